// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/PrivateFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <windows.h>

namespace changeover {

Result<PrivateFile> makePrivateFile()
{
    // The user's own temporary folder; other users have no access there.
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/changeover-XXXXXX.hive"));
    if (!file->open())
        return Error{
            ErrorKind::Failed,
            QCoreApplication::translate("machine", "No temporary file could be made for a copy of the registry."),
            file->errorString()};
    // Where the program's own code page is not UTF-8 (before Windows 10 1903), the short name is plain ASCII.
    QString path = QDir::toNativeSeparators(file->fileName());
    if (QFile::decodeName(QFile::encodeName(path)) != path) {
        wchar_t name[MAX_PATH];
        const DWORD length =
            GetShortPathNameW(reinterpret_cast<const wchar_t *>(path.utf16()), name, DWORD(std::size(name)));
        if (length > 0 && length < std::size(name))
            path = QString::fromWCharArray(name, int(length));
    }
    if (QFile::decodeName(QFile::encodeName(path)) != path)
        return Error{
            ErrorKind::Failed,
            QCoreApplication::translate("machine", "No temporary file could be made for a copy of the registry."),
            path};
    PrivateFile made{nullptr, QFile::encodeName(path)};
    made.file = std::move(file);
    return made;
}

} // namespace changeover
