// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/Hazards.h"
#include "core/hazards/ListedProducts.h"
#include "core/protection/Protection.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace changeover;

namespace {
constexpr int otherOn = 266240;
constexpr int otherOff = 262144;
constexpr int defenderOn = 397568;
constexpr int defenderOff = 393472;

/// A computer whose three sources are said one by one.
class Pc
{
public:
    Pc &center(const char *name, const char *enabled)
    {
        QJsonArray all = m_description.value(QLatin1String("securityProducts")).toArray();
        all << QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("enabled"), QLatin1String(enabled)},
                           {QStringLiteral("upToDate"), QStringLiteral("yes")}};
        m_description.insert(QStringLiteral("securityProducts"), all);
        return *this;
    }
    Pc &second(const char *name, int state, const QString &program = {}, const QString &reporter = {})
    {
        QJsonObject entry{{QStringLiteral("name"), QLatin1String(name)},
                          {QStringLiteral("program"), program},
                          {QStringLiteral("reporter"), reporter}};
        if (state >= 0)
            entry.insert(QStringLiteral("state"), state);
        QJsonObject listing = m_description.value(QLatin1String("securityListing")).toObject();
        QJsonArray all = listing.value(QLatin1String("antivirus")).toArray();
        all << entry;
        listing.insert(QStringLiteral("antivirus"), all);
        m_description.insert(QStringLiteral("securityListing"), listing);
        return *this;
    }
    Pc &defender(const char *antivirus, const char *realTime, const char *mode = "Normal")
    {
        m_description.insert(QStringLiteral("defenderStatus"),
                             QJsonObject{{QStringLiteral("runningMode"), QLatin1String(mode)},
                                         {QStringLiteral("antivirus"), QLatin1String(antivirus)},
                                         {QStringLiteral("realTime"), QLatin1String(realTime)},
                                         {QStringLiteral("signatureAgeDays"), 2},
                                         {QStringLiteral("tamperGuard"), QStringLiteral("yes")}});
        return *this;
    }
    Pc &server(const char *type = "ServerNT", const char *build = "17763")
    {
        m_description.insert(QStringLiteral("registry"),
                             QJsonObject{{QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                                          QJsonObject{{QStringLiteral("ProductType"), QLatin1String(type)}}},
                                         {QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                                          QJsonObject{{QStringLiteral("CurrentBuildNumber"), QLatin1String(build)}}}});
        return *this;
    }
    Pc &file(const QString &path)
    {
        m_description.insert(QStringLiteral("files"), QJsonArray{path});
        return *this;
    }
    Pc &locked(const char *place)
    {
        m_description.insert(QStringLiteral("unreadable"), QJsonArray{QLatin1String(place)});
        return *this;
    }
    [[nodiscard]] FakePc make() const { return FakePc(m_description); }

private:
    QJsonObject m_description;
};

Protection ask(const Pc &pc, const GoneCheck &isGone = {})
{
    return protectionOf(pc.make().machine(), isGone);
}

const QString there = QStringLiteral("C:\\Program Files\\Other\\av.exe");
const QString missing = QStringLiteral("C:\\Program Files\\Gone\\av.exe");
} // namespace

class tst_ProtectionSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDecides_data()
    {
        QTest::addColumn<Pc>("pc");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("contradictions");
        const auto row = [](const char *name, const Pc &pc, const char *state, int contradictions) {
            QTest::newRow(name) << pc << QString::fromLatin1(state) << contradictions;
        };
        row("all say on",
            Pc().center("Windows Defender", "yes").second("Windows Defender", defenderOn).defender("yes", "yes"),
            "protected", 0);
        row("all say off",
            Pc().center("Windows Defender", "no").second("Windows Defender", defenderOff).defender("no", "no"),
            "not-protected", 0);
        row("the second list says off, the first decides", Pc().center("A", "yes").second("A", otherOff), "protected",
            1);
        row("the second list says on, the first decides", Pc().center("A", "no").second("a", otherOn), "not-protected",
            1);
        row("the second list has one more", Pc().center("A", "no").second("A", otherOff).second("B", otherOn),
            "not-protected", 1);
        row("the second list has one more that is off", Pc().center("A", "no").second("B", otherOff), "not-protected",
            0);
        row("the second list says what nobody understands", Pc().center("A", "yes").second("A", 344064), "protected",
            0);
        row("the second list has no number", Pc().center("A", "yes").second("A", -1), "protected", 0);
        row("the second list alone decides nothing", Pc().second("A", otherOn), "cannot-be-asked", 0);
        row("the second list locked", Pc().center("A", "yes").second("A", otherOff).locked("security listing"),
            "protected", 0);
        row("Defender contradicts that it is on", Pc().center("Windows Defender", "yes").defender("yes", "no"),
            "cannot-be-asked", 1);
        row("Defender passive, listed as on",
            Pc().center("Windows Defender", "yes").defender("yes", "yes", "Passive Mode"), "cannot-be-asked", 1);
        row("Defender contradicts that none is on", Pc().center("Windows Defender", "no").defender("yes", "yes"),
            "cannot-be-asked", 1);
        row("Defender stepped back for another one",
            Pc().center("A", "yes").center("Windows Defender", "no").defender("yes", "no", "Passive Mode"), "protected",
            0);
        row("Defender does not say", Pc().center("Windows Defender", "yes").defender("unknown", "unknown", ""),
            "protected", 0);
        row("Defender locked", Pc().center("Windows Defender", "yes").defender("no", "no").locked("defender"),
            "protected", 0);
        row("Security Center does not say, Defender does", Pc().center("A", "unknown").defender("yes", "yes"),
            "protected", 0);
        row("Security Center does not say, Defender is off", Pc().center("A", "unknown").defender("no", "no"),
            "cannot-be-asked", 0);
        row("only Defender can be asked, on", Pc().defender("yes", "yes"), "protected", 0);
        row("only Defender can be asked, on, older without a mode", Pc().defender("yes", "yes", ""), "protected", 0);
        row("only Defender can be asked, off", Pc().defender("no", "no"), "cannot-be-asked", 0);
        row("Security Center locked, Defender on",
            Pc().center("A", "no").defender("yes", "yes").locked("Security Center"), "protected", 0);
    }
    void whoDecides()
    {
        QFETCH(Pc, pc);
        const Protection protection = ask(pc);
        QTEST(protectionStateNames.name(protection.state), "state");
        QTEST(int(protection.contradictions.size()), "contradictions");
        QVERIFY(!protection.why.isEmpty());
        QVERIFY(protection.commands.empty());
        const QJsonObject json = toJson(protection);
        QCOMPARE(json.value(QLatin1String("contradictions")).toArray().size(), protection.contradictions.size());
        // Said once: as the reason, or beside it.
        for (const QString &sentence : protection.contradictions)
            QCOMPARE(protectionNotes(protection).contains(sentence), sentence != protection.why);
    }

    void whatCannotBeAskedIsNamed()
    {
        const Protection locked = ask(Pc().center("A", "yes").second("A", otherOn).locked("security listing"));
        QCOMPARE(locked.blindSpots.size(), size_t(1));
        QCOMPARE(locked.blindSpots.front().place, QStringLiteral("root\\SecurityCenter2"));
        const Protection second = ask(Pc().second("A", otherOn));
        QVERIFY2(second.why.contains(QLatin1String("A second list of Windows has A as on")), qPrintable(second.why));
        const Protection defender = ask(Pc().defender("yes", "yes").locked("defender"));
        QCOMPARE(defender.state, ProtectionState::CannotBeAsked);
        QCOMPARE(defender.blindSpots.front().place, QStringLiteral("MSFT_MpComputerStatus"));
    }

    void whatDefenderSays()
    {
        const Protection on = ask(Pc().defender("yes", "yes"));
        QCOMPARE(on.defender.isOn, Answer::Yes);
        QCOMPARE(on.defender.status->signatureAgeDays.value(), 2);
        const QJsonObject status =
            toJson(on).value(QLatin1String("defender")).toObject().value(QLatin1String("status")).toObject();
        QCOMPARE(status.value(QLatin1String("runningMode")).toString(), QStringLiteral("Normal"));
        QCOMPARE(status.value(QLatin1String("signatureAgeDays")).toInt(), 2);
        QCOMPARE(status.value(QLatin1String("tamperGuard")).toString(), QStringLiteral("yes"));
        QCOMPARE(ask(Pc().defender("yes", "no")).defender.isOn, Answer::No);
        QCOMPARE(ask(Pc().defender("yes", "yes", "EDR Block Mode")).defender.isOn, Answer::No);
        QCOMPARE(ask(Pc().defender("yes", "unknown")).defender.isOn, Answer::Unknown);
        const Protection none = ask(Pc().center("A", "yes"));
        QCOMPARE(none.defender.isOn, Answer::Unknown);
        QVERIFY(!none.defender.status);
        QCOMPARE(none.defender.evidence.front().place, QStringLiteral("MSFT_MpComputerStatus"));
    }

    void staleEntries_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("reporter");
        QTest::addColumn<QString>("stale");
        QTest::newRow("there") << there << there << "no";
        QTest::newRow("both gone") << missing << missing << "yes";
        QTest::newRow("only one named, gone") << missing << QString() << "yes";
        QTest::newRow("only the other named, gone") << QString() << missing << "yes";
        QTest::newRow("one of two gone") << missing << there << "no";
        QTest::newRow("with macros, gone") << "%ProgramFiles%\\Gone\\av.exe" << QString() << "yes";
        QTest::newRow("with macros, there") << "%ProgramFiles%\\Other\\av.exe" << missing << "no";
        QTest::newRow("no file at all") << "other://" << QString() << "no";
        QTest::newRow("nothing named") << QString() << QString() << "no";
    }
    void staleEntries()
    {
        QFETCH(QString, program);
        QFETCH(QString, reporter);
        const Protection protection =
            ask(Pc().center("Other", "yes").second("Other", otherOn, program, reporter).file(there));
        QTEST(answerNames.name(protection.products.front().stale), "stale");
        const bool stale = protection.products.front().stale == Answer::Yes;
        QCOMPARE(protection.state, stale ? ProtectionState::NotProtected : ProtectionState::Protected);
        QCOMPARE(protection.products.front().staleWhy.isEmpty(), !stale);
        QCOMPARE(protectionNotes(protection).isEmpty(), !stale);
        QCOMPARE(protection.secondList.front().stale, protection.products.front().stale);
    }

    void aLockedFileIsNotGone()
    {
        const Protection protection = ask(
            Pc().center("Other", "yes").second("Other", otherOn, missing).locked("C:\\Program Files\\Gone\\av.exe"));
        QCOMPARE(protection.products.front().stale, Answer::No);
        QCOMPARE(protection.state, ProtectionState::Protected);
    }

    // Its updates move its program, so it speaks for itself.
    void defenderIsNeverStale()
    {
        const Protection protection =
            ask(Pc().center("Windows Defender", "yes").second("Windows Defender", defenderOn, missing, missing));
        QCOMPARE(protection.state, ProtectionState::Protected);
    }

    void whoseProductIsGone()
    {
        const Pc pc = Pc().center("Kaspersky Plus", "yes");
        const auto answer = [](Answer gone) { return [gone](const QString &) { return gone; }; };
        QCOMPARE(ask(pc, answer(Answer::No)).state, ProtectionState::Protected);
        QCOMPARE(ask(pc, answer(Answer::Yes)).state, ProtectionState::NotProtected);
        QCOMPARE(ask(pc, answer(Answer::Unknown)).state, ProtectionState::CannotBeAsked);
    }

    void theInventorySaysWhoIsGone()
    {
        const Catalogue catalogue = Catalogue::builtIn().value();
        Inventory inventory;
        const GoneCheck isGone = goneFrom(catalogue, inventory);
        const QString kaspersky = QStringLiteral("Kaspersky Plus");
        QCOMPARE(isGone(kaspersky), Answer::Yes);
        QCOMPARE(isGone(QStringLiteral("Another Antivirus")), Answer::No); // not ours to know
        QCOMPARE(isGone(QStringLiteral("Windows Defender")), Answer::No);
        inventory.blindSpots.push_back({QStringLiteral("somewhere"), {}});
        QCOMPARE(isGone(kaspersky), Answer::Unknown);
        Finding finding;
        finding.productId = QStringLiteral("kaspersky-endpoint-security");
        finding.kind = ProductKind::Antivirus;
        inventory.findings.push_back(finding);
        QCOMPARE(isGone(kaspersky), Answer::No);

        // And what has stayed behind protects nobody in the report of hazards either.
        const FakePc stale = Pc().center("Kaspersky Plus", "yes").make();
        const HazardReport report = reportHazards(stale.machine(), catalogue, Inventory());
        QCOMPARE(report.protection.state, ProtectionState::NotProtected);
        QCOMPARE(report.protection.products.front().stale, Answer::Yes);
    }

    void servers_data()
    {
        QTest::addColumn<Pc>("pc");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("command"); // one that must be there; empty: none at all
        QTest::addColumn<QString>("absent");  // one that must not
        const QString newer = QStringLiteral("/FeatureName:Windows-Defender");
        const QString older = QStringLiteral("/FeatureName:Windows-Defender-Gui");
        QTest::newRow("on") << Pc().server().defender("yes", "yes") << "protected" << QString() << newer;
        QTest::newRow("off") << Pc().server().defender("no", "no") << "cannot-be-asked" << newer << older;
        QTest::newRow("not asked") << Pc().server() << "cannot-be-asked" << newer << older;
        QTest::newRow("locked") << Pc().server().defender("yes", "yes").locked("defender") << "cannot-be-asked"
                                << "Get-MpComputerStatus" << older;
        QTest::newRow("2016") << Pc().server("LanmanNT", "14393") << "cannot-be-asked" << older
                              << newer + QStringLiteral("\n");
        QTest::newRow("build not known") << Pc().server("ServerNT", "") << "cannot-be-asked" << older
                                         << QStringLiteral("?");
        QTest::newRow("no server") << Pc().server("WinNT") << "cannot-be-asked" << QString() << newer;
    }
    void servers()
    {
        QFETCH(Pc, pc);
        QFETCH(QString, command);
        QFETCH(QString, absent);
        const Protection protection = ask(pc);
        QTEST(protectionStateNames.name(protection.state), "state");
        QString commands;
        for (const ServerCommand &one : protection.commands)
            commands += one.command + QLatin1Char('\n');
        QCOMPARE(commands.isEmpty(), command.isEmpty());
        QVERIFY2(commands.contains(command), qPrintable(commands));
        QVERIFY2(!commands.contains(absent), qPrintable(commands));
        QCOMPARE(toJson(protection).value(QLatin1String("commands")).toArray().size(),
                 qsizetype(protection.commands.size()));
        // What no source of ours says is marked so.
        for (const ServerCommand &one : protection.commands)
            QCOMPARE(one.status, one.command.contains(QLatin1String("WindowsFeature")) ? FactStatus::Unconfirmed
                                                                                       : FactStatus::Confirmed);
    }

    void allThreeSurviveSaving()
    {
        const FakePc pc = Pc().center("A", "yes").second("A", otherOff, missing, there).defender("yes", "no").make();
        pc.disk()->security.listing->firewalls.push_back({QStringLiteral("F"), 0x11000, there, {}});
        pc.disk()->security.defenderWakesAfter = 3;
        QVERIFY(pc.disk()->save().ok());
        const auto again = PracticeDisk::open(pc.folder(), QStringLiteral("again"));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().full()));
        const PracticeSecurity &security = (*again)->security;
        QCOMPARE(security.listing->antivirus.front().state.value(), quint32(otherOff));
        QCOMPARE(security.listing->antivirus.front().program, missing);
        QCOMPARE(security.listing->antivirus.front().reporter, there);
        QCOMPARE(security.listing->firewalls.front().name, QStringLiteral("F"));
        QCOMPARE(security.defender->runningMode, QStringLiteral("Normal"));
        QCOMPARE(security.defender->realTime, Answer::No);
        QCOMPARE(security.defender->signatureAgeDays.value(), 2);
        QCOMPARE(security.defenderWakesAfter, 3);
    }
};

CHANGEOVER_TEST(ProtectionSources)
#include "tst_ProtectionSources.moc"
