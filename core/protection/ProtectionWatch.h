// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/protection/Protection.h"

#include <functional>
#include <memory>

namespace changeover {

/// Time as the watch sees it, so that a test needs none.
class WatchClock
{
public:
    WatchClock() = default;
    WatchClock(const WatchClock &) = delete;
    WatchClock &operator=(const WatchClock &) = delete;
    virtual ~WatchClock() = default;

    /// Milliseconds since some moment, never going back.
    [[nodiscard]] virtual qint64 now() const = 0;
    virtual void pause(int ms) = 0;

    /// The computer's own.
    [[nodiscard]] static std::unique_ptr<WatchClock> real();
};

struct WatchTimes
{
    int forMs = 60'000;
    int everyMs = 3'000;
};

enum class WatchEnd
{
    Protected, ///< an antivirus program is on
    TimeUp,    ///< nobody said so in the time given
    Cancelled,
};

struct Watched
{
    Protection protection; ///< the last answer
    WatchEnd end = WatchEnd::TimeUp;
    int asks = 0; ///< how often the computer was asked
};

/// Microsoft Defender needs a while to turn itself on after another antivirus program is gone. True where waiting can
/// help: a Windows that runs and does not say that it is protected.
[[nodiscard]] bool isWorthWatching(const MachineFacts &facts, const Protection &now);

/// Asks again and again, until the computer is protected, the time is up or `cancel` says stop; blocks meanwhile.
/// `tell` gets the seconds that are left, several times a second.
[[nodiscard]] Watched watchProtection(Protection now, const std::function<Protection()> &ask,
                                      const std::function<void(int secondsLeft)> &tell, const CancelToken &cancel,
                                      WatchClock &clock, WatchTimes times = {});

} // namespace changeover
