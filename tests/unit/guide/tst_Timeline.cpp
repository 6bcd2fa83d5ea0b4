// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/GuideText.h"
#include "core/guide/StatementGroups.h"
#include "core/guide/TimelineJson.h"
#include "tests/lib/PlainWords.h"
#include "tests/lib/TestRegistry.h"

#include <QHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace changeover;

namespace {
// Its lines count: the mistakes below name them.
const QByteArray good = R"({"schema": 1,
"sources": [{"id": "s", "name": "S", "url": "https://a.example/b"}],
"events": [
{"id": "first", "date": "2024-07-20", "time": "00:00 EDT", "deadline": true,
"title": "t", "text": "x", "roles": ["home"], "binds": "b",
"sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
{"id": "second", "date": "2024-09-17", "until": "2024-09-19", "approximate": true,
"title": "t", "text": "x", "roles": ["home", "business"], "binds": "b", "citation": "c",
"sources": [], "checked": "2026-11-22", "status": "unconfirmed"}],
"statements": [
{"id": "third", "kind": "duty", "question": "q", "answer": "a", "roles": ["home"], "afterwards": true,
"sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
{"id": "fourth", "kind": "question", "question": "q", "answer": "a", "roles": ["home"],
"sources": ["s"], "checked": "2026-11-22", "status": "confirmed"}]}
)";

QList<Role> allRoles()
{
    QList<Role> all;
    for (const auto &entry : roleNames.entries)
        all << entry.value;
    return all;
}

Audience audienceOf(Role role)
{
    return {role, Country::UnitedStates};
}

std::vector<Statement> ofKind(const std::vector<Statement> &all, StatementKind kind)
{
    std::vector<Statement> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [kind](const Statement &one) { return one.kind == kind; });
    return some;
}

bool has(const std::vector<Statement> &all, const QString &id)
{
    return std::any_of(all.begin(), all.end(), [&](const Statement &one) { return one.id == id; });
}

bool has(const std::vector<TimelineEvent> &all, const QString &id)
{
    return std::any_of(all.begin(), all.end(), [&](const TimelineEvent &one) { return one.id == id; });
}

QString problemOf(const QString &id, const Sourced &fact)
{
    if (fact.checked > QDate::currentDate())
        return id + QStringLiteral(" was checked in the future");
    if (fact.shown() && fact.sources.empty())
        return id + QStringLiteral(" has no source");
    for (const GuideLink &source : fact.sources)
        if (!source.url.startsWith(QLatin1String(source.plainHttp ? "http://" : "https://")) ||
            QUrl(source.url).host().isEmpty())
            return id + QStringLiteral(": ") + source.url;
    return {};
}
} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT

    Timeline m_timeline;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Timeline> timeline = Timeline::builtIn();
        QVERIFY2(timeline.ok(), timeline.ok() ? "" : qPrintable(timeline.error().full()));
        m_timeline = *timeline;
    }

    void deadlinesAreThoseOfTheOrder()
    {
        std::vector<TimelineEvent> deadlines;
        std::copy_if(m_timeline.events.begin(), m_timeline.events.end(), std::back_inserter(deadlines),
                     [](const TimelineEvent &event) { return event.deadline; });
        QCOMPARE(deadlines.size(), size_t(2));
        QCOMPARE(deadlines[0].id, QStringLiteral("sales-deadline"));
        QCOMPARE(deadlines[0].date, QDate(2024, 7, 20));
        QCOMPARE(deadlines[0].time, QStringLiteral("00:00 EDT"));
        QCOMPARE(deadlines[0].instant().toString(Qt::ISODate), QStringLiteral("2024-07-20T04:00:00Z"));
        QCOMPARE(deadlines[1].id, QStringLiteral("updates-deadline"));
        QCOMPARE(deadlines[1].date, QDate(2024, 9, 29));
        QCOMPARE(deadlines[1].time, QStringLiteral("00:00 EDT"));
        QCOMPARE(deadlines[1].instant().toString(Qt::ISODate), QStringLiteral("2024-09-29T04:00:00Z"));
        // Everybody sees both: the picture of the page begins with the first.
        for (const TimelineEvent &deadline : deadlines) {
            QVERIFY(deadline.shown() && deadline.isDated() && deadline.countries.isEmpty());
            QCOMPARE(deadline.roles.size(), allRoles().size());
        }
    }

    void everyRoleIsAnsweredFirst()
    {
        QStringList answers;
        for (const Role role : allRoles()) {
            const QByteArray name = roleNames.name(role).toUtf8();
            const std::vector<Statement> statements = m_timeline.statementsFor(audienceOf(role));
            QVERIFY2(!statements.empty(), name.constData());
            QCOMPARE(statements.front().id, QStringLiteral("must-") + roleNames.name(role));
            QCOMPARE(statements.front().question, QStringLiteral("Must I remove it? By when?"));
            QCOMPARE(statements.front().roles, QList<Role>{role});
            QVERIFY2(!answers.contains(statements.front().answer), name.constData());
            answers << statements.front().answer;
            QCOMPARE(ofKind(statements, StatementKind::Duty).size(), size_t(1));
            QVERIFY2(!m_timeline.eventsFor(audienceOf(role)).empty(), name.constData());
            QVERIFY2(!m_timeline.afterwardsFor(audienceOf(role)).empty(), name.constData());
        }
    }

    void bothSidesAreHeardByAll()
    {
        for (const Role role : allRoles()) {
            const std::vector<Statement> statements = m_timeline.statementsFor(audienceOf(role));
            const auto place = [&](const QString &id) {
                return std::find_if(statements.begin(), statements.end(),
                                    [&](const Statement &s) { return s.id == id; });
            };
            const auto why = place(QStringLiteral("why"));
            QVERIFY(why != statements.end());
            // Beside each other.
            QVERIFY(place(QStringLiteral("kaspersky-answer")) == why + 1);
            QCOMPARE(ofKind(statements, StatementKind::Reason).size(), size_t(1));
            QCOMPARE(ofKind(statements, StatementKind::Answer).size(), size_t(1));
            for (const StatementGroup &group : grouped(statements))
                if (group.id == QLatin1String("reasons")) {
                    QCOMPARE(group.statements.size(), size_t(2));
                    QCOMPARE(group.statements[0].id, QStringLiteral("why"));
                }
        }
    }

    void outsideTheUsTheCountryDecides()
    {
        for (const auto &country : countryNames.entries)
            for (const Role role : allRoles()) {
                const Audience who = Audience{role, country.value}.effective();
                const bool inside = country.value == Country::UnitedStates && role != Role::OutsideUs;
                QCOMPARE(int(who.role), int(inside ? role : Role::OutsideUs));
                QVERIFY(inside || who.country != Country::UnitedStates);
                // Asked twice, it answers the same.
                QCOMPARE(int(who.effective().role), int(who.role));
                QCOMPARE(int(who.effective().country), int(who.country));
                const std::vector<Statement> statements = m_timeline.statementsFor({role, country.value});
                QCOMPARE(statements.front().id, QStringLiteral("must-") + roleNames.name(who.role));
            }
    }

    void eachCountrySeesItsOwnRules()
    {
        const QHash<QString, QString> events{{QStringLiteral("uk"), QStringLiteral("uk-letter")},
                                             {QStringLiteral("de"), QStringLiteral("germany-warning")},
                                             {QStringLiteral("it"), QStringLiteral("italy-2025")},
                                             {QStringLiteral("nl"), QStringLiteral("netherlands-phase-out")},
                                             {QStringLiteral("lt"), QStringLiteral("lithuania")},
                                             {QStringLiteral("ca"), QStringLiteral("canada-devices")},
                                             {QStringLiteral("au"), QStringLiteral("australia")},
                                             {QStringLiteral("other"), QStringLiteral("ukraine-list")}};
        const QHash<QString, QString> rules{{QStringLiteral("uk"), QStringLiteral("advice-uk")},
                                            {QStringLiteral("de"), QStringLiteral("advice-germany")},
                                            {QStringLiteral("it"), QStringLiteral("rules-italy")},
                                            {QStringLiteral("nl"), QStringLiteral("rules-netherlands")},
                                            {QStringLiteral("lt"), QStringLiteral("rules-lithuania")},
                                            {QStringLiteral("ca"), QStringLiteral("rules-canada")},
                                            {QStringLiteral("au"), QStringLiteral("rules-australia")},
                                            {QStringLiteral("other"), QStringLiteral("own-country")}};
        QCOMPARE(events.size() + 1, qsizetype(countryNames.entries.size()));
        for (const auto &seenFrom : countryNames.entries) {
            const Audience who{Role::Home, seenFrom.value};
            for (auto it = events.begin(); it != events.end(); ++it)
                QCOMPARE(has(m_timeline.eventsFor(who), it.value()), it.key() == QLatin1String(seenFrom.name));
            for (auto it = rules.begin(); it != rules.end(); ++it)
                QCOMPARE(has(m_timeline.statementsFor(who), it.value()), it.key() == QLatin1String(seenFrom.name));
        }
    }

    void whatPeopleMayHaveReadIsPutRight()
    {
        const std::vector<Statement> reported =
            ofKind(m_timeline.statementsFor(audienceOf(Role::Business)), StatementKind::Reported);
        for (const char *id : {"read-july-24",        "read-october",       "read-use-banned",
                               "read-immediately",    "read-all-services",  "read-after-september-29",
                               "read-september-30",   "read-june-15",       "read-hour",
                               "read-user-penalty",   "read-own-words",     "read-hundred-days",
                               "read-president",      "read-powers",        "read-2017",
                               "read-law-year-later", "read-new-customers", "read-citizens",
                               "read-entity-list",    "read-case-began",    "read-one-company",
                               "read-all-sales",      "read-bitdefender",   "read-old-articles"})
            QVERIFY2(has(reported, QLatin1String(id)), id);
        for (const Statement &statement : reported)
            QVERIFY2(statement.question.startsWith(QLatin1String("You may have read")), qPrintable(statement.id));
    }

    void everyStatementHasItsGroup()
    {
        for (const Role role : allRoles()) {
            const std::vector<Statement> statements = m_timeline.statementsFor(audienceOf(role));
            size_t inGroups = 0;
            QStringList ids;
            for (const StatementGroup &group : grouped(statements)) {
                QVERIFY(!group.statements.empty() && !group.title.isEmpty());
                inGroups += group.statements.size();
                ids << group.id;
            }
            QCOMPARE(inGroups + 1, statements.size()); // the first one stands before all groups
            QVERIFY2(ids.startsWith(QStringLiteral("scope")) && ids.contains(QStringLiteral("penalties")) &&
                         ids.contains(QStringLiteral("reported")),
                     qPrintable(ids.join(u' ')));
        }
    }

    void theSuccessorIsExplainedToEverybody()
    {
        const std::vector<Statement> about = m_timeline.aboutSuccessor();
        QVERIFY(has(about, QStringLiteral("ultraav-origin")) && has(about, QStringLiteral("after-ultraav")));
        QVERIFY(!has(about, QStringLiteral("ultraav-newer-tests"))); // not confirmed
    }

    void anUnsureDayIsNotADate()
    {
        const auto event =
            std::find_if(m_timeline.events.begin(), m_timeline.events.end(),
                         [](const TimelineEvent &one) { return one.id == QLatin1String("initial-determination"); });
        QVERIFY(event != m_timeline.events.end());
        QVERIFY(event->shown() && !event->isDated());
        const QJsonObject json = toJson(*event, QDate(2026, 11, 22));
        QVERIFY(json.value(QLatin1String("date")).isNull());
        QVERIFY(!QJsonDocument(json).toJson().contains("2023-10-05"));
    }

    void jsonCountsTheDaysSinceADeadline()
    {
        const Result<Timeline> timeline = Timeline::fromJson(QStringLiteral("x.json"), good);
        QVERIFY(timeline.ok());
        const QJsonObject deadline = toJson(timeline->events[0], QDate(2024, 7, 30));
        QCOMPARE(deadline.value(QLatin1String("daysSince")).toInt(), 10);
        QCOMPARE(deadline.value(QLatin1String("utc")).toString(), QStringLiteral("2024-07-20T04:00:00Z"));
        QCOMPARE(toJson(timeline->events[0], QDate(2024, 7, 19)).value(QLatin1String("daysSince")).toInt(), -1);
        const QJsonObject other = toJson(timeline->events[1], QDate(2024, 7, 30));
        QVERIFY(!other.contains(QLatin1String("daysSince")) && other.value(QLatin1String("utc")).isNull());
        QCOMPARE(other.value(QLatin1String("until")).toString(), QStringLiteral("2024-09-19"));
    }

    void whatIsShownRestsOnSources()
    {
        for (const TimelineEvent &event : m_timeline.events)
            QCOMPARE(problemOf(event.id, event), QString());
        for (const Statement &statement : m_timeline.statements)
            QCOMPARE(problemOf(statement.id, statement), QString());
    }

    void unconfirmedIsNeverShown()
    {
        // The built-in one has some of both, else this would test nothing.
        QVERIFY(std::any_of(m_timeline.events.begin(), m_timeline.events.end(),
                            [](const TimelineEvent &event) { return !event.shown(); }));
        QVERIFY(std::any_of(m_timeline.statements.begin(), m_timeline.statements.end(),
                            [](const Statement &statement) { return !statement.shown(); }));
        for (const Role role : allRoles()) {
            for (const TimelineEvent &event : m_timeline.eventsFor(audienceOf(role)))
                QVERIFY2(event.shown() && event.roles.contains(role), qPrintable(event.id));
            for (const Statement &statement : m_timeline.statementsFor(audienceOf(role)))
                QVERIFY2(statement.shown() && statement.roles.contains(role), qPrintable(statement.id));
            for (const Statement &statement : m_timeline.afterwardsFor(audienceOf(role)))
                QVERIFY2(statement.shown() && statement.afterwards, qPrintable(statement.id));
        }
    }

    void textsAreTidy()
    {
        const auto tidy = [](const QString &id, const QStringList &texts) {
            for (const QString &text : texts)
                if (const QString problem = plainwords::problem(text); !problem.isEmpty())
                    return id + QStringLiteral(": ") + problem;
            return QString();
        };
        for (const TimelineEvent &event : m_timeline.events) {
            QCOMPARE(tidy(event.id, {event.title, event.text, event.binds}), QString());
            QCOMPARE(event.citation, event.citation.simplified());
            QCOMPARE(guideText(event.title), event.title); // without a translation
            for (const GuideLink &source : event.sources)
                QCOMPARE(tidy(event.id, {source.name}), QString());
        }
        for (const Statement &statement : m_timeline.statements) {
            QCOMPARE(tidy(statement.id, {statement.question, statement.answer}), QString());
            for (const GuideLink &source : statement.sources)
                QCOMPARE(tidy(statement.id, {source.name}), QString());
        }
    }

    void readsEasily()
    {
        QVERIFY(plainwords::grade({QStringLiteral("The cat sat on the mat. It was a fat cat.")}) < 2);
        QVERIFY(plainwords::grade({QStringLiteral("Notwithstanding contradictory jurisdictional considerations, "
                                                  "international organizations unanimously recommended "
                                                  "comprehensive remediation.")}) > 15);
        QStringList answers;
        for (const Statement &statement : m_timeline.statements)
            answers << statement.answer;
        QStringList texts;
        for (const TimelineEvent &event : m_timeline.events)
            texts << event.text;
        const double ofAnswers = plainwords::grade(answers);
        const double ofEvents = plainwords::grade(texts);
        qInfo("school grade: answers %.1f, events %.1f", ofAnswers, ofEvents);
        QVERIFY(ofAnswers <= 8.5);
        QVERIFY(ofEvents <= 8.5);
    }

    void winterTime()
    {
        TimelineEvent event;
        event.date = QDate(2025, 1, 5);
        QVERIFY(!event.instant().isValid());
        event.time = QStringLiteral("23:30 EST");
        QCOMPARE(event.instant().toString(Qt::ISODate), QStringLiteral("2025-01-06T04:30:00Z"));
    }

    void everyFieldIsRead()
    {
        const Result<Timeline> timeline = Timeline::fromJson(QStringLiteral("x.json"), good);
        QVERIFY2(timeline.ok(), timeline.ok() ? "" : qPrintable(timeline.error().full()));
        QCOMPARE(timeline->events.size(), size_t(2));
        QCOMPARE(timeline->events[0].sources.front().name, QStringLiteral("S"));
        QCOMPARE(timeline->events[0].sources.front().url, QStringLiteral("https://a.example/b"));
        QVERIFY(timeline->events[0].deadline && !timeline->events[0].approximate && timeline->events[0].until.isNull());
        QCOMPARE(timeline->events[1].until, QDate(2024, 9, 19));
        QCOMPARE(timeline->events[1].checked, QDate(2026, 11, 22));
        QCOMPARE(timeline->events[1].citation, QStringLiteral("c"));
        QVERIFY(timeline->events[1].approximate && !timeline->events[1].deadline);
        QCOMPARE(int(timeline->statements[0].kind), int(StatementKind::Duty));
        QVERIFY(timeline->events[0].countries.isEmpty() && timeline->events[0].isDated());
        QVERIFY(!timeline->events[0].sources.front().plainHttp);
        QCOMPARE(timeline->eventsFor(audienceOf(Role::Home)).size(), size_t(1));
        QCOMPARE(timeline->eventsFor(audienceOf(Role::Business)).size(), size_t(0)); // its only one is not confirmed
        QCOMPARE(timeline->statementsFor(audienceOf(Role::Home)).size(), size_t(2));
        QCOMPARE(timeline->afterwardsFor(audienceOf(Role::Home)).size(), size_t(1));
        QCOMPARE(timeline->afterwardsFor(audienceOf(Role::Home))[0].id, QStringLiteral("third"));
    }

    void aPlainAddressIsSaid()
    {
        QByteArray json = good;
        json.replace("\"https://a.example/b\"", "\"http://a.example/b\", \"plainHttp\": true");
        const Result<Timeline> timeline = Timeline::fromJson(QStringLiteral("x.json"), json);
        QVERIFY2(timeline.ok(), timeline.ok() ? "" : qPrintable(timeline.error().full()));
        const GuideLink &source = timeline->events[0].sources.front();
        QVERIFY(source.plainHttp);
        QVERIFY(guideSourceName(source) != source.name);
        QCOMPARE(guideSourceName({QStringLiteral("S"), QStringLiteral("https://a.example"), false}),
                 QStringLiteral("S"));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *error) {
            QTest::newRow(name) << from << to << QString::fromLatin1(error);
        };
        row("not JSON", "\"id\": \"first\"", "\"id\" \"first\"", "x.json:4: ");
        row("newer schema", "\"schema\": 1", "\"schema\": 2", "x.json:1: \"schema\": this program reads schema 1");
        row("no sources", "\"sources\": [{", "\"springs\": [{", "x.json:1: the key \"sources\" is missing");
        row("plain http", "https://a", "http://a", "x.json:2: \"url\": an https address is expected");
        row("a name in the address", "https://a", "https://me@a", "x.json:2: \"url\": an https address is expected");
        row("the same source twice", "/b\"}]",
            "/b\"},\n{\"id\": \"s\", \"name\": \"T\", \"url\": \"https://c.example\"}]",
            "x.json:3: \"id\": this id is used twice");
        row("unknown source", "[\"s\"], \"checked\"", "[\"z\"], \"checked\"",
            "x.json:6: no source of this file has the id \"z\"");
        row("confirmed without a source", "[\"s\"], \"checked\"", "[], \"checked\"",
            "x.json:6: \"sources\": what is confirmed needs at least one source");
        row("no sources on a fact", "\"sources\": [\"s\"], \"checked\"", "\"checked\"",
            "x.json:4: the key \"sources\" is missing");
        row("no status", ", \"status\": \"unconfirmed\"", "", "x.json:7: the key \"status\" is missing");
        row("odd status", "\"unconfirmed\"", "\"likely\"", "x.json:9: \"status\": \"likely\" is not one of: confirmed");
        row("not checked", "\"checked\": \"2026-11-22\", ", "", "x.json:4: the key \"checked\" is missing");
        row("unknown key", "\"binds\": \"b\", \"citation\"", "\"binds\": \"b\", \"colour\": 1, \"citation\"",
            "x.json:8: \"colour\": unknown key");
        row("unknown key of a statement", "\"afterwards\"", "\"after\"", "x.json:11: \"after\": unknown key");
        row("out of order", "2024-09-17", "2024-07-19", "x.json:7: \"date\": is earlier than that of the event before");
        row("no such day", "2024-07-20", "2024-02-30", "x.json:4: \"date\": a day such as 2024-09-29 is expected");
        row("a day with more", "2024-07-20", "2024-07-20T00:00", "x.json:4: \"date\": a day such as");
        row("day in words", "2024-07-20", "July 20, 2024", "x.json:4: \"date\": a day such as");
        row("ends before it begins", "2024-09-19", "2024-09-17", "x.json:7: \"until\": has to be later than \"date\"");
        row("no such time", "00:00 EDT", "24:00 EDT", "x.json:4: \"time\": a time such as \"00:00 EDT\" is expected");
        row("time without zone", "00:00 EDT", "00:00", "x.json:4: \"time\": a time such as");
        row("unknown zone", "00:00 EDT", "00:00 CET", "x.json:4: \"time\": a time such as");
        row("deadline without a time", "\"time\": \"00:00 EDT\", ", "",
            "x.json:4: \"deadline\": a deadline needs its exact time");
        row("about a deadline", "\"deadline\": true", "\"deadline\": true, \"approximate\": true",
            "x.json:4: \"deadline\": a deadline needs its exact time");
        row("a deadline on an unsure day", "\"deadline\": true", "\"deadline\": true, \"dateStatus\": \"unconfirmed\"",
            "x.json:4: \"deadline\": a deadline needs its exact time");
        row("odd status of a day", "\"approximate\"", "\"dateStatus\": \"perhaps\", \"approximate\"",
            "x.json:7: \"dateStatus\": \"perhaps\" is not one of: confirmed");
        row("https where plain http was said", "/b\"}]", "/b\", \"plainHttp\": true}]",
            "x.json:2: \"url\": an http address is expected");
        row("unknown country", "\"citation\"", "\"countries\": [\"fr\"], \"citation\"",
            "x.json:8: \"fr\" is not one of: us, uk");
        row("no country", "\"citation\"", "\"countries\": [], \"citation\"",
            "x.json:8: \"countries\": at least one is needed");
        row("country twice", "\"citation\"", "\"countries\": [\"us\", \"us\"], \"citation\"",
            "x.json:8: \"us\" stands here twice");
        row("no kind", "\"kind\": \"duty\", ", "", "x.json:11: the key \"kind\" is missing");
        row("odd kind", "\"duty\"", "\"rumour\"", "x.json:11: \"kind\": \"rumour\" is not one of: duty");
        row("no date", "\"date\": \"2024-07-20\", ", "", "x.json:4: the key \"date\" is missing");
        row("same id twice", "\"second\"", "\"first\"", "x.json:7: \"id\": this id is used twice");
        row("a statement with an event's id", "\"third\"", "\"first\"", "x.json:11: \"id\": this id is used twice");
        row("odd id", "\"second\"", "\"Second one\"", "x.json:7: \"id\": lower-case words with dashes are expected");
        row("no role", "[\"home\", \"business\"]", "[]", "x.json:8: \"roles\": at least one is needed");
        row("unknown role", "\"business\"", "\"pet\"", "x.json:8: \"pet\" is not one of: home, business");
        row("role twice", "\"business\"", "\"home\"", "x.json:8: \"home\" stands here twice");
        row("empty text", "\"text\": \"x\"", "\"text\": \"\"", "x.json:5: \"text\": must not be empty");
        row("binds nobody", "\"binds\": \"b\",\n", "\"binds\": \"\",\n", "x.json:5: \"binds\": must not be empty");
        row("no answer", "\"answer\": \"a\", ", "", "x.json:11: the key \"answer\" is missing");
        row("no statements", "\"statements\"", "\"claims\"", "x.json:1: the key \"statements\" is missing");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray json = good;
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const Result<Timeline> timeline = Timeline::fromJson(QStringLiteral("x.json"), json);
        QVERIFY(!timeline.ok());
        QCOMPARE(int(timeline.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(timeline.error().text.startsWith(error), qPrintable(timeline.error().text));
    }
};

CHANGEOVER_TEST(Timeline)
#include "tst_Timeline.moc"
