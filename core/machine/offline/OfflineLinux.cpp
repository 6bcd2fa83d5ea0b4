// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineLinux.h"

#include "core/machine/linux/DpkgStatus.h"
#include "core/machine/linux/RpmDatabase.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace changeover {

namespace {
constexpr qint64 maxStatusBytes = 256 * 1024 * 1024; // dpkg's status file is some MiB
constexpr qint64 maxRpmBytes = 1024 * 1024 * 1024;   // rpm's lists reach 200 MiB; a longer one is cut, and rpm says so
constexpr qint64 chunkBytes = 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

QString statusFile()
{
    return QStringLiteral("/var/lib/dpkg/status");
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
    : OfflineUnix(std::move(root), Platform::Linux)
{
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
    for (const QString &folder : rpmDatabaseFolders()) {
        const Reading<QStringList> files = m_root->children(folder);
        if (files.isUnreadable() || (files.hasValue() && !files->isEmpty()))
            return folder;
    }
    return {};
}

Reading<std::vector<Package>> OfflineLinux::rpmPackagesIn(const QString &folder, const QStringList &names) const
{
    using Packages = Reading<std::vector<Package>>;
    // rpm makes files beside a database that it reads, and on this disk nothing is changed: it gets a copy.
    const QTemporaryDir copy;
    const auto noRoom = [](const QString &detail) {
        return Packages::unreadable(
            {ErrorKind::DiskFull, Text::tr("There is no room for a copy of the list of packages."), detail});
    };
    if (!copy.isValid())
        return noRoom(copy.errorString());
    bool any = false;
    // The three formats that the database has had.
    for (const char *name : {"Packages", "Packages.db", "rpmdb.sqlite", "rpmdb.sqlite-wal"}) {
        const auto source = m_root->open(folder + QLatin1Char('/') + QLatin1String(name));
        if (source.isUnreadable())
            return Packages::unreadable(source.reason());
        if (source.isAbsent())
            continue;
        any = true;
        QFile file(copy.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            return noRoom(file.errorString());
        qint64 left = maxRpmBytes;
        for (QByteArray chunk; left > 0 && !(chunk = (*source)->read(std::min(left, chunkBytes))).isEmpty();) {
            if (file.write(chunk) != chunk.size())
                return noRoom(file.errorString());
            left -= chunk.size();
        }
        if (!file.flush())
            return noRoom(file.errorString());
    }
    if (!any)
        return Packages::unreadable(
            {ErrorKind::Unsupported, Text::tr("The list of installed packages could not be read."), folder});
    return rpmPackages(copy.path(), names);
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
        const Reading<std::vector<Package>> rpm = rpmPackagesIn(rpmFolder(), names);
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
