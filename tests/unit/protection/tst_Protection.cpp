// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Protection.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

class tst_Protection : public QObject
{
    Q_OBJECT

    static QJsonObject product(const char *name, const char *enabled)
    {
        return {{QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("enabled"), QLatin1String(enabled)},
                {QStringLiteral("upToDate"), QStringLiteral("unknown")}};
    }
    static QJsonObject withProducts(const QJsonArray &products)
    {
        return {{QStringLiteral("securityProducts"), products}};
    }
    static Protection protectionOn(const QJsonObject &description)
    {
        return protectionOf(FakePc(description).machine());
    }
    // A PC with the service of Defender; a start type of -1 leaves the value out.
    static QJsonObject withDefender(int start, const QString &image, bool policy)
    {
        QJsonObject service{{QStringLiteral("ImagePath"), image}};
        if (start >= 0)
            service.insert(QStringLiteral("Start"), start);
        QJsonObject registry{{QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinDefend"), service}};
        if (policy)
            registry.insert(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender"),
                            QJsonObject{{QStringLiteral("DisableAntiSpyware"), 1}});
        return {{QStringLiteral("registry"), registry},
                {QStringLiteral("files"), QJsonArray{QStringLiteral("C:\\ProgramData\\Defender\\MsMpEng.exe")}}};
    }

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QJsonObject>("description");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("blindSpots");
        QTest::newRow("on") << withProducts({product("A", "no"), product("B", "yes")}) << QStringLiteral("protected")
                            << 0;
        QTest::newRow("off") << withProducts({product("A", "no")}) << QStringLiteral("not-protected") << 0;
        QTest::newRow("none listed") << withProducts({}) << QStringLiteral("not-protected") << 0;
        QTest::newRow("not said") << withProducts({product("A", "no"), product("B", "unknown")})
                                  << QStringLiteral("cannot-be-asked") << 0;
        QTest::newRow("no Security Center") << QJsonObject() << QStringLiteral("cannot-be-asked") << 0;
        QJsonObject locked = withProducts({product("A", "yes")});
        locked.insert(QStringLiteral("unreadable"), QJsonArray{QStringLiteral("Security Center")});
        QTest::newRow("does not answer") << locked << QStringLiteral("cannot-be-asked") << 1;
        QTest::newRow("Linux") << QJsonObject{{QStringLiteral("platform"), QStringLiteral("linux")}}
                               << QStringLiteral("cannot-be-asked") << 0;
    }
    void states()
    {
        QFETCH(QJsonObject, description);
        QFETCH(QString, state);
        QFETCH(int, blindSpots);
        const Protection protection = protectionOn(description);
        QCOMPARE(protectionStateNames.name(protection.state), state);
        QCOMPARE(int(protection.blindSpots.size()), blindSpots);
        QVERIFY(!protection.why.isEmpty());
        QCOMPARE(toJson(protection).value(QLatin1String("state")).toString(), state);
    }

    void defender_data()
    {
        QTest::addColumn<QJsonObject>("description");
        QTest::addColumn<QString>("isThere");
        QTest::addColumn<QString>("canComeBack");
        const QString image = QStringLiteral("\"%ProgramData%\\Defender\\MsMpEng.exe\" -x");
        const QString gone = QStringLiteral("C:\\gone\\MsMpEng.exe");
        const auto row = [](const char *name, const QJsonObject &description, const char *isThere, const char *back) {
            QTest::newRow(name) << description << QString::fromLatin1(isThere) << QString::fromLatin1(back);
        };
        const auto shut = [](QJsonObject description, const char *place) {
            description.insert(QStringLiteral("unreadable"), QJsonArray{QLatin1String(place)});
            return description;
        };
        row("waits", withDefender(3, image, false), "yes", "yes");
        row("runs", withDefender(2, image, false), "yes", "yes");
        row("disabled", withDefender(4, image, false), "yes", "no");
        row("start not said", withDefender(-1, image, false), "yes", "unknown");
        row("policy", withDefender(3, image, true), "yes", "no");
        row("program gone", withDefender(3, gone, false), "no", "no");
        row("program not named", withDefender(3, QString(), false), "unknown", "unknown");
        row("not registered", {}, "no", "no");
        row("Linux", {{QStringLiteral("platform"), QStringLiteral("linux")}}, "no", "no");
        row("service locked",
            shut(withDefender(3, image, false), "HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinDefend"), "unknown",
            "unknown");
        row("policy locked",
            shut(withDefender(3, image, false), "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender"), "yes",
            "unknown");
        row("program locked", shut(withDefender(3, image, false), "C:\\ProgramData\\Defender\\MsMpEng.exe"), "unknown",
            "unknown");
        row("disabled, and policy locked",
            shut(withDefender(4, image, false), "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender"), "yes", "no");
    }
    void defender()
    {
        QFETCH(QJsonObject, description);
        QFETCH(QString, isThere);
        QFETCH(QString, canComeBack);
        const bool locked = description.contains(QLatin1String("unreadable"));
        const Protection protection = protectionOn(description);
        QCOMPARE(answerNames.name(protection.defender.isThere), isThere);
        QCOMPARE(answerNames.name(protection.defender.canComeBack), canComeBack);
        QCOMPARE(protection.blindSpots.size(), size_t(locked ? 1 : 0));
    }

    void defenderByItsNames()
    {
        QVERIFY(isDefenderName(QStringLiteral("Windows Defender")));
        QVERIFY(isDefenderName(QStringLiteral("Microsoft Defender Antivirus")));
        QVERIFY(!isDefenderName(QStringLiteral("Bitdefender Antivirus")));
        QVERIFY(!isDefenderName(QStringLiteral("PC Defender")));
        QVERIFY(!isDefenderName(QStringLiteral("Kaspersky")));
    }

    void productsSurviveSaving()
    {
        const FakePc pc(withProducts({product("Kaspersky Plus", "yes"), product("Windows Defender", "no")}));
        QVERIFY(pc.disk()->save().ok());
        const auto again = PracticeDisk::open(pc.folder(), QStringLiteral("again"));
        QVERIFY(again.ok());
        const Protection protection = protectionOf(PracticeMachine(*again));
        QCOMPARE(protection.products.size(), size_t(2));
        QCOMPARE(protection.products[0].name, QStringLiteral("Kaspersky Plus"));
        QCOMPARE(int(protection.products[0].enabled), int(Answer::Yes));
        QCOMPARE(int(protection.products[0].upToDate), int(Answer::Unknown));
        QVERIFY(protection.products[1].isDefender && !protection.products[0].isDefender);

        const FakePc none{QJsonObject()};
        QVERIFY(none.disk()->save().ok());
        const auto same = PracticeDisk::open(none.folder(), QStringLiteral("again"));
        QVERIFY(same.ok() && !(*same)->security.products);
    }

    void defenderTakesOverOnAPracticePc()
    {
        const FakePc pc(withProducts({product("Kaspersky Plus", "yes"), product("Windows Defender", "no")}));
        pc.disk()->security.remove(QStringLiteral("Something Else"));
        QCOMPARE(int(pc.disk()->security.products->at(1).enabled), int(Answer::No));
        pc.disk()->security.remove(QStringLiteral("Kaspersky Plus"));
        QCOMPARE(pc.disk()->security.products->size(), size_t(1));
        QCOMPARE(int(pc.disk()->security.products->at(0).enabled), int(Answer::Yes));
    }

    void thisComputerAnswersOneWayOrTheOther()
    {
        const std::unique_ptr<Machine> machine = thisMachine();
        const Protection protection = protectionOf(*machine);
        QVERIFY(!protection.why.isEmpty());
        if (machine->securityProducts().isAbsent())
            QCOMPARE(protectionStateNames.name(protection.state), QStringLiteral("cannot-be-asked"));
    }
};

CHANGEOVER_TEST(Protection)
#include "tst_Protection.moc"
