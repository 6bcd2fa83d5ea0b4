// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

#include <QString>

#include <utility>
#include <variant>

namespace changeover {

/// What went wrong, in terms a person can act on. Error numbers of the system are sorted into these where they appear.
enum class ErrorKind
{
    NotFound,      ///< the thing asked for does not exist
    AccessDenied,  ///< it exists, but this account may not touch it
    DiskFull,      ///< no room left at the target
    Damaged,       ///< bytes or text that do not follow their format
    BadInput,      ///< what the person or the caller gave is not usable
    Unsupported,   ///< understood, but not possible here
    WrongPassword, ///< refused because of the password; never tried again by itself
    Cancelled,     ///< the person said stop
    Busy,          ///< something else holds it; may work later
    Timeout,       ///< no answer in the time given
    Hazard,        ///< something would be lost; the person clears it or says yes to it first
    Failed,        ///< another program or the system reported a failure
};

/// One failure. `text` is a whole sentence for people, `detail` goes to the log and to experts.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString text;
    QString detail;
    qint64 offset = -1; ///< byte position in the input, where bytes are concerned; -1: none

    /// text, then detail in brackets if there is one.
    [[nodiscard]] QString full() const;
};

inline constexpr auto errorKindNames = namedEnum<ErrorKind>({{ErrorKind::NotFound, "not-found"},
                                                             {ErrorKind::AccessDenied, "access-denied"},
                                                             {ErrorKind::DiskFull, "disk-full"},
                                                             {ErrorKind::Damaged, "damaged"},
                                                             {ErrorKind::BadInput, "bad-input"},
                                                             {ErrorKind::Unsupported, "unsupported"},
                                                             {ErrorKind::WrongPassword, "wrong-password"},
                                                             {ErrorKind::Cancelled, "cancelled"},
                                                             {ErrorKind::Busy, "busy"},
                                                             {ErrorKind::Timeout, "timeout"},
                                                             {ErrorKind::Hazard, "hazard"},
                                                             {ErrorKind::Failed, "failed"}});
[[nodiscard]] QString errorKindName(ErrorKind kind);

/// A value or an Error. The only way a fallible function of core reports.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For functions that give nothing back but can fail.
struct Done
{
};
using Status = Result<Done>;

} // namespace changeover
