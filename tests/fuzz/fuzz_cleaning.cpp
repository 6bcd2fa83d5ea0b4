// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/CleanBackup.h"
#include "core/verify/Cleaning.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TempFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace changeover;

// A backup of what was taken away, and the helper's report of it.
FUZZ_TARGET(cleaning)
{
    const QString name = QStringLiteral("20261129-120000");
    const QFileInfo written(asFile("backup.json", bytes));
    QDir root = written.dir();
    root.mkdir(name);
    QFile::remove(root.filePath(name + QStringLiteral("/backup.json")));
    mustHold(QFile::rename(written.filePath(), root.filePath(name + QStringLiteral("/backup.json"))),
             "the input is in its folder");
    if (const Result<CleanBackup> backup = loadBackup(root.path(), name)) {
        mustHold(saveBackup(root.path(), *backup).ok(), "what was read can be written");
        const Result<CleanBackup> again = loadBackup(root.path(), name);
        mustHold(again.ok() && again->items.size() == backup->items.size() && again->undone == backup->undone,
                 "and read again");
    }

    if (const Result<CleanReport> report = cleanReportFromJson(QStringLiteral("helper"), bytes)) {
        const QByteArray json = QJsonDocument(toJson(*report)).toJson();
        const Result<CleanReport> again = cleanReportFromJson(QStringLiteral("helper"), json);
        mustHold(again.ok() && toJson(*again) == toJson(*report), "a report is the same after a second reading");
    }
}
