// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/linux/LinuxRestart.h"

#include "core/base/FileWriter.h"
#include "core/run/Program.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(restart)
};

/// As the desktop entry specification wants an argument: in quotes, with backslashes before what means something in
/// quotes, all of it escaped once more as a value, and % doubled.
QString quoted(const QString &argument)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c))
            out += QStringLiteral("\\\\");
        if (c == QLatin1Char('%'))
            out += c;
        out += c;
        if (c == QLatin1Char('\\'))
            out += c;
    }
    return out + QLatin1Char('"');
}
} // namespace

std::unique_ptr<Restart> thisMachineRestart()
{
    return std::make_unique<LinuxRestart>();
}

LinuxRestart::LinuxRestart(QString autostartFolder)
    : m_folder(autostartFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                               QStringLiteral("/autostart")
                                         : std::move(autostartFolder))
{
}

QString LinuxRestart::entry() const
{
    return m_folder + QStringLiteral("/changeover-resume.desktop");
}

Status LinuxRestart::openAfterwards(const QString &program, const QStringList &arguments)
{
    QString command = quoted(program);
    for (const QString &argument : arguments)
        command += QLatin1Char(' ') + quoted(argument);
    if (command.contains(QLatin1Char('\n')))
        return Error{ErrorKind::Unsupported, Text::tr("The program's place has a name that cannot be written down."),
                     program};
    if (const Status made = makeFolder(m_folder); !made)
        return made;
    return writeFile(
        entry(), QStringLiteral("[Desktop Entry]\nType=Application\nName=Changeover\nExec=%1\n").arg(command).toUtf8());
}

Status LinuxRestart::openNothingAfterwards()
{
    if (QFile::exists(entry()) && !QFile::remove(entry()))
        return Error{ErrorKind::AccessDenied, Text::tr("%1 could not be deleted.").arg(entry()), {}};
    return Done{};
}

Status LinuxRestart::restartNow()
{
    const Result<Program::Outcome> run =
        Program(QStringLiteral("/usr/bin/systemctl"), {QStringLiteral("reboot")}).run();
    if (run && run->exitCode == 0)
        return Done{};
    return Error{ErrorKind::Failed,
                 Text::tr("The computer could not be restarted from here. Restart it the way you always do."),
                 run ? run->output : run.error().full()};
}

} // namespace changeover
