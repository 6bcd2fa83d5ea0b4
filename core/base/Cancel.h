// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace changeover {

/// Asks running work to stop. Copies share one flag; safe from any thread and from a signal handler.
class CancelToken
{
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    /// Both are copies of one.
    [[nodiscard]] bool isSame(const CancelToken &other) const { return m_flag == other.m_flag; }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace changeover
