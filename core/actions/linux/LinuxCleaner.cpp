// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Cleaner.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleaner)
};

Error notHere()
{
    return {ErrorKind::Unsupported, Text::tr("Linux has no registry. Nothing was changed."), {}};
}

/// The folder that holds `path`, opened part by part so that no link is followed. -1: errno says why.
int openParent(const QString &path, QByteArray &name)
{
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.contains(QLatin1String("..")) || !path.startsWith(QLatin1Char('/'))) {
        errno = EINVAL;
        return -1;
    }
    name = QFile::encodeName(parts.takeLast());
    int folder = ::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    for (const QString &part : std::as_const(parts)) {
        const int next =
            ::openat(folder, QFile::encodeName(part).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        const int why = errno;
        ::close(folder);
        errno = why;
        if (next < 0)
            return -1;
        folder = next;
    }
    return folder;
}

class LinuxCleaner : public Cleaner
{
public:
    Status deleteKey(const RegistryPath &) override { return notHere(); }
    Status writeKey(const RegistryPath &, const std::vector<RegistryEntry> &) override { return notHere(); }
    Status deleteService(const QString &) override { return notHere(); }

    Status moveFolder(const QString &from, const QString &to) override
    {
        QByteArray oldName;
        QByteArray newName;
        const int oldParent = openParent(from, oldName);
        const int newParent = oldParent < 0 ? -1 : openParent(to, newName);
        const bool moved = newParent >= 0 && ::renameat2(oldParent, oldName.constData(), newParent, newName.constData(),
                                                         RENAME_NOREPLACE) == 0;
        const int why = errno;
        ::close(oldParent);
        ::close(newParent);
        if (moved)
            return Done{};
        const QString detail = QString::fromLocal8Bit(std::strerror(why));
        if (why == EXDEV)
            return Error{
                ErrorKind::Unsupported,
                Text::tr("%1 lies on another disk than the backup. Nothing was changed. Move it yourself.").arg(from),
                detail};
        if (why == ENOENT)
            return Error{ErrorKind::NotFound, Text::tr("%1 is not there. Nothing was changed.").arg(from), detail};
        if (why == EEXIST)
            return Error{ErrorKind::BadInput, Text::tr("%1 is there already and was left as it is.").arg(to), detail};
        const bool isLink = why == ELOOP || why == ENOTDIR;
        return Error{isLink ? ErrorKind::Unsupported : ErrorKind::AccessDenied,
                     isLink ? Text::tr("The way to %1 leads over a link. Nothing was changed.").arg(from)
                            : Text::tr("The system did not allow moving %1. Nothing was changed.").arg(from),
                     detail};
    }
};
} // namespace

std::unique_ptr<Cleaner> thisMachineCleaner()
{
    return std::make_unique<LinuxCleaner>();
}

} // namespace changeover
