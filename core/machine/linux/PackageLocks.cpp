// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/PackageLocks.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace changeover {

namespace {

// dpkg and rpm lock these with fcntl() while they change something; rpm takes a read lock to look only.
constexpr const char *lockFiles[] = {"/var/lib/dpkg/lock-frontend", "/var/lib/dpkg/lock", "/var/lib/rpm/.rpm.lock",
                                     "/usr/lib/sysimage/rpm/.rpm.lock"};

Reading<QString> couldNotAsk(int code, const QString &path)
{
    const ErrorKind kind = code == EACCES || code == EPERM ? ErrorKind::AccessDenied : ErrorKind::Failed;
    return Reading<QString>::unreadable({kind,
                                         QCoreApplication::translate("machine", "%1 could not be read.").arg(path),
                                         QString::fromLocal8Bit(std::strerror(code))});
}

Reading<QString> askTheList(const QByteArray &file, const QString &shown)
{
    struct stat status = {};
    if (::stat(file.constData(), &status) != 0)
        return couldNotAsk(errno, shown);
    QFile list(QStringLiteral("/proc/locks"));
    if (!list.open(QIODevice::ReadOnly))
        return couldNotAsk(EACCES, list.fileName());
    return listsWriteLock(list.readAll(), major(status.st_dev), minor(status.st_dev), status.st_ino)
               ? Reading<QString>(shown)
               : Reading<QString>::absent();
}

Reading<QString> ask(const QByteArray &file, const QString &shown)
{
    const int opened = ::open(file.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (opened < 0 && (errno == EACCES || errno == EPERM))
        return askTheList(file, shown);
    if (opened < 0)
        return errno == ENOENT || errno == ENOTDIR ? Reading<QString>::absent() : couldNotAsk(errno, shown);
    struct flock wanted = {};
    wanted.l_type = F_RDLCK; // only a writer is in the way of this
    wanted.l_whence = SEEK_SET;
    const int answer = ::fcntl(opened, F_GETLK, &wanted);
    const int code = errno;
    ::close(opened);
    if (answer != 0)
        return couldNotAsk(code, shown);
    return wanted.l_type == F_UNLCK ? Reading<QString>::absent() : Reading<QString>(shown);
}

} // namespace

bool listsWriteLock(const QByteArray &procLocks, unsigned deviceMajor, unsigned deviceMinor, quint64 inode)
{
    // "1: POSIX  ADVISORY  WRITE 5182 08:01:2361 0 EOF"; who waits for a lock has "->" as the second word.
    const QList<QByteArray> lines = procLocks.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words[1] == "->" || words[3] != "WRITE")
            continue;
        const QList<QByteArray> place = words[5].split(':');
        if (place.size() != 3 || place[2].toULongLong() != inode || place[0].toUInt(nullptr, 16) != deviceMajor)
            continue;
        // Where the device is made up (major 0: btrfs, overlay), both places make it up differently.
        if (deviceMajor == 0 || place[1].toUInt(nullptr, 16) == deviceMinor)
            return true;
    }
    return false;
}

Reading<QString> heldPackageLock(const QString &root)
{
    Reading<QString> answer = Reading<QString>::absent();
    for (const char *lock : lockFiles) {
        const QString shown = QLatin1String(lock);
        const QString path = root == QLatin1String("/") ? shown : root + shown;
        Reading<QString> one = ask(QFile::encodeName(path), shown);
        if (one.hasValue())
            return one;
        if (one.isUnreadable() && answer.isAbsent())
            answer = std::move(one);
    }
    return answer;
}

} // namespace changeover
