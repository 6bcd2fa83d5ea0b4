// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/UninstallCommand.h"

#include <QCoreApplication>
#include <QProcess>

namespace changeover {

namespace {
constexpr qsizetype longest = 4096;

Error notUsable(const QString &text)
{
    return {ErrorKind::Unsupported,
            QCoreApplication::translate("actions",
                                        "Its uninstaller cannot be started from here. Remove it in Windows under "
                                        "Settings, Apps, Installed apps. Nothing was changed."),
            text.left(300)};
}

bool isFile(const Machine &machine, const QString &path)
{
    const Reading<PathInfo> info = machine.path(path);
    return info.hasValue() && !info->isFolder;
}

bool liesBelow(const QString &path, const Reading<QString> &folder, const QString &more = {})
{
    return folder.hasValue() && path.startsWith(*folder + more + QLatin1Char('\\'), Qt::CaseInsensitive);
}

bool isSafePlace(const Machine &machine, const QString &path)
{
    if (path.contains(QLatin1String("..")) || path.contains(QLatin1Char('/')))
        return false;
    return liesBelow(path, machine.folder(KnownFolder::ProgramFiles)) ||
           liesBelow(path, machine.folder(KnownFolder::ProgramFilesX86)) ||
           liesBelow(path, machine.folder(KnownFolder::ProgramData), QStringLiteral("\\Package Cache"));
}
} // namespace

Result<UninstallCommand> uninstallCommand(const Machine &machine, const QString &text)
{
    const QString line = text.trimmed();
    if (line.isEmpty() || line.size() > longest || line.contains(QChar(0)))
        return notUsable(text);
    UninstallCommand command;
    QString rest;
    if (line.startsWith(QLatin1Char('"'))) {
        const qsizetype end = line.indexOf(QLatin1Char('"'), 1);
        if (end < 0)
            return notUsable(text);
        command.program = line.mid(1, end - 1);
        rest = line.mid(end + 1);
    } else {
        // Without quotes a space may belong to the path: the shortest beginning that is a program counts, as for
        // CreateProcess.
        const QString suffix = QStringLiteral(".exe");
        for (qsizetype at = line.indexOf(suffix, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(suffix, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + suffix.size();
            if ((end == line.size() || line[end].isSpace()) && isFile(machine, line.left(end))) {
                command.program = line.left(end);
                rest = line.mid(end);
                break;
            }
        }
    }
    if (!command.program.endsWith(QLatin1String(".exe"), Qt::CaseInsensitive) ||
        !isSafePlace(machine, command.program) || !isFile(machine, command.program))
        return notUsable(text);
    command.arguments = QProcess::splitCommand(rest);
    return command;
}

} // namespace changeover
