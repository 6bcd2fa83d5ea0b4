// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>

namespace changeover::places {

namespace {
QString besideProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

// A computer's name as that of a folder, on whatever the stick is formatted with.
QString computerFolder()
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}_-]"));
    const QString name = QSysInfo::machineHostName().replace(other, QStringLiteral("_"));
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString systemFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}
} // namespace

bool isPortable()
{
    return QFileInfo::exists(besideProgram(QLatin1String(portableMarker)));
}

QString cases()
{
    if (isPortable())
        return besideProgram(QStringLiteral("cases/")) + computerFolder();
    const QString documents = systemFolder(QStandardPaths::DocumentsLocation);
    return (documents.isEmpty() ? QDir::homePath() : documents) + QStringLiteral("/Changeover");
}

QString practice()
{
    return isPortable() ? cases() : systemFolder(QStandardPaths::AppLocalDataLocation);
}

QString logs()
{
    return (isPortable() ? cases() : systemFolder(QStandardPaths::AppLocalDataLocation)) + QStringLiteral("/logs");
}

QString settings()
{
    return isPortable() ? besideProgram(QStringLiteral("settings.ini"))
                        : systemFolder(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

} // namespace changeover::places
