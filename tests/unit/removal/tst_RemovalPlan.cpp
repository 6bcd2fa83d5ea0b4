// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/removal/ExitMeaning.h"
#include "core/removal/Removal.h"
#include "core/removal/RemovalPlan.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

class tst_RemovalPlan : public QObject
{
    Q_OBJECT

    static RemovalPlan planOf(const QString &fixture)
    {
        const Catalogue catalogue = Catalogue::builtIn().value();
        return planRemoval(detect(FakePc::fromFixture(fixture).machine(), catalogue), catalogue);
    }

private Q_SLOTS:
    void personsStepThenProductThenAgent()
    {
        const RemovalPlan plan = planOf(QStringLiteral("office-endpoint-and-agent"));
        QCOMPARE(int(plan.steps.size()), 3);
        QCOMPARE(plan.steps[0].id, QStringLiteral("console"));
        QVERIFY(plan.steps[0].kind == StepKind::Person);
        QVERIFY(plan.steps[1].id.startsWith(QLatin1String("kaspersky-endpoint-security:")));
        QVERIFY(plan.steps[1].takesPassword && plan.steps[1].takesLogin && !plan.steps[1].mustConfirm);
        QVERIFY(plan.steps[0].needs.empty());
        QCOMPARE(plan.steps[1].needs,
                 (std::vector{StepNeed::Administrator, StepNeed::PasswordIfSet, StepNeed::Restart}));
        QVERIFY(plan.steps[1].keeps.contains(QLatin1String("keys of encrypted files")));
        const QJsonObject json = toJson(plan).value(QLatin1String("steps")).toArray()[1].toObject();
        QCOMPARE(json.value(QLatin1String("needs")).toArray().size(), 3);
        QVERIFY(!json.value(QLatin1String("keeps")).toString().isEmpty());
        QVERIFY(plan.steps[2].id.startsWith(QLatin1String("kaspersky-network-agent:")));
        QVERIFY(plan.steps[2].takesPassword && !plan.steps[2].takesLogin);
    }

    void windowProgramGoesBeforeItsProductOnLinux()
    {
        const RemovalPlan plan = planOf(QStringLiteral("linux-kesl-and-agent"));
        QStringList ids;
        for (const PlanStep &step : plan.steps)
            ids << step.id.section(QLatin1Char(':'), 1);
        QCOMPARE(ids.join(QLatin1Char(' ')).trimmed(), QStringLiteral("kesl-gui kesl klnagent64"));
    }

    void aNameAloneNeedsAYes()
    {
        const RemovalPlan plan = planOf(QStringLiteral("name-only-latin"));
        QCOMPARE(int(plan.steps.size()), 1);
        QVERIFY(plan.steps[0].mustConfirm);
        QVERIFY(plan.hasWork());
    }

    void withoutAPackageItIsThePersonsStep()
    {
        const RemovalPlan plan = planOf(QStringLiteral("product-key-only"));
        QVERIFY(plan.steps[0].kind == StepKind::Person);
        QVERIFY(!plan.steps[0].detail.isEmpty());
        QVERIFY(!plan.hasWork());
    }

    void whatManagesOthersIsOnlyReported()
    {
        const RemovalPlan plan = planOf(QStringLiteral("security-center-server"));
        QVERIFY(!plan.hasWork());
        int consoles = 0;
        for (const PlanStep &step : plan.steps)
            if (step.id.startsWith(QLatin1String("kaspersky-security-center-"))) {
                QVERIFY(step.kind == StepKind::Person && step.title.startsWith(QLatin1String("Decide about ")));
                QVERIFY(!step.detail.isEmpty());
                ++consoles;
            }
        QCOMPARE(consoles, 3);
    }

    void whatCameFromTheHandOverStaysUnlessAsked()
    {
        const RemovalPlan plan = planOf(QStringLiteral("ultraav-came-instead"));
        QCOMPARE(int(plan.steps.size()), 2);
        QVERIFY(!plan.hasWork());
        for (const PlanStep &step : plan.steps)
            QVERIFY(step.staysUnlessAsked && step.mustConfirm && !step.detail.isEmpty());
        const QString id = plan.steps[0].id;
        QVERIFY(plan.hasWork({id}));
        QVERIFY(chosenSteps(plan, {})->empty());
        RemovalChoices choices;
        choices.confirmed << id;
        QCOMPARE(chosenSteps(plan, choices)->size(), size_t(1));
    }

    // A bundle has no product code of its own: its setup program takes its packages away (kaspersky-artifacts 5.1).
    void aBundleIsRemovedByItsSetup_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("uninstall");
        QTest::addColumn<bool>("driven");
        const QString all = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Kaspersky");
        const QString own = QStringLiteral("HKU\\S-1-5-21-1-2-3-1001\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                                           "Uninstall\\Kaspersky");
        QTest::newRow("setup /x") << all << QStringLiteral("\"C:\\Program Files\\K\\setup_kes.exe\" /x") << true;
        QTest::newRow("one person's own entry")
            << own << QStringLiteral("\"C:\\Program Files\\K\\setup_kes.exe\" /x") << false;
        QTest::newRow("nothing named") << all << QString() << false;
        QTest::newRow("no program") << all << QStringLiteral("rundll32 x.dll,Remove") << false;
    }
    void aBundleIsRemovedByItsSetup()
    {
        QFETCH(QString, key);
        QFETCH(QString, uninstall);
        QFETCH(bool, driven);
        const FakePc pc(
            {{QStringLiteral("registry"),
              QJsonObject{{QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\"
                                          "S-1-5-21-1-2-3-1001"),
                           QJsonObject{{QStringLiteral("ProfileImagePath"), QStringLiteral("C:\\Users\\anna")}}},
                          {QStringLiteral("HKU\\S-1-5-21-1-2-3-1001\\Environment"), QJsonObject()},
                          {key, QJsonObject{{QStringLiteral("DisplayName"),
                                             QStringLiteral("Kaspersky Endpoint Security for Windows")},
                                            {QStringLiteral("DisplayVersion"), QStringLiteral("12.1")},
                                            {QStringLiteral("UninstallString"), uninstall}}}}}});
        const PracticeMachine machine = pc.machine();
        const Catalogue catalogue = Catalogue::builtIn().value();
        const RemovalPlan plan = planRemoval(detect(machine, catalogue), catalogue);
        QCOMPARE(plan.steps.size(), size_t(1));
        QCOMPARE(plan.steps[0].kind == StepKind::Uninstall, driven);
        QCOMPARE(plan.steps[0].ownWindows, driven);
        const std::vector<StepNeed> &needs = plan.steps[0].needs;
        QCOMPARE(std::find(needs.begin(), needs.end(), StepNeed::Windows) != needs.end(), driven);
    }

    void nothingFoundNothingPlanned() { QVERIFY(planOf(QStringLiteral("nothing-installed")).steps.empty()); }

    void fatalSpeaksOfThePasswordWhenOneWasGiven()
    {
        UninstallRequest request;
        request.method = RemovalMethod::Msi;
        request.passwordProperty = QStringLiteral("KLPASSWD");
        QVERIFY(!meaningOf(request, {1603, {}}).text.contains(QLatin1String("password was not right")));
        request.password = Secret(QStringLiteral("x"));
        QVERIFY(meaningOf(request, {1603, {}}).text.contains(QLatin1String("password was not right")));
    }
};

CHANGEOVER_TEST(RemovalPlan)
#include "tst_RemovalPlan.moc"
