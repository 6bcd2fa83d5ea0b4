// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// changeover-cli timeline
class tst_CliTimeline : public QObject
{
    Q_OBJECT

    static CliRun timeline(const QStringList &more)
    {
        return runCli(QStringList{QStringLiteral("timeline"), QStringLiteral("--practice"), QStringLiteral("home-pc")} +
                      more);
    }

    static QJsonObject byId(const QJsonObject &document, const QString &list, const QString &id)
    {
        for (const QJsonValue &one : document.value(list).toArray())
            if (one.toObject().value(QLatin1String("id")).toString() == id)
                return one.toObject();
        return {};
    }

private Q_SLOTS:
    void jsonSaysAllOfIt()
    {
        const CliRun run = timeline({QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, (run.talk + run.out).constData());
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.timeline/1"));
        QCOMPARE(json.value(QLatin1String("computer")).toString(), QStringLiteral("HOME-PC"));
        const QJsonObject audience = json.value(QLatin1String("audience")).toObject();
        QCOMPARE(audience.value(QLatin1String("role")).toString(), QStringLiteral("home"));
        QCOMPARE(audience.value(QLatin1String("country")).toString(), QStringLiteral("us"));
        const QDate today = QDate::fromString(json.value(QLatin1String("today")).toString(), Qt::ISODate);
        QVERIFY(today.isValid());

        const QJsonObject deadline = byId(json, QStringLiteral("events"), QStringLiteral("updates-deadline"));
        QCOMPARE(deadline.value(QLatin1String("date")).toString(), QStringLiteral("2024-09-29"));
        QCOMPARE(deadline.value(QLatin1String("utc")).toString(), QStringLiteral("2024-09-29T04:00:00Z"));
        QCOMPARE(deadline.value(QLatin1String("daysSince")).toInteger(), QDate(2024, 9, 29).daysTo(today));
        int deadlines = 0;
        for (const QString &list : {QStringLiteral("events"), QStringLiteral("statements")}) {
            QVERIFY(json.value(list).toArray().size() > 10);
            for (const QJsonValue &value : json.value(list).toArray()) {
                const QJsonObject one = value.toObject();
                const QByteArray id = one.value(QLatin1String("id")).toString().toUtf8();
                QVERIFY2(!one.value(QLatin1String("sources")).toArray().isEmpty(), id.constData());
                QVERIFY2(QDate::fromString(one.value(QLatin1String("checked")).toString(), Qt::ISODate).isValid(),
                         id.constData());
                QVERIFY2(one.value(QLatin1String("status")).toString() == QLatin1String("confirmed"), id.constData());
                deadlines += one.contains(QLatin1String("daysSince")) ? 1 : 0;
            }
        }
        QCOMPARE(deadlines, 2);

        // The practice PC was last updated on the last day that updates were allowed.
        const QJsonArray updates = json.value(QLatin1String("updates")).toArray();
        QCOMPARE(updates.size(), 1);
        const QJsonObject update = updates.first().toObject();
        QCOMPARE(update.value(QLatin1String("state")).toString(), QStringLiteral("seen"));
        QCOMPARE(update.value(QLatin1String("daysWithoutUpdates")).toInteger(), QDate(2024, 9, 28).daysTo(today));
    }

    void textSaysItToo()
    {
        const CliRun run = timeline({QStringLiteral("--quiet")});
        QCOMPARE(run.exitCode, 0);
        for (const char *words :
             {"Must I remove it? By when?", "2024-09-28", "You may have read: sales ended on July 24.",
              "2024-07-20 00:00 EDT", "counted on", "https://", "checked on 2026-11-22", "Whom it binds: "})
            QVERIFY2(run.out.contains(words), words);
    }

    void theCountryDecides()
    {
        const QJsonObject germany =
            timeline({QStringLiteral("--country"), QStringLiteral("de"), QStringLiteral("--role"),
                      QStringLiteral("business"), QStringLiteral("--json")})
                .json();
        QCOMPARE(germany.value(QLatin1String("audience")).toObject().value(QLatin1String("effectiveRole")).toString(),
                 QStringLiteral("outside-us"));
        const auto hasEvent = [](const QJsonObject &json, const char *id) {
            return !byId(json, QStringLiteral("events"), QLatin1String(id)).isEmpty();
        };
        QVERIFY(hasEvent(germany, "germany-warning") && !hasEvent(germany, "italy-2025"));
        const QJsonObject federal =
            timeline({QStringLiteral("--role"), QStringLiteral("federal"), QStringLiteral("--json")}).json();
        QVERIFY(hasEvent(federal, "directive-17-01") && !hasEvent(federal, "germany-warning"));
    }

    void anUnknownNameIsAnsweredWithTheList_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("country") << QStringList{QStringLiteral("--country"), QStringLiteral("usa")}
                                 << QByteArray("us, uk, de, it, nl, lt, ca, au, other");
        QTest::newRow("role") << QStringList{QStringLiteral("--role"), QStringLiteral("Home")}
                              << QByteArray("home, business, federal, reseller, outside-us");
    }
    void anUnknownNameIsAnsweredWithTheList()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, list);
        const CliRun run = timeline(arguments);
        QCOMPARE(run.exitCode, onThisSystem(87, 2));
        QVERIFY2(run.talk.contains(list), run.talk.constData());
        QVERIFY(run.out.isEmpty());
    }

    void itIsKeptWhereToSays()
    {
        const QTemporaryDir folder;
        const CliRun run = timeline({QStringLiteral("--to"), folder.path(), QStringLiteral("--quiet")});
        QCOMPARE(run.exitCode, 0);
        QFile file(folder.filePath(QStringLiteral("timeline.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("schema")).toString(),
                 QStringLiteral("changeover.timeline/1"));
    }
};

CHANGEOVER_TEST(CliTimeline)
#include "tst_CliTimeline.moc"
