// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <ctime>

/// Prints "milliseconds kilobytes kilobytes": since tests/bench/run.sh started this process (its clock is in
/// BENCH_STARTED, nanoseconds), resident now, and resident of this process alone. Then ends the program.
inline void reportFirstPaint()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 started = qEnvironmentVariable("BENCH_STARTED").toLongLong();
    const double ms = double(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec - started) / 1e6;
    qint64 all = 0;
    qint64 own = 0;
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n')) {
            const qint64 kilobytes = line.simplified().split(' ').value(1).toLongLong();
            if (line.startsWith("Rss:"))
                all = kilobytes;
            else if (line.startsWith("Private_"))
                own += kilobytes;
        }
    std::printf("%.1f %lld %lld\n", ms, static_cast<long long>(all), static_cast<long long>(own));
    std::fflush(stdout);
    QCoreApplication::quit();
}
