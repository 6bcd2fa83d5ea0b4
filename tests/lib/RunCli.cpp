// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString cliPath()
{
    const QString name = onThisSystem(1, 0) ? QStringLiteral("/changeover-cli.exe") : QStringLiteral("/changeover-cli");
    return QCoreApplication::applicationDirPath() + name;
}

CliRun runCli(const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input,
              const QString &program)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted(60000))
        return {-1, {}, "could not be started: " + process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    // False also for a program that was quick enough to have ended by now.
    if (!process.waitForFinished(120000) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

int onThisSystem(int windows, int linuxCode)
{
    return QSysInfo::kernelType() == QLatin1String("winnt") ? windows : linuxCode;
}
