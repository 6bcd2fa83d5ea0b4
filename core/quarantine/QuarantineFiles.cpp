// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineFiles.h"

#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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
            {QStringLiteral("productName"), item.productName},
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

Result<QuarantineList> quarantineFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("schema")).toString() != QLatin1String("changeover.quarantine/1"))
        return Error{ErrorKind::Damaged, Text::tr("This is no list of a quarantine."), {}};
    const auto timeOf = [](const QJsonObject &one, const char *key) {
        return QDateTime::fromString(one.value(QLatin1String(key)).toString(), Qt::ISODateWithMs).toUTC();
    };
    const auto sizeOf = [](const QJsonObject &one, const char *key) {
        return std::max<qint64>(one.value(QLatin1String(key)).toInteger(), 0);
    };
    const auto textOf = [](const QJsonObject &one, const char *key) {
        return one.value(QLatin1String(key)).toString();
    };
    QuarantineList list;
    list.facts.computerName = textOf(root, "computer");
    list.facts.standIn = textOf(root, "standIn");
    list.when = timeOf(root, "when");
    list.cancelled = root.value(QLatin1String("cancelled")).toBool();
    for (const QJsonValue value : root.value(QLatin1String("items")).toArray()) {
        const QJsonObject one = value.toObject();
        QuarantineItem item;
        item.productId = textOf(one, "product");
        item.productName = textOf(one, "productName");
        item.container = textOf(one, "container");
        item.originalPath = textOf(one, "originalPath");
        item.threat = textOf(one, "threat");
        item.threatIsGuess = one.value(QLatin1String("threatIsGuess")).toBool();
        item.storedAtIsLocal = one.value(QLatin1String("storedAtOnThatClock")).isString();
        item.storedAt = item.storedAtIsLocal
                            ? QDateTime::fromString(textOf(one, "storedAtOnThatClock") + QLatin1Char('Z'), Qt::ISODate)
                            : timeOf(one, "storedAt");
        item.createdAt = timeOf(one, "createdAt");
        item.writtenAt = timeOf(one, "writtenAt");
        item.size = sizeOf(one, "size");
        item.containerSize = sizeOf(one, "containerSize");
        item.containerMissing = one.value(QLatin1String("containerMissing")).toBool();
        if (const QJsonValue attributes = one.value(QLatin1String("attributes")); attributes.isDouble())
            item.attributes = quint32(attributes.toInteger());
        list.items.push_back(std::move(item));
    }
    for (const QJsonValue value : root.value(QLatin1String("unread")).toArray()) {
        const QJsonObject one = value.toObject();
        list.unread.push_back(
            {textOf(one, "product"),
             textOf(one, "container"),
             sizeOf(one, "containerSize"),
             {errorKindNames.value(textOf(one, "reason")).value_or(ErrorKind::Failed), textOf(one, "detail"), {}}});
    }
    return list;
}

} // namespace changeover
