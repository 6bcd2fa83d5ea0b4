// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Runs one of the system's own programs to its end; its output and messages together go to `out`. Answers its exit
/// code, -1 where it did not end in two minutes.
int runProgram(const QString &program, const QStringList &arguments, QByteArray *out = nullptr);
