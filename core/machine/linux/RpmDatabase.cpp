// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/RpmDatabase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace changeover {

namespace {
constexpr int rpmTimeoutMs = 30000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

QString rpmProgram()
{
    return QStringLiteral("/usr/bin/rpm");
}
} // namespace

bool canAskRpm()
{
    return QFileInfo(rpmProgram()).isExecutable();
}

QStringList rpmDatabaseFolders()
{
    return {QStringLiteral("/var/lib/rpm"), QStringLiteral("/usr/lib/sysimage/rpm")};
}

Reading<std::vector<Package>> rpmPackages(const QString &database, const QStringList &names)
{
    QProcess rpm;
    // Said, because the default is not the same everywhere: Debian's rpm looks into the home folder.
    rpm.start(rpmProgram(), {QStringLiteral("--dbpath"), database, QStringLiteral("-qa"), QStringLiteral("--qf"),
                             QStringLiteral("%{NAME}\\t%{VERSION}-%{RELEASE}\\n")});
    const bool ended = rpm.waitForFinished(rpmTimeoutMs) && rpm.exitStatus() == QProcess::NormalExit;
    const QByteArray complaint = rpm.readAllStandardError();
    // It calls a database that it could not read an empty one, and says so only in words.
    if (!ended || rpm.exitCode() != 0 || complaint.contains("error:")) {
        rpm.kill();
        rpm.waitForFinished(1000);
        return Reading<std::vector<Package>>::unreadable({ErrorKind::Failed,
                                                          Text::tr("The list of installed packages could not be read."),
                                                          QString::fromLocal8Bit(complaint).left(500)});
    }
    std::vector<Package> found;
    const QStringList lines = QString::fromUtf8(rpm.readAllStandardOutput()).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        if (names.contains(line.section(QLatin1Char('\t'), 0, 0)))
            found.push_back(
                {line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1), QStringLiteral("rpm")});
    return found;
}

} // namespace changeover
