// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <utility>
#include <variant>

namespace changeover {

/// The answer to a question about a computer. "Could not look" is never the same as "nothing there": that is why
/// this is not an optional.
template <typename T>
class [[nodiscard]] Reading
{
public:
    Reading(T value)
        : m_state(std::in_place_index<1>, std::move(value))
    {
    }

    [[nodiscard]] static Reading absent() { return Reading(Absent{}); }
    /// The question could not be answered; `why` says the reason for people and the log.
    [[nodiscard]] static Reading unreadable(Error why) { return Reading(std::move(why)); }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 1; }
    [[nodiscard]] bool isAbsent() const { return m_state.index() == 0; }
    [[nodiscard]] bool isUnreadable() const { return m_state.index() == 2; }

    [[nodiscard]] const T &value() const & { return std::get<1>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<1>(std::move(m_state)); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &reason() const { return std::get<2>(m_state); }

private:
    struct Absent
    {
    };
    explicit Reading(Absent) {}
    explicit Reading(Error why)
        : m_state(std::in_place_index<2>, std::move(why))
    {
    }

    std::variant<Absent, T, Error> m_state;
};

} // namespace changeover
