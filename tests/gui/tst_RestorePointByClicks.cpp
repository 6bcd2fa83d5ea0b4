// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeDisk.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QDir>
#include <QScrollArea>

using namespace changeover;

/// The restore point on the page that removes: asked for, there, and not there.
class tst_RestorePointByClicks : public QObject
{
    Q_OBJECT

    // A picture for people to judge.
    static void takePicture(WizardRun &wizard, const char *name)
    {
        const QString folder = qEnvironmentVariable("CHANGEOVER_SCREENSHOTS", QDir::tempPath());
        QVERIFY(QDir().mkpath(folder));
        QTest::qWait(50);
        auto *area = wizard.find<QScrollArea>(QStringLiteral("pageScroll"));
        QVERIFY(area->widget()->grab().save(folder + QStringLiteral("/restore-point-%1.png").arg(QLatin1String(name))));
        QCOMPARE(auditPage(wizard.window()), QStringList());
    }

private Q_SLOTS:
    void isMadeAndItsNumberShown()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Remove));
        QVERIFY(wizard.words().contains(QLatin1String("Make a restore point first?")));
        QVERIFY(wizard.words().contains(QLatin1String("You can go on without one")));
        takePicture(wizard, "offered");
        BY_HAND(wizard, click(QStringLiteral("makeRestorePoint")));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("Restore point 1 was made")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("makeRestorePoint")));
        QVERIFY(wizard.session().theCase().restorePoint);
        takePicture(wizard, "made");
        BY_HAND(wizard, click(QStringLiteral("nextButton"))); // the removal waits for nothing else
        QTRY_COMPARE(wizard.session().work(), Work::Removing);
        BY_HAND(wizard, waitForWork());
        QCOMPARE(wizard.session().theCase().restorePoint->point.number, 1);
    }

    void whereItCannotBeMadeTheRemovalIsStillTheirs()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("office-pc")));
        BY_HAND(wizard, goTo(PageId::Hazards));
        BY_HAND(wizard, acceptHazards());
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, click(QStringLiteral("makeRestorePoint")));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("switched off")), qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("You can go on without one")));
        QVERIFY(!wizard.session().theCase().restorePoint);
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("makeRestorePoint"))); // to try again
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
        takePicture(wizard, "off");
    }
};

CHANGEOVER_GUI_TEST(RestorePointByClicks)
#include "tst_RestorePointByClicks.moc"
