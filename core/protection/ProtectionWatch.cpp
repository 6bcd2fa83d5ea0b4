// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ProtectionWatch.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace changeover {

namespace {
constexpr int sliceMs = 200; // how long a stop may wait
constexpr int msPerSecond = 1000;

class RealClock : public WatchClock
{
public:
    RealClock() { m_timer.start(); }
    [[nodiscard]] qint64 now() const override { return m_timer.elapsed(); }
    void pause(int ms) override { QThread::msleep(static_cast<unsigned long>(ms)); }

private:
    QElapsedTimer m_timer;
};
} // namespace

std::unique_ptr<WatchClock> WatchClock::real()
{
    return std::make_unique<RealClock>();
}

bool isWorthWatching(const MachineFacts &facts, const Protection &now)
{
    return facts.platform == Platform::Windows && !facts.onlyLookedAt && now.state != ProtectionState::Protected;
}

Watched watchProtection(Protection now, const std::function<Protection()> &ask, const std::function<void(int)> &tell,
                        const CancelToken &cancel, WatchClock &clock, WatchTimes times)
{
    Watched watched{std::move(now), WatchEnd::TimeUp, 0};
    const qint64 end = clock.now() + times.forMs;
    qint64 nextAsk = clock.now() + times.everyMs;
    while (watched.protection.state != ProtectionState::Protected) {
        if (cancel.isCancelled()) {
            watched.end = WatchEnd::Cancelled;
            return watched;
        }
        const qint64 time = clock.now();
        if (time < nextAsk && time < end) {
            tell(int((end - time + msPerSecond - 1) / msPerSecond));
            clock.pause(int(std::min<qint64>(sliceMs, std::min(nextAsk, end) - time)));
            continue;
        }
        watched.protection = ask();
        ++watched.asks;
        nextAsk = clock.now() + times.everyMs;
        if (clock.now() >= end && watched.protection.state != ProtectionState::Protected)
            return watched;
    }
    watched.end = WatchEnd::Protected;
    return watched;
}

} // namespace changeover
