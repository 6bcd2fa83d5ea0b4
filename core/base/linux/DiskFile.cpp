// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DiskFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace changeover::disk {

namespace {
Error systemError(int number)
{
    const QString detail = qt_error_string(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::DiskFull, {}, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::AccessDenied, {}, detail};
    case ENOENT:
    case ENODEV:
    case ENXIO:
        return {ErrorKind::NotFound, {}, detail};
    default:
        return {ErrorKind::Failed, {}, detail};
    }
}

int flushHandle(int handle)
{
    int result = 0;
    do
        result = fsync(handle);
    while (result != 0 && errno == EINTR);
    return result;
}
} // namespace

Status flush(QFileDevice &file)
{
    if (!file.flush())
        return systemError(errno);
    if (flushHandle(file.handle()) != 0)
        return systemError(errno);
    return Done{};
}

Result<bool> renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return false;
        // Some file systems do not know the flag.
        if (errno != EINVAL && errno != ENOSYS)
            return systemError(errno);
        if (QFileInfo::exists(to))
            return false;
        if (std::rename(source.constData(), target.constData()) != 0)
            return systemError(errno);
    }
    // The new name is an entry of the folder; not every file system lets a folder be flushed.
    const int folder =
        open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)flushHandle(folder);
        close(folder);
    }
    return true;
}

} // namespace changeover::disk
