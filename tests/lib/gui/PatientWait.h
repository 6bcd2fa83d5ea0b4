// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QtTest>

/// Runs the event loop until `isThere` answers true, or false after `forMs`. A test that had to be patient says so:
/// that it went well in the end does not mean that a person would have waited.
template <typename Condition>
bool waitPatiently(const char *what, Condition isThere, int forMs)
{
    constexpr qint64 longMs = 4000;
    QElapsedTimer clock;
    clock.start();
    const bool came = QTest::qWaitFor(isThere, forMs);
    if (clock.elapsed() > longMs)
        qInfo("waited %lld ms until %s", clock.elapsed(), what);
    return came;
}
