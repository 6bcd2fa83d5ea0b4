// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// For readers that take a path: the bytes as a file of that name. Gives back the path.
inline QString asFile(const char *name, const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QLatin1String(name)));
    file.remove(); // what is written over an older file, ext4 flushes to the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}
