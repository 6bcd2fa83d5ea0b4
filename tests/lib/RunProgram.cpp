// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunProgram.h"

#include <QProcess>
#include <QtTest>

int runProgram(const QString &program, const QStringList &arguments, QByteArray *out)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    // The event loop goes on: a window that is being tested stays alive meanwhile.
    if (!process.waitForStarted() ||
        !QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120000))
        return -1;
    const QByteArray text = process.readAll();
    if (out)
        *out = text;
    return process.exitCode();
}
