// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineLinux.h"

#include "core/machine/linux/DpkgStatus.h"
#include "core/machine/linux/RpmDatabase.h"

#include <QCoreApplication>
#include <QDir>

namespace changeover {

namespace {
constexpr qint64 maxStatusBytes = 256 * 1024 * 1024; // dpkg's status file is some MiB
constexpr qint64 maxSmallFile = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

QString statusFile()
{
    return QStringLiteral("/var/lib/dpkg/status");
}

QByteArray smallFile(const DiskRoot &root, const char *path)
{
    const auto file = root.open(QLatin1String(path));
    return file.hasValue() ? (*file)->read(maxSmallFile) : QByteArray();
}
} // namespace

bool OfflineLinux::isLinux(const DiskRoot &root)
{
    for (const char *path : {"/etc/os-release", "/usr/lib/os-release", "/var/lib/dpkg/status"})
        if (!root.path(QLatin1String(path)).isAbsent())
            return true;
    return false;
}

OfflineLinux::OfflineLinux(std::unique_ptr<DiskRoot> root)
    : m_root(std::move(root))
{
    m_facts.platform = Platform::Linux;
    m_facts.standIn = QStringLiteral("disk: ") + QDir::toNativeSeparators(m_root->folder());
    m_facts.onlyLookedAt = true;
    m_facts.computerName = QString::fromUtf8(smallFile(*m_root, "/etc/hostname")).section(QLatin1Char('\n'), 0, 0);
    m_facts.systemName = QStringLiteral("Linux");
    QByteArray release = smallFile(*m_root, "/etc/os-release");
    if (release.isEmpty())
        release = smallFile(*m_root, "/usr/lib/os-release");
    for (const QByteArray &line : release.split('\n'))
        if (line.startsWith("PRETTY_NAME="))
            m_facts.systemName = QString::fromUtf8(line.mid(12)).trimmed().remove(QLatin1Char('"'));
}

QString OfflineLinux::rpmFolder() const
{
    // On a Debian system with a stray rpm the folder is empty.
    for (const char *folder : {"/var/lib/rpm", "/usr/lib/sysimage/rpm"}) {
        const Reading<QStringList> files = m_root->children(QLatin1String(folder));
        if (files.isUnreadable() || (files.hasValue() && !files->isEmpty()))
            return QLatin1String(folder);
    }
    return {};
}

Reading<std::vector<Package>> OfflineLinux::packages(const QStringList &names) const
{
    const auto status = m_root->open(statusFile());
    const bool hasRpm = !rpmFolder().isEmpty();
    if (status.isUnreadable())
        return Reading<std::vector<Package>>::unreadable(status.reason());
    std::vector<Package> found;
    if (status.hasValue())
        found = dpkgPackages((*status)->read(maxStatusBytes), names);
    if (hasRpm && canAskRpm()) {
        const Reading<std::vector<Package>> rpm = rpmPackages(m_root->folder(), names);
        if (rpm.isUnreadable())
            return rpm;
        found.insert(found.end(), rpm->begin(), rpm->end());
    }
    if (status.isAbsent() && !hasRpm)
        return Reading<std::vector<Package>>::absent();
    return found;
}

std::vector<UnreadPart> OfflineLinux::unreadParts() const
{
    const QString folder = rpmFolder();
    if (folder.isEmpty() || canAskRpm())
        return {};
    return {{folder,
             {ErrorKind::Unsupported,
              Text::tr("That computer has a list of packages which only the program rpm can read, and this one has no "
                       "rpm."),
              {}},
             false}};
}

} // namespace changeover
