// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace changeover {

/// A time as Windows stores it (FILETIME): 100-nanosecond ticks since 1601, UTC. Invalid for 0 and below, and from the
/// year 2200 on, where it is something else or damaged.
[[nodiscard]] inline QDateTime fromFileTime(qint64 ticks)
{
    constexpr qint64 epoch = 116444736000000000; // 1601 to 1970
    constexpr qint64 end = 189025920000000000;   // 2200
    return ticks > 0 && ticks < end ? QDateTime::fromMSecsSinceEpoch((ticks - epoch) / 10000).toUTC() : QDateTime();
}

} // namespace changeover
