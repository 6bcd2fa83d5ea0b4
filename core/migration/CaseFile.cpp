// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/CaseFile.h"

#include "core/base/FileWriter.h"
#include "core/base/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxCaseBytes = 64 * 1024 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

Status saveCase(const QString &path, const Case &theCase)
{
    QJsonObject json{{QStringLiteral("schema"), QStringLiteral("changeover.case/1")},
                     {QStringLiteral("computer"), theCase.computer},
                     {QStringLiteral("standIn"), theCase.standIn},
                     {QStringLiteral("begun"), theCase.begun.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("stage"), stageNames.name(theCase.stage)},
                     {QStringLiteral("bundle"), theCase.saved.bundle},
                     {QStringLiteral("saved"), QJsonArray::fromStringList(theCase.saved.saved)},
                     {QStringLiteral("notSaved"), toJson(theCase.saved.notSaved)},
                     {QStringLiteral("before"), toJson(theCase.before)},
                     {QStringLiteral("removal"), toJson(theCase.removal)},
                     {QStringLiteral("bootOfRemoval"), theCase.bootOfRemoval},
                     {QStringLiteral("cleaning"), toJson(theCase.cleaning)}};
    if (theCase.restorePoint)
        json.insert(QStringLiteral("restorePoint"), toJson(*theCase.restorePoint));
    if (!theCase.newProtection.isEmpty())
        json.insert(QStringLiteral("newProtection"), theCase.newProtection);
    return writeFile(path, QJsonDocument(json).toJson());
}

Result<Case> loadCase(const QString &path)
{
    const Result<QByteArray> text = readFile(path, maxCaseBytes);
    if (!text)
        return text.error();
    StrictJson json(path, *text);
    Case theCase;
    QJsonObject before;
    QJsonObject removal;
    QJsonObject cleaning; // a case of an older version has none
    std::optional<QJsonObject> restorePoint;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.case/1"));
        theCase.computer = root.string(QStringLiteral("computer"));
        theCase.standIn = root.optionalString(QStringLiteral("standIn"));
        theCase.begun = root.time(QStringLiteral("begun"));
        theCase.stage = root.choice(QStringLiteral("stage"), stageNames);
        theCase.saved.bundle = root.optionalString(QStringLiteral("bundle"));
        theCase.saved.saved = root.optionalStrings(QStringLiteral("saved"));
        root.array(
            QStringLiteral("notSaved"),
            [&](StrictJson::Object &spot) { theCase.saved.notSaved.push_back(blindSpotFromJson(spot)); }, false);
        before = root.anyObject(QStringLiteral("before"));
        removal = root.anyObject(QStringLiteral("removal"));
        theCase.bootOfRemoval = root.optionalString(QStringLiteral("bootOfRemoval"));
        if (root.has(QStringLiteral("cleaning")))
            cleaning = root.anyObject(QStringLiteral("cleaning"));
        theCase.newProtection = root.optionalString(QStringLiteral("newProtection"));
        if (root.has(QStringLiteral("restorePoint")))
            restorePoint = root.anyObject(QStringLiteral("restorePoint"));
    }
    if (json.failed())
        return json.error();
    Result<Inventory> inventory = inventoryFromJson(path + QStringLiteral("#before"), compact(before));
    if (!inventory)
        return inventory.error();
    Result<RemovalReport> report = removalReportFromJson(path + QStringLiteral("#removal"), compact(removal));
    if (!report)
        return report.error();
    if (!cleaning.isEmpty()) {
        Result<CleanReport> cleaned = cleanReportFromJson(path + QStringLiteral("#cleaning"), compact(cleaning));
        if (!cleaned)
            return cleaned.error();
        theCase.cleaning = std::move(cleaned).value();
    }
    if (restorePoint) {
        const Result<RestorePointResult> made =
            restorePointFromJson(path + QStringLiteral("#restorePoint"), compact(*restorePoint));
        if (!made)
            return made.error();
        theCase.restorePoint = *made;
    }
    theCase.before = std::move(inventory).value();
    theCase.removal = std::move(report).value();
    return theCase;
}

} // namespace changeover
