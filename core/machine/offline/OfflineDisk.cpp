// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineDisk.h"

#include "core/machine/offline/OfflineLinux.h"
#include "core/machine/offline/OfflineMac.h"
#include "core/machine/offline/OfflineWindows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

Error lockedByBitLocker(const QString &shown)
{
    return {ErrorKind::Unsupported,
            Text::tr("%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give "
                     "that folder.")
                .arg(shown),
            {}};
}

// A device or an image file was given where a folder is meant: say what it is.
Error notAFolder(const QString &root, const QString &shown)
{
    QFile file(root);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {file.error() == QFileDevice::PermissionsError ? ErrorKind::AccessDenied : ErrorKind::BadInput,
                Text::tr("%1 is not a folder.").arg(shown), file.errorString()};
    // A volume begins with a jump of three bytes and its maker's name.
    if (file.read(16).mid(3, 8) == "-FVE-FS-")
        return lockedByBitLocker(shown);
    return {ErrorKind::Unsupported,
            Text::tr("%1 is a device or an image of one. Mount it read-only and give the folder.").arg(shown),
            {}};
}

} // namespace

Result<std::unique_ptr<Machine>> openDisk(const QString &root, const QString &windowsFolder)
{
    const QFileInfo info(root);
    const QString shown = QDir::toNativeSeparators(root);
    const Reading<PathInfo> there = thisMachine()->path(info.absoluteFilePath());
    if (there.isUnreadable())
        return there.reason();
    if (root.isEmpty() || there.isAbsent())
        return Error{ErrorKind::NotFound, Text::tr("There is no folder %1.").arg(shown), {}};
    if (!info.isDir())
        return notAFolder(root, shown);

    auto disk = std::make_unique<DiskRoot>(root, DiskRoot::Names::Windows);
    const Reading<QStringList> names = disk->children(QStringLiteral("C:\\"));
    if (names.isUnreadable())
        return Error{names.reason().kind, Text::tr("%1 could not be read.").arg(shown), names.reason().full()};
    if (names.isAbsent() || names->isEmpty())
        return Error{
            ErrorKind::NotFound,
            Text::tr("%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.").arg(shown),
            {}};

    const QStringList systems = OfflineWindows::windowsFolders(*disk);
    if (!windowsFolder.isEmpty()) {
        for (const QString &system : systems)
            if (system.compare(windowsFolder, Qt::CaseInsensitive) == 0)
                return std::unique_ptr<Machine>(std::make_unique<OfflineWindows>(std::move(disk), system));
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no Windows in a folder called \"%1\". There are: %2.")
                         .arg(windowsFolder, systems.join(QStringLiteral(", "))),
                     {}};
    }
    if (systems.size() > 1)
        return Error{ErrorKind::BadInput,
                     Text::tr("There are several Windows folders here: %1. Say with --windows which one is meant.")
                         .arg(systems.join(QStringLiteral(", "))),
                     {}};
    if (systems.size() == 1)
        return std::unique_ptr<Machine>(std::make_unique<OfflineWindows>(std::move(disk), systems.front()));

    auto unixDisk = std::make_unique<DiskRoot>(root, DiskRoot::Names::Linux);
    if (OfflineLinux::isLinux(*unixDisk))
        return std::unique_ptr<Machine>(std::make_unique<OfflineLinux>(std::move(unixDisk)));
    if (OfflineMac::isMac(*unixDisk))
        return std::unique_ptr<Machine>(std::make_unique<OfflineMac>(std::move(unixDisk)));

    for (const QString &name : *names)
        // What Windows shows of a locked stick to systems that cannot unlock it.
        if (name.startsWith(QLatin1String("COV 0000."), Qt::CaseInsensitive))
            return lockedByBitLocker(shown);
    const Reading<PathInfo> config = disk->path(QStringLiteral("C:\\System32\\config"));
    if (!config.isAbsent())
        return Error{
            ErrorKind::NotFound,
            Text::tr("%1 is a Windows folder itself. Give the folder above it, where the disk begins.").arg(shown),
            {}};
    return Error{
        ErrorKind::NotFound, Text::tr("There is neither a Windows, a Linux nor a macOS system in %1.").arg(shown), {}};
}

} // namespace changeover
