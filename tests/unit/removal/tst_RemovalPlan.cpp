// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/removal/ExitMeaning.h"
#include "core/removal/RemovalPlan.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

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

    void whatCameFromTheHandOverIsOnlyReported()
    {
        const RemovalPlan plan = planOf(QStringLiteral("ultraav-came-instead"));
        QCOMPARE(int(plan.steps.size()), 2);
        QVERIFY(!plan.hasWork());
    }

    void nothingFoundNothingPlanned() { QVERIFY(planOf(QStringLiteral("nothing-installed")).steps.empty()); }

    void exitCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("restart");
        QTest::newRow("done") << 0 << int(JobState::Done) << false;
        QTest::newRow("already gone") << 1605 << int(JobState::Done) << false;
        QTest::newRow("is uninstalled") << 1614 << int(JobState::Done) << false;
        QTest::newRow("restart needed") << 3010 << int(JobState::Done) << true;
        QTest::newRow("restart started") << 1641 << int(JobState::Done) << true;
        QTest::newRow("cancelled") << 1602 << int(JobState::Cancelled) << false;
        QTest::newRow("denied") << 5 << int(JobState::Failed) << false;
        QTest::newRow("no service") << 1601 << int(JobState::Failed) << false;
        QTest::newRow("fatal") << 1603 << int(JobState::Failed) << false;
        QTest::newRow("no source") << 1612 << int(JobState::Failed) << false;
        QTest::newRow("busy") << 1618 << int(JobState::Failed) << false;
        QTest::newRow("no package") << 1619 << int(JobState::Failed) << false;
        QTest::newRow("policy") << 1625 << int(JobState::Failed) << false;
        QTest::newRow("other version") << 1638 << int(JobState::Failed) << false;
        QTest::newRow("unheard of") << 4711 << int(JobState::Failed) << false;
    }
    void exitCodes()
    {
        QFETCH(int, code);
        QFETCH(int, state);
        QFETCH(bool, restart);
        UninstallRequest request;
        request.method = RemovalMethod::Msi;
        const JobResult result = meaningOf(request, {code, QStringLiteral("the log")});
        QCOMPARE(int(result.state), state);
        QCOMPARE(result.restartNeeded, restart);
        QCOMPARE(result.vendorCode, code);
        QCOMPARE(result.detail, QStringLiteral("the log"));
        QVERIFY(!result.text.isEmpty());
        // A failure always says what to do next.
        QCOMPARE(result.next.isEmpty(), result.state != JobState::Failed && !restart);
    }

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
