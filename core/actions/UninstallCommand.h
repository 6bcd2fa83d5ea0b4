// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <QString>
#include <QStringList>

namespace changeover {

/// A program with its arguments, read out of what a program list says.
struct UninstallCommand
{
    QString program; ///< full path, of a file that exists
    QStringList arguments;
};

/// Reads an UninstallString as data: "C:\a b\setup.exe" /x, or the same without quotes. Never through a shell. Only a
/// program in a place where nobody writes without an administrator's rights: the program folders, and the cache that
/// bundles keep themselves in. Unsupported: anything else, among it interpreters, msiexec (a package has its product
/// code) and what lies in the Windows folder.
[[nodiscard]] Result<UninstallCommand> uninstallCommand(const Machine &machine, const QString &text);

} // namespace changeover
