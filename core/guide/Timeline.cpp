// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/Timeline.h"

#include "core/base/FileWriter.h"
#include "core/guide/GuideFile.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace changeover {

namespace {
constexpr qint64 maxFileBytes = 1024 * 1024;
using Object = StrictJson::Object;

TimelineEvent readEvent(Object &json, const GuideFile &file, QSet<QString> &ids)
{
    static const QRegularExpression clock(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9] E[DS]T$"));
    TimelineEvent event;
    event.id = GuideFile::id(json, ids);
    event.date = GuideFile::day(json, QStringLiteral("date"));
    if (json.has(QStringLiteral("until"))) {
        event.until = GuideFile::day(json, QStringLiteral("until"));
        if (event.until <= event.date)
            json.fail(QStringLiteral("until"), QStringLiteral("has to be later than \"date\""));
    }
    event.approximate = json.optionalBool(QStringLiteral("approximate"), false);
    if (json.has(QStringLiteral("dateStatus")))
        event.dateStatus = json.choice(QStringLiteral("dateStatus"), factStatusNames);
    event.time = json.optionalString(QStringLiteral("time"));
    if (!event.time.isEmpty() && !clock.match(event.time).hasMatch())
        json.fail(QStringLiteral("time"), QStringLiteral("a time such as \"00:00 EDT\" is expected"));
    event.title = json.string(QStringLiteral("title"));
    event.text = json.string(QStringLiteral("text"));
    event.roles = GuideFile::choices(json, QStringLiteral("roles"), roleNames);
    event.countries = GuideFile::optionalChoices(json, QStringLiteral("countries"), countryNames);
    event.binds = json.string(QStringLiteral("binds"));
    event.citation = json.optionalString(QStringLiteral("citation"));
    event.deadline = json.optionalBool(QStringLiteral("deadline"), false);
    if (event.deadline && (event.time.isEmpty() || event.approximate || !event.isDated()))
        json.fail(QStringLiteral("deadline"), QStringLiteral("a deadline needs its exact time"));
    file.readSourced(json, event);
    return event;
}

Statement readStatement(Object &json, const GuideFile &file, QSet<QString> &ids)
{
    Statement statement;
    statement.id = GuideFile::id(json, ids);
    statement.kind = json.choice(QStringLiteral("kind"), statementKindNames);
    statement.question = json.string(QStringLiteral("question"));
    statement.answer = json.string(QStringLiteral("answer"));
    statement.roles = GuideFile::choices(json, QStringLiteral("roles"), roleNames);
    statement.countries = GuideFile::optionalChoices(json, QStringLiteral("countries"), countryNames);
    statement.afterwards = json.optionalBool(QStringLiteral("afterwards"), false);
    file.readSourced(json, statement);
    return statement;
}

template <typename T>
std::vector<T> shownTo(const std::vector<T> &all, const Audience &audience)
{
    const Audience who = audience.effective();
    std::vector<T> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [&who](const T &one) {
        return one.shown() && one.roles.contains(who.role) &&
               (one.countries.isEmpty() || one.countries.contains(who.country));
    });
    return some;
}
} // namespace

Audience Audience::effective() const
{
    if (country != Country::UnitedStates)
        return {Role::OutsideUs, country};
    return {role, role == Role::OutsideUs ? Country::Other : country};
}

QDateTime TimelineEvent::instant() const
{
    if (time.isEmpty())
        return {};
    const QString offset = time.endsWith(QLatin1String("EDT")) ? QStringLiteral("-04:00") : QStringLiteral("-05:00");
    return QDateTime::fromString(QStringLiteral("%1T%2:00%3").arg(date.toString(Qt::ISODate), time.left(5), offset),
                                 Qt::ISODate)
        .toUTC();
}

Result<Timeline> Timeline::builtIn()
{
    const QString file = QStringLiteral(":/guide/timeline.json");
    const Result<QByteArray> text = readFile(file, maxFileBytes);
    return text ? fromJson(file, *text) : Result<Timeline>(text.error());
}

Result<Timeline> Timeline::fromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    Timeline timeline;
    {
        Object root = json.root();
        const GuideFile file(root);
        QSet<QString> ids;
        root.array(QStringLiteral("events"), [&](Object &object) {
            TimelineEvent event = readEvent(object, file, ids);
            if (!timeline.events.empty() && event.date < timeline.events.back().date)
                object.fail(QStringLiteral("date"), QStringLiteral("is earlier than that of the event before"));
            timeline.events.push_back(std::move(event));
        });
        root.array(QStringLiteral("statements"),
                   [&](Object &object) { timeline.statements.push_back(readStatement(object, file, ids)); });
    }
    if (json.failed())
        return json.error();
    return timeline;
}

std::vector<TimelineEvent> Timeline::eventsFor(const Audience &audience) const
{
    return shownTo(events, audience);
}

std::vector<Statement> Timeline::statementsFor(const Audience &audience) const
{
    return shownTo(statements, audience);
}

std::vector<Statement> Timeline::afterwardsFor(const Audience &audience) const
{
    std::vector<Statement> some = statementsFor(audience);
    std::erase_if(some, [](const Statement &one) { return !one.afterwards; });
    return some;
}

std::vector<Statement> Timeline::aboutSuccessor() const
{
    std::vector<Statement> some;
    std::copy_if(statements.begin(), statements.end(), std::back_inserter(some),
                 [](const Statement &one) { return one.shown() && one.kind == StatementKind::Successor; });
    return some;
}

} // namespace changeover
