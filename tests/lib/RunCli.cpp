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

CliRun runCli(const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

int onThisSystem(int windows, int linuxCode)
{
    return QSysInfo::kernelType() == QLatin1String("winnt") ? windows : linuxCode;
}
