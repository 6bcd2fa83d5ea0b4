// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/hazards/Hazards.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QJsonArray>

using namespace changeover;

namespace {
HazardReport reportOf(const FakePc &pc)
{
    const Catalogue catalogue = Catalogue::builtIn().value();
    const PracticeMachine machine = pc.machine();
    return reportHazards(machine, catalogue, detect(machine, catalogue));
}

HazardReport reportOf(const char *fixture)
{
    return reportOf(FakePc::fromFixture(QLatin1String(fixture)));
}
} // namespace

/// The files of tests/data/machines that say which hazards they hold, and what the hazards have to say.
class tst_Hazards : public QObject
{
    Q_OBJECT

    static QString lines(const QJsonValue &array)
    {
        QStringList all;
        for (const QJsonValue &value : array.toArray())
            all << value.toString();
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    static QString sorted(QStringList all)
    {
        all.sort();
        return all.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void machines_data()
    {
        QTest::addColumn<QString>("name");
        int rows = 0;
        for (const QString &file : QDir(sourceFile("tests/data/machines")).entryList({QStringLiteral("*.json")})) {
            const QString name = file.chopped(5);
            if (!FakePc::readFixture(name).value(QLatin1String("expect")).toObject().contains(QLatin1String("hazards")))
                continue;
            QTest::newRow(qPrintable(name)) << name;
            ++rows;
        }
        QVERIFY(rows >= 80);
    }
    void machines()
    {
        QFETCH(QString, name);
        const QJsonObject expect = FakePc::readFixture(name).value(QLatin1String("expect")).toObject();
        const HazardReport report = reportOf(FakePc::fromFixture(name));
        QStringList hazards;
        bool blocked = true;
        for (const Hazard &hazard : report.hazards) {
            hazards << hazard.id + (hazard.blocks ? QStringLiteral(" blocks") : QString()) +
                           (hazard.blocksRestart ? QStringLiteral(" restart") : QString());
            QVERIFY(!hazard.title.isEmpty() && !hazard.why.isEmpty() && !hazard.clear.isEmpty());
            QVERIFY(!hazard.seen.empty() && !hazard.source.isEmpty());
            for (const HazardSeen &seen : hazard.seen)
                QVERIFY(!seen.place.isEmpty() && !seen.shows.isEmpty());
            QVERIFY(blocked || !hazard.blocks); // those that block come first
            blocked = hazard.blocks;
        }
        QCOMPARE(sorted(hazards), lines(expect.value(QLatin1String("hazards"))));
        QStringList blind;
        for (const BlindSpot &spot : report.blindSpots)
            blind << spot.place;
        QCOMPARE(sorted(blind), lines(expect.value(QLatin1String("hazardsCouldNotLook"))));
    }

    void passwordIsSaidButNotShown()
    {
        const HazardReport report = reportOf("hazard-password-since-21.2");
        const Hazard &hazard = report.hazards.at(0);
        QCOMPARE(hazard.findingId, QStringLiteral("kaspersky-consumer:{11111111-2222-3333-4444-555555555555}"));
        QCOMPARE(hazard.seen.at(0).place,
                 QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.21\\settings\\"
                                "PasswordProtectionSettings"));
        QVERIFY(hazard.seen.at(0).shows.contains(QLatin1String("OPEP")));
        QVERIFY(!QJsonDocument(toJson(report)).toJson().contains("8f14e45f"));
        QCOMPARE(int(hazard.status), int(FactStatus::Confirmed));
    }

    void bothPlacesOfTheOldPasswordAreOneHazard()
    {
        QCOMPARE(reportOf("hazard-password-until-21.1").hazards.at(0).seen.size(), size_t(2));
    }

    void eachGenerationHasItsOwn()
    {
        QJsonObject description = FakePc::readFixture(QStringLiteral("two-generations"));
        QJsonObject registry = description.value(QLatin1String("registry")).toObject();
        const QString lab = QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\");
        for (const char *key : {"AVP21.3", "AVP21.24"})
            registry.insert(lab + QLatin1String(key) + QStringLiteral("\\settings"),
                            QJsonObject{{QStringLiteral("EnableSelfProtection"), 1}});
        description.insert(QStringLiteral("registry"), registry);
        QStringList findings;
        for (const Hazard &hazard : reportOf(FakePc(description)).hazards)
            if (hazard.id == QLatin1String("self-defence-on"))
                findings << hazard.findingId;
        QCOMPARE(sorted(findings), QStringLiteral("kaspersky-consumer:{11111111-2222-3333-4444-555555555555}\n"
                                                  "kaspersky-consumer:{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}"));
    }

    void unconfirmedIsWordedAsSuch()
    {
        const Hazard unconfirmed = reportOf("hazard-full-disk-driver-unconfirmed").hazards.at(0);
        QCOMPARE(int(unconfirmed.status), int(FactStatus::Unconfirmed));
        QVERIFY(unconfirmed.title.contains(QLatin1String("may be")));
        QCOMPARE(unconfirmed.seen.size(), size_t(2));
        const Hazard confirmed = reportOf("hazard-encryption-driver-confirmed").hazards.at(0);
        QCOMPARE(int(confirmed.status), int(FactStatus::Confirmed));
        QVERIFY(!confirmed.title.contains(QLatin1String("may be")));
    }

    void certainAndUncertainLackOfProtection()
    {
        QVERIFY(reportOf("hazard-defender-removed").hazards.at(0).title.startsWith(QLatin1String("Nothing will")));
        QVERIFY(reportOf("hazard-security-center-absent").hazards.at(0).title.contains(QLatin1String("not certain")));
    }

    void aServerIsToldWhatAServerCanDo()
    {
        const Hazard server = reportOf("hazard-server-without-defender").hazards.at(0);
        QVERIFY(server.clear.join(QLatin1Char(' ')).contains(QLatin1String("Add roles and features")));
        const Hazard debloated = reportOf("hazard-defender-removed").hazards.at(0);
        QVERIFY(debloated.clear.join(QLatin1Char(' ')).contains(QLatin1String("taken out of this Windows")));
        const Hazard disabled = reportOf("hazard-defender-disabled-by-policy").hazards.at(0);
        QVERIFY(disabled.clear.join(QLatin1Char(' ')).contains(QLatin1String("turn Microsoft Defender on")));
    }

    void whatSpeaksAgainstARestartComesFirstAndStaysAfterTheRemoval()
    {
        const HazardReport before = reportOf("hazard-class-filter-file-deleted-at-start");
        QCOMPARE(before.hazards.at(0).id, QStringLiteral("class-filter-without-driver"));
        QVERIFY(before.hazards.at(0).title.startsWith(QLatin1String("Do not restart yet")));
        QCOMPARE(before.beforeRestart().size(), size_t(1));
        for (const Hazard &hazard : before.hazards) // none of the others may advise what this one forbids
            QVERIFY(hazard.blocksRestart || hazard.clear.at(0).startsWith(QLatin1String("Not now")));
        QVERIFY(reportOf("hazard-pending-file-renames-of-the-product").beforeRestart().empty());

        const FakePc pc = FakePc::fromFixture(QStringLiteral("hazard-class-filter-after-the-removal"));
        const PracticeMachine machine = pc.machine();
        std::vector<BlindSpot> blind;
        const std::vector<Hazard> after = restartHazards(machine, Catalogue::builtIn().value(), blind);
        QCOMPARE(after.size(), size_t(1));
        QVERIFY(after[0].blocksRestart && after[0].seen.size() == 4); // both lists, both drivers
        QVERIFY(after[0].seen[0].place.endsWith(QLatin1String("UpperFilters")));
        QVERIFY(blind.empty());
    }

    void whereTheDriverWillBeMissingIsSaid_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("says");
        QTest::newRow("gone") << QStringLiteral("service-gone") << QStringLiteral("not registered");
        QTest::newRow("deletion") << QStringLiteral("service-marked-for-deletion") << QStringLiteral("DeleteFlag");
        QTest::newRow("disabled") << QStringLiteral("service-disabled") << QStringLiteral("Start = 4");
        QTest::newRow("missing") << QStringLiteral("file-missing") << QStringLiteral("is missing");
        QTest::newRow("pending") << QStringLiteral("file-moved-at-start")
                                 << QStringLiteral("PendingFileRenameOperations");
    }
    void whereTheDriverWillBeMissingIsSaid()
    {
        QFETCH(QString, fixture);
        QFETCH(QString, says);
        const Hazard hazard = reportOf(qPrintable(QStringLiteral("hazard-class-filter-") + fixture)).hazards.at(0);
        QCOMPARE(hazard.seen.size(), size_t(2));
        QVERIFY2(hazard.seen[1].shows.contains(says), qPrintable(hazard.seen[1].shows));
    }

    void howMuchIsLeftIsSaid()
    {
        QVERIFY(reportOf("hazard-on-battery").hazards.at(0).seen[0].shows.contains(QLatin1String("80 %")));
        QVERIFY(reportOf("hazard-disk-full").hazards.at(0).seen[0].shows.contains(QLatin1String("381")));
    }

    void acceptedHazardsBlockNoMore()
    {
        const HazardReport report = reportOf("hazard-encryption-driver-confirmed");
        QCOMPARE(report.blocking().size(), size_t(1));
        QCOMPARE(report.blocking({QStringLiteral("pending-restart")}).size(), size_t(1));
        QVERIFY(report.blocking({QStringLiteral("encryption-drivers")}).empty());
        QVERIFY(reportOf("hazard-password-since-21.2").blocking().empty());
    }

    void practicePcs()
    {
        const auto idsOf = [](const QString &name) {
            const QTemporaryDir folder;
            if (!PracticeDisk::copyTo(name, folder.path()).ok())
                return QStringList();
            const PracticeMachine machine(PracticeDisk::open(folder.path(), name).value());
            const Catalogue catalogue = Catalogue::builtIn().value();
            QStringList ids;
            for (const Hazard &hazard : reportHazards(machine, catalogue, detect(machine, catalogue)).hazards)
                ids << hazard.id;
            return ids;
        };
        QCOMPARE(idsOf(QStringLiteral("home-pc")),
                 QStringList({QStringLiteral("password-set"), QStringLiteral("self-defence-on"),
                              QStringLiteral("quarantine-not-empty")}));
        QCOMPARE(idsOf(QStringLiteral("office-pc")),
                 QStringList({QStringLiteral("encryption-drivers"), QStringLiteral("encryption-drivers-possible"),
                              QStringLiteral("managed")}));
    }
};

CHANGEOVER_TEST(Hazards)
#include "tst_Hazards.moc"
