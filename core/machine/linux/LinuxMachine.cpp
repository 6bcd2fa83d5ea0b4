// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/LinuxMachine.h"

#include "core/base/FileWriter.h"
#include "core/machine/linux/DpkgStatus.h"
#include "core/machine/linux/PackageLocks.h"
#include "core/machine/linux/PowerSupply.h"
#include "core/machine/linux/RpmDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace changeover {

namespace {
constexpr qint64 maxStatusBytes = 256 * 1024 * 1024; // dpkg's status file is some MiB

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

Error systemError(int code, const QString &path)
{
    const ErrorKind kind = code == EACCES || code == EPERM ? ErrorKind::AccessDenied : ErrorKind::Failed;
    return {kind, Text::tr("%1 could not be read.").arg(path), QString::fromLocal8Bit(std::strerror(code))};
}

bool saysAbsent(int code)
{
    return code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG;
}
} // namespace

// What is looked at here belongs to the whole computer: the user does not matter.
std::unique_ptr<Machine> thisMachine(const QString &)
{
    return std::make_unique<LinuxMachine>();
}

LinuxMachine::LinuxMachine(QString root)
    : m_root(std::move(root))
{
}

QString LinuxMachine::onDisk(const QString &path) const
{
    return m_root == QLatin1String("/") ? path : m_root + path;
}

MachineFacts LinuxMachine::facts() const
{
    return {QSysInfo::machineHostName(), QSysInfo::prettyProductName(), Platform::Linux, {}, geteuid() == 0};
}

Reading<RegistryKey> LinuxMachine::registryKey(const RegistryPath &) const
{
    return notHere<RegistryKey>();
}

Reading<QStringList> LinuxMachine::runningServices() const
{
    return notHere<QStringList>();
}

Reading<QString> LinuxMachine::folder(KnownFolder) const
{
    return notHere<QString>();
}

Reading<PathInfo> LinuxMachine::path(const QString &path) const
{
    struct stat status = {};
    // stat and not QFileInfo: "not allowed to look" and "not there" have to stay apart.
    if (::stat(QFile::encodeName(onDisk(path)).constData(), &status) != 0) {
        const int code = errno;
        return saysAbsent(code) ? Reading<PathInfo>::absent() : Reading<PathInfo>::unreadable(systemError(code, path));
    }
    PathInfo info;
    info.isFolder = S_ISDIR(status.st_mode);
    info.size = info.isFolder ? 0 : status.st_size;
    info.modified = QDateTime::fromSecsSinceEpoch(status.st_mtime).toUTC();
    return info;
}

Reading<QStringList> LinuxMachine::children(const QString &folder) const
{
    const Reading<PathInfo> info = path(folder);
    if (info.isUnreadable())
        return Reading<QStringList>::unreadable(info.reason());
    if (info.isAbsent() || !info->isFolder)
        return Reading<QStringList>::absent();
    const QByteArray place = QFile::encodeName(onDisk(folder));
    const std::unique_ptr<DIR, decltype([](DIR *open) { ::closedir(open); })> open(::opendir(place.constData()));
    if (!open || ::access(place.constData(), X_OK) != 0)
        return Reading<QStringList>::unreadable(systemError(errno, folder));
    // Not QDir, which makes a QFileInfo of each: a quarantine may hold 100,000 files.
    QStringList names;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(open.get());
        if (!entry)
            break;
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != "..")
            names << QFile::decodeName(entry->d_name);
    }
    if (errno != 0)
        return Reading<QStringList>::unreadable(systemError(errno, folder));
    names.sort(Qt::CaseInsensitive);
    return names;
}

Reading<std::shared_ptr<QIODevice>> LinuxMachine::open(const QString &path) const
{
    return openLocalFile(onDisk(path), path);
}

Reading<std::vector<Package>> LinuxMachine::packages(const QStringList &names) const
{
    std::vector<Package> found;
    bool anyManager = false;

    const QString status = QStringLiteral("/var/lib/dpkg/status");
    if (const Reading<PathInfo> info = path(status); !info.isAbsent()) {
        anyManager = true;
        const Result<QByteArray> content = readFile(onDisk(status), maxStatusBytes);
        if (!content)
            return Reading<std::vector<Package>>::unreadable(content.error());
        found = dpkgPackages(*content, names);
    }

    // On a Debian system with a stray rpm both are empty.
    for (const QString &folder : rpmDatabaseFolders()) {
        const Reading<QStringList> files = children(folder);
        if (files.isUnreadable())
            return Reading<std::vector<Package>>::unreadable(files.reason());
        if (files.isAbsent() || files->isEmpty())
            continue;
        anyManager = true;
        const Reading<std::vector<Package>> rpm = rpmPackages(onDisk(folder), names);
        if (rpm.isUnreadable())
            return rpm;
        found.insert(found.end(), rpm->begin(), rpm->end());
        break; // the other is a link to it
    }

    if (!anyManager)
        return Reading<std::vector<Package>>::absent();
    return found;
}

// The folders of another root are those of a system that does not run: there is no /sys in it and nobody holds a lock.
Reading<QString> LinuxMachine::bootId() const
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return Reading<QString>::unreadable({ErrorKind::AccessDenied, QString(), file.errorString()});
    return QString::fromLatin1(file.readAll().trimmed());
}

Reading<PowerState> LinuxMachine::powerState() const
{
    return powerSupplies(*this);
}

Reading<qint64> LinuxMachine::freeSpace(const QString &path) const
{
    const Reading<PathInfo> info = this->path(path);
    if (info.isUnreadable())
        return Reading<qint64>::unreadable(info.reason());
    if (info.isAbsent())
        return Reading<qint64>::absent();
    const qint64 bytes = QStorageInfo(onDisk(path)).bytesAvailable();
    if (bytes < 0)
        return Reading<qint64>::unreadable(systemError(EIO, path));
    return bytes;
}

Reading<QString> LinuxMachine::otherInstaller() const
{
    return heldPackageLock(m_root);
}

} // namespace changeover
