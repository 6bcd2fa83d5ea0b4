// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What a run of changeover-cli has said.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray talk;

    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] QString cliPath();
/// Runs the real changeover-cli beside the test program, or a copy of it.
[[nodiscard]] CliRun runCli(const QStringList &arguments,
                            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                            const QByteArray &input = {}, const QString &program = cliPath());
/// The exit code of the platform the tests run on.
[[nodiscard]] int onThisSystem(int windows, int linuxCode);
