// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/WindowsPaths.h"

#include <QDir>
#include <QFileInfo>

namespace changeover {

Reading<QString> findWindowsPath(const QString &drivesFolder, const QString &windowsPath)
{
    QString path = windowsPath;
    path.replace(QLatin1Char('/'), QLatin1Char('\\'));
    if (path.size() < 2 || path[1] != QLatin1Char(':') || !path[0].isLetter())
        return Reading<QString>::absent();
    QStringList parts = path.mid(2).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    parts.prepend(path.left(1).toUpper());

    QString at = drivesFolder;
    for (const QString &part : std::as_const(parts)) {
        if (part == QLatin1String("..") || part == QLatin1String("."))
            return Reading<QString>::absent();
        QString next = at + QLatin1Char('/') + part;
        if (!QFileInfo::exists(next)) {
            const QStringList names =
                QDir(at).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
            const auto match = std::find_if(names.begin(), names.end(), [&](const QString &name) {
                return name.compare(part, Qt::CaseInsensitive) == 0;
            });
            if (match == names.end())
                return Reading<QString>::absent();
            next = at + QLatin1Char('/') + *match;
        }
        if (QFileInfo(next).isSymLink())
            return Reading<QString>::absent();
        at = next;
    }
    return at;
}

} // namespace changeover
