// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Runs the real changeover-cli beside the test program.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray talk;

    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] QString cliPath();
[[nodiscard]] CliRun runCli(const QStringList &arguments,
                            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                            const QByteArray &input = {});
/// The exit code of the platform the tests run on.
[[nodiscard]] int onThisSystem(int windows, int linuxCode);
