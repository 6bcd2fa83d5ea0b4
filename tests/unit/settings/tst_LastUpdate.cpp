// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/settings/LastUpdate.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace changeover;

/// How long a computer has been without updates, from what its products say themselves.
class tst_LastUpdate : public QObject
{
    Q_OBJECT

    static constexpr qint64 september28 = 1727481600; // 2024-09-28T00:00:00Z

    static QString keyOf(const QString &product)
    {
        return QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\") + product;
    }

    static QJsonObject environment(const QString &name, const QString &version)
    {
        return {{QStringLiteral("ProductName"), name}, {QStringLiteral("ProductVersion"), version}};
    }

    static QJsonObject consumer(const QString &generation)
    {
        return {{keyOf(QStringLiteral("AVP") + generation + QStringLiteral("\\environment")),
                 environment(QStringLiteral("Kaspersky"), generation + QStringLiteral(".1.2"))}};
    }

    static std::vector<LastUpdate> on(const QJsonObject &registry, const QStringList &unreadable = {})
    {
        QJsonObject pc{{QStringLiteral("registry"), registry}};
        if (!unreadable.isEmpty())
            pc.insert(QStringLiteral("unreadable"), QJsonArray::fromStringList(unreadable));
        const FakePc fake(pc);
        const Catalogue catalogue = Catalogue::builtIn().value();
        const PracticeMachine machine = fake.machine();
        return lastUpdates(machine, catalogue, detect(machine, catalogue));
    }

    static QJsonObject seconds(qint64 value) { return {{QStringLiteral("LastSuccessfulUpdate"), value}}; }

private Q_SLOTS:
    void daysAreCounted_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<int>("days"); // -1: could not be seen
        const QDateTime today(QDate(2026, 11, 22), QTime(13, 0), QTimeZone::utc());
        QTest::newRow("today") << today << 0;
        QTest::newRow("yesterday, late") << QDateTime(QDate(2026, 11, 21), QTime(23, 59), QTimeZone::utc()) << 1;
        QTest::newRow("the last day of updates") << QDateTime(QDate(2024, 9, 28), QTime(0, 0), QTimeZone::utc()) << 785;
        QTest::newRow("over a leap day") << QDateTime(QDate(2024, 2, 28), QTime(0, 0), QTimeZone::utc()) << 998;
        QTest::newRow("UTC is a day ahead") << today.addDays(1) << 0;
        QTest::newRow("in the future") << today.addDays(2) << -1;
        QTest::newRow("before there was such a product")
            << QDateTime(QDate(1999, 12, 31), QTime(0, 0), QTimeZone::utc()) << -1;
        QTest::newRow("not seen") << QDateTime() << -1;
    }
    void daysAreCounted()
    {
        QFETCH(QDateTime, when);
        QFETCH(int, days);
        UpdateTime time;
        if (when.isValid())
            time.when = when;
        const auto counted = daysWithoutUpdates(time, QDate(2026, 11, 22));
        QCOMPARE(counted.has_value(), days >= 0);
        if (counted)
            QCOMPARE(*counted, qint64(days));
    }

    void theLaterOfTwoPlacesCounts()
    {
        QJsonObject registry = consumer(QStringLiteral("21.21"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(september28));
        const std::vector<LastUpdate> one = on(registry);
        QCOMPARE(one.size(), 1u);
        QVERIFY(one[0].time.when && !one[0].time.never);
        QCOMPARE(one[0].time.when->toString(Qt::ISODate), QStringLiteral("2024-09-28T00:00:00Z"));
        QCOMPARE(toJson(one, QDate(2026, 11, 22)).first().toObject().value(QLatin1String("daysWithoutUpdates")).toInt(),
                 785);
        // 2024-10-01T00:00:00Z as FILETIME
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data\\UpdateState")),
                        QJsonObject{{QStringLiteral("LastUpdate"),
                                     QJsonObject{{QStringLiteral("type"), 11},
                                                 {QStringLiteral("hex"), QStringLiteral("0040b9db9413db01")}}}});
        QCOMPARE(on(registry)[0].time.when->toString(Qt::ISODate), QStringLiteral("2024-10-01T00:00:00Z"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(0xffffffff));
        QVERIFY(on(registry)[0].time.when && !on(registry)[0].time.never); // it was updated all the same
    }

    void neverIsNotTheSameAsNotSeen()
    {
        QJsonObject registry = consumer(QStringLiteral("21.21"));
        const auto stateOf = [](const std::vector<LastUpdate> &updates) {
            const QJsonObject first = toJson(updates, QDate(2026, 11, 22)).first().toObject();
            return first.value(QLatin1String("lastUpdate")).isNull() ? first.value(QLatin1String("state")).toString()
                                                                     : QStringLiteral("has a date");
        };
        QCOMPARE(stateOf(on(registry)), QStringLiteral("not-seen"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(0xffffffff));
        QCOMPARE(stateOf(on(registry)), QStringLiteral("never"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(0));
        QCOMPARE(stateOf(on(registry)), QStringLiteral("not-seen"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(september28));
        QCOMPARE(stateOf(on(registry)), QStringLiteral("has a date"));
        QCOMPARE(stateOf(on(registry, {keyOf(QStringLiteral("AVP21.21\\Data"))})), QStringLiteral("not-seen"));
        registry.insert(keyOf(QStringLiteral("AVP21.21\\Data")), seconds(7)); // 1970
        QCOMPARE(stateOf(on(registry)), QStringLiteral("not-seen"));
    }

    void twoGenerationsAreNotMixedUp()
    {
        QJsonObject registry = consumer(QStringLiteral("21.21"));
        const QJsonObject older = consumer(QStringLiteral("21.3"));
        for (auto it = older.begin(); it != older.end(); ++it)
            registry.insert(it.key(), it.value());
        registry.insert(keyOf(QStringLiteral("AVP21.3\\Data")), seconds(september28));
        int seen = 0;
        const std::vector<LastUpdate> both = on(registry);
        QCOMPARE(both.size(), 2u);
        for (const LastUpdate &update : both)
            if (update.time.when) {
                ++seen;
                QVERIFY2(update.name.contains(QLatin1String("21.3")), qPrintable(update.name));
            }
        QCOMPARE(seen, 1);
    }

    void theKeyOfARemovedProductSaysNothing()
    {
        // Its environment is gone, its data stayed; the newer product has written no date.
        QJsonObject registry = consumer(QStringLiteral("21.21"));
        registry.insert(keyOf(QStringLiteral("AVP21.3\\Data")), seconds(september28));
        const std::vector<LastUpdate> updates = on(registry);
        QCOMPARE(updates.size(), 1u);
        QVERIFY(!updates[0].time.when);
    }

    void onlyAntivirusProgramsAreAsked()
    {
        for (const QString &name : PracticeDisk::names()) {
            const QTemporaryDir folder;
            QVERIFY(PracticeDisk::copyTo(name, folder.path()).ok());
            const auto disk = PracticeDisk::open(folder.path(), name).value();
            const PracticeMachine machine(disk);
            const Catalogue catalogue = Catalogue::builtIn().value();
            const Inventory inventory = detect(machine, catalogue);
            const std::vector<LastUpdate> updates = lastUpdates(machine, catalogue, inventory);
            QVERIFY(inventory.findings.size() > updates.size()); // a VPN, an agent
            QCOMPARE(updates.size(), 1u);
            QVERIFY(updates[0].time.when);
            QCOMPARE(updates[0].time.when->date().year(), 2024);
            QVERIFY(inventory.find(updates[0].findingId));
        }
    }
};

CHANGEOVER_TEST(LastUpdate)
#include "tst_LastUpdate.moc"
