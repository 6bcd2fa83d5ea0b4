// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineFiles.h"

#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace changeover {

namespace {

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue jsonTime(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

// A row without an item: all columns empty but product, container, its size and the problem.
void addProblem(QByteArray &table, const QString &product, const QString &place, qint64 size, const QString &problem)
{
    const QString none;
    csv::addRow(table, {none, none, none, none, none, none, none, none, product, place,
                        size < 0 ? none : QString::number(size), problem});
}

} // namespace

QByteArray quarantineCsv(const QuarantineList &list)
{
    QByteArray table = csv::begin();
    csv::addRow(table,
                {QStringLiteral("Quarantined (UTC)"), QStringLiteral("Original path"), QStringLiteral("Threat"),
                 QStringLiteral("Threat is a guess"), QStringLiteral("Size (bytes)"), QStringLiteral("Created (UTC)"),
                 QStringLiteral("Modified (UTC)"), QStringLiteral("Attributes"), QStringLiteral("Product"),
                 QStringLiteral("Container"), QStringLiteral("Container size (bytes)"), QStringLiteral("Problem")});
    for (const QuarantineItem &item : list.items)
        csv::addRow(
            table, {time(item.storedAt), item.originalPath, item.threat,
                    item.threatIsGuess ? QStringLiteral("yes") : QString(), QString::number(item.size),
                    time(item.createdAt), time(item.writtenAt),
                    item.attributes ? QStringLiteral("0x%1").arg(*item.attributes, 8, 16, QLatin1Char('0')) : QString(),
                    item.productId, item.container, QString::number(item.containerSize), QString()});
    for (const UnreadContainer &one : list.unread)
        addProblem(table, one.productId, one.container, one.containerSize, one.why.full());
    for (const BlindSpot &spot : list.blindSpots)
        addProblem(table, {}, spot.place, -1, spot.why.full());
    if (list.cancelled)
        addProblem(table, {}, {}, -1,
                   QCoreApplication::translate("quarantine", "Listing was stopped: there may be more than is listed."));
    return table;
}

QJsonObject toJson(const QuarantineList &list)
{
    QJsonArray items;
    for (const QuarantineItem &item : list.items)
        items << QJsonObject{
            {QStringLiteral("product"), item.productId},
            {QStringLiteral("container"), item.container},
            {QStringLiteral("originalPath"), item.originalPath},
            {QStringLiteral("threat"), item.threat},
            {QStringLiteral("threatIsGuess"), item.threatIsGuess},
            {QStringLiteral("storedAt"), jsonTime(item.storedAt)},
            {QStringLiteral("createdAt"), jsonTime(item.createdAt)},
            {QStringLiteral("writtenAt"), jsonTime(item.writtenAt)},
            {QStringLiteral("size"), item.size},
            {QStringLiteral("containerSize"), item.containerSize},
            {QStringLiteral("attributes"), item.attributes ? QJsonValue(qint64(*item.attributes)) : QJsonValue()}};
    QJsonArray unread;
    for (const UnreadContainer &one : list.unread)
        unread << QJsonObject{
            {QStringLiteral("product"), one.productId},
            {QStringLiteral("container"), one.container},
            {QStringLiteral("containerSize"), one.containerSize},
            {QStringLiteral("reason"), errorKindName(one.why.kind)},
            {QStringLiteral("detail"), one.why.full()},
            {QStringLiteral("offset"), one.why.offset < 0 ? QJsonValue() : QJsonValue(one.why.offset)}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.quarantine/1")},
            {QStringLiteral("computer"), list.facts.computerName},
            {QStringLiteral("standIn"), list.facts.standIn},
            {QStringLiteral("when"), jsonTime(list.when)},
            {QStringLiteral("complete"), list.isComplete()},
            {QStringLiteral("cancelled"), list.cancelled},
            {QStringLiteral("items"), items},
            {QStringLiteral("unread"), unread},
            {QStringLiteral("couldNotLook"), toJson(list.blindSpots)}};
}

} // namespace changeover
