// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeDisk.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

using namespace changeover;

/// The restore point on the page that removes: asked for, there, and not there.
class tst_RestorePointByClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAndItsNumberShown()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Remove));
        QVERIFY(wizard.words().contains(QLatin1String("Make a restore point first?")));
        QVERIFY(wizard.words().contains(QLatin1String("You can go on without one")));
        BY_HAND(wizard, takePicture(QStringLiteral("restore-point-offered")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        BY_HAND(wizard, click(QStringLiteral("makeRestorePoint")));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("Restore point 1 was made")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("makeRestorePoint")));
        QVERIFY(wizard.session().theCase().restorePoint);
        BY_HAND(wizard, takePicture(QStringLiteral("restore-point-made")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
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
        BY_HAND(wizard, takePicture(QStringLiteral("restore-point-off")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
    }
};

CHANGEOVER_GUI_TEST(RestorePointByClicks)
#include "tst_RestorePointByClicks.moc"
