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

Reading<std::vector<Package>> rpmPackages(const QString &root, const QStringList &names)
{
    QProcess rpm;
    rpm.start(rpmProgram(), {QStringLiteral("--root"), root, QStringLiteral("-qa"), QStringLiteral("--qf"),
                             QStringLiteral("%{NAME}\\t%{VERSION}-%{RELEASE}\\n")});
    if (!rpm.waitForFinished(rpmTimeoutMs) || rpm.exitStatus() != QProcess::NormalExit || rpm.exitCode() != 0) {
        rpm.kill();
        rpm.waitForFinished(1000);
        return Reading<std::vector<Package>>::unreadable(
            {ErrorKind::Failed, Text::tr("The list of installed packages could not be read."),
             QString::fromLocal8Bit(rpm.readAllStandardError()).left(500)});
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
