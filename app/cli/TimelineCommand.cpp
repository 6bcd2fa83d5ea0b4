// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/SafeText.h"
#include "core/guide/GuideText.h"
#include "core/guide/StatementGroups.h"
#include "core/guide/TimelineJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString sourcesOf(const Sourced &fact, const QString &indent)
{
    QString out;
    for (const GuideLink &source : fact.sources)
        out += indent + QStringLiteral("%1: %2\n").arg(guideSourceName(source), source.url);
    return out + indent + Text::tr("checked on %1").arg(isoDay(fact.checked)) + u'\n';
}

QString dateOf(const TimelineEvent &event)
{
    if (!event.isDated())
        return Text::tr("day not confirmed", "in place of a date");
    QString date = isoDay(event.date);
    if (event.until.isValid())
        date += QStringLiteral(" – ") + isoDay(event.until);
    if (event.approximate)
        date = Text::tr("about %1", "a date").arg(date);
    return event.time.isEmpty() ? date : date + u' ' + event.time;
}

QString textOf(const TimelineEvent &event, QDate today)
{
    QString out = QStringLiteral("%1  %2\n").arg(dateOf(event), guideText(event.title));
    if (event.deadline) {
        const qint64 days = event.daysSince(today);
        out += QStringLiteral("    ") +
               (days >= 0 ? Text::tr("%n day(s) ago, counted on %1", nullptr, int(days)).arg(isoDay(today))
                          : Text::tr("in %n day(s), counted on %1", nullptr, int(-days)).arg(isoDay(today))) +
               u'\n';
    }
    out += QStringLiteral("    %1\n").arg(guideText(event.text));
    out += QStringLiteral("    ") + Text::tr("Whom it binds: %1").arg(guideText(event.binds)) + u'\n';
    if (!event.citation.isEmpty())
        out += QStringLiteral("    ") + Text::tr("In law: %1").arg(event.citation) + u'\n';
    return out + sourcesOf(event, QStringLiteral("      "));
}

QString textOf(const Statement &statement)
{
    return QStringLiteral("  %1\n    %2\n").arg(guideText(statement.question), guideText(statement.answer)) +
           sourcesOf(statement, QStringLiteral("      "));
}

QString textOf(const LastUpdate &update, QDate today)
{
    const QString name = safeText(update.name);
    if (const auto days = daysWithoutUpdates(update.time, today))
        return Text::tr("%1 was last updated on %2: %n day(s) without an update.", nullptr, int(*days))
            .arg(name, isoDay(update.time.when->toUTC().date()));
    return update.time.never ? Text::tr("%1 says that it was never updated.").arg(name)
                             : Text::tr("It could not be seen when %1 was last updated.").arg(name);
}

/// timeline --country C --role R
class TimelineCommand : public Command
{
public:
    TimelineCommand()
        : Command(QStringLiteral("timeline"),
                  Text::tr("Say what the authorities decided, by when, for whom, with sources, and how long this "
                           "computer has been without updates. Changes nothing."))
    {
    }

protected:
    [[nodiscard]] bool takesDisk() const override { return true; }
    void addOptions(OptionList &list) const override
    {
        list.addAll({{QStringLiteral("country"),
                      Text::tr("Where the person is: %1.").arg(countryNames.names().join(QStringLiteral(", "))),
                      Text::tr("NAME"), countryNames.name(Country::UnitedStates)},
                     {QStringLiteral("role"),
                      Text::tr("What the computer is used for: %1.").arg(roleNames.names().join(QStringLiteral(", "))),
                      Text::tr("NAME"), roleNames.name(Role::Home)}});
    }

    Outcome run() override
    {
        const auto country = countryNames.value(options().value(QStringLiteral("country")));
        if (!country)
            return refuseName(QStringLiteral("country"), countryNames.names());
        const auto role = roleNames.value(options().value(QStringLiteral("role")));
        if (!role)
            return refuseName(QStringLiteral("role"), roleNames.names());
        const Result<Timeline> timeline = Timeline::builtIn();
        if (!timeline)
            return refuse(timeline.error());

        const Audience audience{*role, *country};
        const QDate today = QDate::currentDate();
        const Inventory inventory = migration().look();
        const std::vector<LastUpdate> updates = migration().lastUpdates(inventory);
        const QJsonObject document = json(*timeline, audience, inventory, updates, today);
        if (const Status kept = keep(QStringLiteral("timeline.json"), document, Outcome::Ok); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, Outcome::Ok);
        else
            console::writeResult(words(*timeline, audience, updates, today));
        return Outcome::Ok;
    }

private:
    [[nodiscard]] Outcome refuseName(const QString &option, const QStringList &names) const
    {
        return refuse(
            {ErrorKind::BadInput, Text::tr("--%1 takes one of: %2.").arg(option, names.join(QStringLiteral(", "))), {}},
            Outcome::Usage);
    }

    static QJsonObject json(const Timeline &timeline, const Audience &audience, const Inventory &inventory,
                            const std::vector<LastUpdate> &updates, QDate today)
    {
        QJsonArray events;
        for (const TimelineEvent &event : timeline.eventsFor(audience))
            events << toJson(event, today);
        QJsonArray statements;
        for (const Statement &statement : timeline.statementsFor(audience))
            statements << toJson(statement);
        return {{QStringLiteral("schema"), QStringLiteral("changeover.timeline/1")},
                {QStringLiteral("today"), isoDay(today)},
                {QStringLiteral("audience"), toJson(audience)},
                {QStringLiteral("computer"), inventory.facts.computerName},
                {QStringLiteral("standIn"), inventory.facts.standIn},
                {QStringLiteral("updates"), toJson(updates, today)},
                {QStringLiteral("blindSpots"), toJson(inventory.blindSpots)},
                {QStringLiteral("events"), events},
                {QStringLiteral("statements"), statements}};
    }

    static QString words(const Timeline &timeline, const Audience &audience, const std::vector<LastUpdate> &updates,
                         QDate today)
    {
        QString out;
        const std::vector<Statement> statements = timeline.statementsFor(audience);
        for (const Statement &statement : statements)
            if (statement.kind == StatementKind::Duty)
                out += textOf(statement);
        for (const LastUpdate &update : updates)
            out += QStringLiteral("  ") + textOf(update, today) + u'\n';
        for (const StatementGroup &group : grouped(statements)) {
            out += u'\n' + group.title + u'\n';
            for (const Statement &statement : group.statements)
                out += textOf(statement);
        }
        out += u'\n' + Text::tr("What happened, day by day") + u'\n';
        for (const TimelineEvent &event : timeline.eventsFor(audience))
            out += textOf(event, today);
        return out;
    }
};
} // namespace

std::unique_ptr<Command> makeTimelineCommand()
{
    return std::make_unique<TimelineCommand>();
}

} // namespace changeover
