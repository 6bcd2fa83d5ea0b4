// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineFiles.h"

#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};

// Without a "Z": it says nothing of a time zone.
QString clock(const QDateTime &when)
{
    return when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

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
    csv::addRow(table, {none, none, none, none, none, none, none, none, none, product, place,
                        size < 0 ? none : QString::number(size), problem});
}

} // namespace

QByteArray quarantineCsv(const QuarantineList &list)
{
    QByteArray table = csv::begin();
    csv::addRow(table,
                {QStringLiteral("Quarantined (UTC)"), QStringLiteral("Quarantined (that computer's clock)"),
                 QStringLiteral("Original path"), QStringLiteral("Threat"), QStringLiteral("Threat is a guess"),
                 QStringLiteral("Size (bytes)"), QStringLiteral("Created (UTC)"), QStringLiteral("Modified (UTC)"),
                 QStringLiteral("Attributes"), QStringLiteral("Product"), QStringLiteral("Container"),
                 QStringLiteral("Container size (bytes)"), QStringLiteral("Problem")});
    for (const QuarantineItem &item : list.items)
        csv::addRow(
            table,
            {item.storedAtIsLocal ? QString() : time(item.storedAt),
             item.storedAtIsLocal ? clock(item.storedAt) : QString(), item.originalPath, item.threat,
             item.threatIsGuess ? QStringLiteral("yes") : QString(), QString::number(item.size), time(item.createdAt),
             time(item.writtenAt),
             item.attributes ? QStringLiteral("0x%1").arg(*item.attributes, 8, 16, QLatin1Char('0')) : QString(),
             item.productId, item.container, item.containerMissing ? QString() : QString::number(item.containerSize),
             item.containerMissing ? Text::tr("The product lists it, but its file is not there any more.")
                                   : QString()});
    for (const UnreadContainer &one : list.unread)
        addProblem(table, one.productId, one.container, one.containerSize, one.why.full());
    for (const BlindSpot &spot : list.blindSpots)
        addProblem(table, {}, spot.place, -1, spot.why.full());
    if (list.cancelled)
        addProblem(table, {}, {}, -1, Text::tr("Listing was stopped: there may be more than is listed."));
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
            {QStringLiteral("storedAt"), item.storedAtIsLocal ? QJsonValue() : jsonTime(item.storedAt)},
            {QStringLiteral("storedAtOnThatClock"),
             item.storedAtIsLocal ? QJsonValue(clock(item.storedAt)) : QJsonValue()},
            {QStringLiteral("createdAt"), jsonTime(item.createdAt)},
            {QStringLiteral("writtenAt"), jsonTime(item.writtenAt)},
            {QStringLiteral("size"), item.size},
            {QStringLiteral("containerSize"), item.containerSize},
            {QStringLiteral("containerMissing"), item.containerMissing},
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
