// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDirIterator>
#include <QStringList>

/// Every file and folder below one, with sizes and times: two of these differ where anything was changed.
inline QStringList allFiles(const QString &folder)
{
    QStringList all;
    for (QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
         entries.hasNext();) {
        const QFileInfo info(entries.next());
        all << QStringLiteral("%1 %2 %3")
                   .arg(info.filePath())
                   .arg(info.size())
                   .arg(info.lastModified().toString(Qt::ISODateWithMs));
    }
    all.sort();
    return all;
}
