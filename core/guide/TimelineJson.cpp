// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/TimelineJson.h"

#include "core/guide/GuideText.h"

#include <QJsonArray>

namespace changeover {

namespace {
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return textOrNull(day.toString(Qt::ISODate));
}

template <typename E, typename Names>
QJsonArray namesOf(const QList<E> &values, const Names &names)
{
    QJsonArray all;
    for (const E value : values)
        all << names.name(value);
    return all;
}

void addSourced(QJsonObject &out, const Sourced &fact)
{
    QJsonArray sources;
    for (const GuideLink &source : fact.sources)
        sources << QJsonObject{{QStringLiteral("name"), source.name},
                               {QStringLiteral("url"), source.url},
                               {QStringLiteral("plainHttp"), source.plainHttp}};
    out.insert(QStringLiteral("sources"), sources);
    out.insert(QStringLiteral("checked"), dayOrNull(fact.checked));
    out.insert(QStringLiteral("status"), factStatusNames.name(fact.status));
}
} // namespace

QJsonObject toJson(const TimelineEvent &event, QDate today)
{
    const QDateTime instant = event.instant();
    QJsonObject out{{QStringLiteral("id"), event.id},
                    {QStringLiteral("date"), dayOrNull(event.isDated() ? event.date : QDate())},
                    {QStringLiteral("until"), dayOrNull(event.isDated() ? event.until : QDate())},
                    {QStringLiteral("approximate"), event.approximate},
                    {QStringLiteral("dateStatus"), factStatusNames.name(event.dateStatus)},
                    {QStringLiteral("time"), textOrNull(event.time)},
                    {QStringLiteral("utc"), textOrNull(instant.toString(Qt::ISODate))},
                    {QStringLiteral("deadline"), event.deadline},
                    {QStringLiteral("title"), guideText(event.title)},
                    {QStringLiteral("text"), guideText(event.text)},
                    {QStringLiteral("binds"), guideText(event.binds)},
                    {QStringLiteral("citation"), textOrNull(event.citation)},
                    {QStringLiteral("roles"), namesOf(event.roles, roleNames)},
                    {QStringLiteral("countries"), namesOf(event.countries, countryNames)}};
    if (event.deadline)
        out.insert(QStringLiteral("daysSince"), event.daysSince(today));
    addSourced(out, event);
    return out;
}

QJsonObject toJson(const Statement &statement)
{
    QJsonObject out{{QStringLiteral("id"), statement.id},
                    {QStringLiteral("kind"), statementKindNames.name(statement.kind)},
                    {QStringLiteral("question"), guideText(statement.question)},
                    {QStringLiteral("answer"), guideText(statement.answer)},
                    {QStringLiteral("afterwards"), statement.afterwards},
                    {QStringLiteral("roles"), namesOf(statement.roles, roleNames)},
                    {QStringLiteral("countries"), namesOf(statement.countries, countryNames)}};
    addSourced(out, statement);
    return out;
}

QJsonObject toJson(const Audience &audience)
{
    return {{QStringLiteral("role"), roleNames.name(audience.role)},
            {QStringLiteral("country"), countryNames.name(audience.country)},
            {QStringLiteral("effectiveRole"), roleNames.name(audience.effective().role)}};
}

} // namespace changeover
