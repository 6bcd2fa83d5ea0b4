// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineFiles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace changeover {

namespace {

constexpr qsizetype maxCell = 32000; // Excel takes 32767 characters and puts the rest into the next cells

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // The joiners, and Arabic signs that count as formatting but are seen.
        return c != 0x200C && c != 0x200D && (c < 0x600 || c > 0x8FF || c == 0x61C);
    default:
        return false;
    }
}

// A spreadsheet would take such a cell for a formula. The full-width forms work in East Asian Excel.
bool startsLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar c : text) {
        if (starts.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString cell(const QString &text)
{
    QString shown = visibleText(text);
    if (startsLikeFormula(text))
        shown.prepend(QLatin1Char('\''));
    if (shown.size() > maxCell) {
        qsizetype end = maxCell;
        if (shown[end].isLowSurrogate())
            --end;
        shown = shown.left(end) + QChar(u'\u2026');
    }
    // Quoted more often than RFC 4180 asks for: semicolons separate in the Excel of many countries.
    static const QString special = QStringLiteral("\",; '");
    for (const QChar c : std::as_const(shown)) {
        if (!special.contains(c))
            continue;
        shown.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + shown + QLatin1Char('"');
    }
    return shown;
}

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue jsonTime(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

void addRow(QByteArray &csv, const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text);
    csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

// A row without an item: all columns empty but product, container, its size and the problem.
void addProblem(QByteArray &csv, const QString &product, const QString &place, qint64 size, const QString &problem)
{
    const QString none;
    addRow(csv, {none, none, none, none, none, none, none, none, product, place,
                 size < 0 ? none : QString::number(size), problem});
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    qsizetype taken = 0; // so much of the text is in `shown`; most texts are taken over in one piece
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.unicode() >= 0x20 && unit.unicode() < 0x7F)
            continue;
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
        const qsizetype behind = i + (pair ? 2 : 1);
        if (isInvisible(c)) {
            shown += QStringView(text).sliced(taken, i - taken);
            shown += QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
            taken = behind;
        }
        i = behind - 1;
    }
    if (taken == 0)
        return text;
    shown += QStringView(text).sliced(taken);
    return shown;
}

QByteArray quarantineCsv(const QuarantineList &list)
{
    QByteArray csv("\xEF\xBB\xBF");
    addRow(csv, {QStringLiteral("Quarantined (UTC)"), QStringLiteral("Original path"), QStringLiteral("Threat"),
                 QStringLiteral("Threat is a guess"), QStringLiteral("Size (bytes)"), QStringLiteral("Created (UTC)"),
                 QStringLiteral("Modified (UTC)"), QStringLiteral("Attributes"), QStringLiteral("Product"),
                 QStringLiteral("Container"), QStringLiteral("Container size (bytes)"), QStringLiteral("Problem")});
    for (const QuarantineItem &item : list.items)
        addRow(csv,
               {time(item.storedAt), item.originalPath, item.threat,
                item.threatIsGuess ? QStringLiteral("yes") : QString(), QString::number(item.size),
                time(item.createdAt), time(item.writtenAt),
                item.attributes ? QStringLiteral("0x%1").arg(*item.attributes, 8, 16, QLatin1Char('0')) : QString(),
                item.productId, item.container, QString::number(item.containerSize), QString()});
    for (const UnreadContainer &one : list.unread)
        addProblem(csv, one.productId, one.container, one.containerSize, one.why.full());
    for (const BlindSpot &spot : list.blindSpots)
        addProblem(csv, {}, spot.place, -1, spot.why.full());
    if (list.cancelled)
        addProblem(csv, {}, {}, -1,
                   QCoreApplication::translate("quarantine", "Listing was stopped: there may be more than is listed."));
    return csv;
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
