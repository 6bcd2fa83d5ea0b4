// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace changeover {

/// Writes a whole file so that it is complete or absent: under a temporary name in the same folder, flushed to the
/// disk, then renamed. A file of that name is replaced only at the end. The folder must exist.
Status writeFile(const QString &path, const QByteArray &content);

enum class IfThere
{
    Refuse, ///< a file of that name is left alone: error BadInput
    Replace
};

/// writeFile() for what nobody else may read. On Linux only the owner has rights to the file, from its first byte on.
/// On Windows a person's own folders are closed to other people, and the file is made for its owner, too (unverified).
Status writePrivateFile(const QString &path, const QByteArray &content, IfThere ifThere);

/// Makes a folder with its parents; fails with a sentence that says why.
Status makeFolder(const QString &path);

/// Reads a whole file of at most `limit` bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace changeover
