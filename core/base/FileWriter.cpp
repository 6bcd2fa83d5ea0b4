// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"

#include "core/base/DiskFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStorageInfo>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

Error writeError(const QString &path, const QFileDevice &file)
{
    const QString native = QDir::toNativeSeparators(path);
    // Qt reports a full disk as a plain write error: ask the volume itself.
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (file.error() == QFileDevice::ResourceError || (volume.isValid() && volume.bytesAvailable() < 4096))
        return {ErrorKind::DiskFull,
                Text::tr("There is no room left to write %1. Nothing that was there before was changed.").arg(native),
                file.errorString()};
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return {ErrorKind::AccessDenied, Text::tr("%1 cannot be written. Choose another folder.").arg(native),
                file.errorString()};
    return {ErrorKind::Failed, Text::tr("Writing %1 failed. Nothing that was there before was changed.").arg(native),
            file.errorString()};
}
} // namespace

Status writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // flush() on its own: what commit() has left to write may fail without commit() saying so, and a full disk then
    // leaves an empty file under the right name.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
                         file.error() == QFileDevice::NoError;
    if (!written) {
        const Error error = writeError(path, file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(path, file);
    return Done{};
}

Status writePrivateFile(const QString &path, const QByteArray &content, IfThere ifThere)
{
    const QFileInfo wanted(path);
    const Error taken{
        ErrorKind::BadInput,
        Text::tr("%1 is there already and was left alone. Choose another name.").arg(QDir::toNativeSeparators(path)),
        {}};
    if (ifThere == IfThere::Refuse && (wanted.exists() || wanted.isSymLink()))
        return taken;
    // Not QSaveFile: its file is open to others until its rights are taken away, and it keeps those of a file it
    // replaces.
    const QString random = QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    QFile file(wanted.absolutePath() + QStringLiteral("/.%1.part-%2").arg(wanted.fileName(), random));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return writeError(path, file);
    const bool written = file.write(content) == content.size() && disk::flush(file).ok();
    const Error failed = writeError(path, file);
    file.close();
    bool renamed = false;
    if (written) {
        if (ifThere == IfThere::Replace && !wanted.isDir())
            QFile::remove(path);
        const Result<bool> named = disk::renameToNew(file.fileName(), wanted.absoluteFilePath());
        renamed = named.ok() && *named;
    }
    if (renamed)
        return Done{};
    file.remove();
    return written && QFileInfo::exists(path) ? taken : failed;
}

Status makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir() || QDir().mkpath(path))
        return Done{};
    const QString native = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return Error{
            ErrorKind::BadInput, Text::tr("%1 is a file, not a folder. Choose another place.").arg(native), {}};
    return Error{
        ErrorKind::AccessDenied, Text::tr("The folder %1 cannot be made. Choose another place.").arg(native), {}};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, Text::tr("%1 does not exist.").arg(native), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::AccessDenied, Text::tr("%1 cannot be read.").arg(native), file.errorString()};
    // In pieces of the size it says, because QIODevice::read() first makes room for all it is allowed to read. A file
    // of /proc says that it is empty.
    constexpr qint64 least = 4096;
    const qint64 piece = qMax(least, file.size() + 1);
    QByteArray content;
    while (content.size() <= limit) {
        const QByteArray part = file.read(qMin(piece, limit + 1 - content.size()));
        if (part.isEmpty())
            break;
        content += part;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Failed, Text::tr("Reading %1 failed.").arg(native), file.errorString()};
    if (content.size() > limit)
        return Error{ErrorKind::Damaged, Text::tr("%1 is too large to be what it should be.").arg(native), {}, limit};
    return content;
}

} // namespace changeover
