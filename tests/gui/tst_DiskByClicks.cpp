// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/AllFiles.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QLineEdit>

using namespace changeover;

/// A disk from another computer, looked at from Welcome to Done: nothing on it changes, and nobody can take it for this
/// computer.
class tst_DiskByClicks : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;

    static void chooseDisk(WizardRun &wizard, const QString &folder)
    {
        BY_HAND(wizard, click(QStringLiteral("welcomeDiskFolder")));
        QVERIFY(hand::press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(hand::type(QDir::toNativeSeparators(folder)));
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("welcomeDisk"))->isChecked());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Found);
    }

private Q_SLOTS:
    void fromWelcomeToDone()
    {
        const QString disk = m_folder.filePath(QStringLiteral("a disk"));
        writeDisk(FakePc::readFixture(QStringLiteral("consumer-21.3-with-all-signs")), disk);
        const QStringList before = allFiles(disk);
        QVERIFY(!before.isEmpty());
        WizardRun wizard;
        BY_HAND(wizard, click(QStringLiteral("welcomeDisk")));
        QVERIFY(!wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled()); // which one?
        chooseDisk(wizard, disk);
        QVERIFY(wizard.find(QStringLiteral("diskCard")));
        QVERIFY2(wizard.words().contains(QLatin1String("TEST-PC")), qPrintable(wizard.words()));
        QVERIFY(wizard.find(QStringLiteral("finding1")));
        for (PageId page : {PageId::Why, PageId::Hazards, PageId::Save, PageId::Protection, PageId::Remove}) {
            BY_HAND(wizard, next());
            QCOMPARE(wizard.page(), page);
            QVERIFY(wizard.find(QStringLiteral("diskCard")));
            QTRY_COMPARE(auditPage(wizard.window()), QStringList());
        }
        QVERIFY(wizard.find(QStringLiteral("removeThere")));
        QVERIFY(wizard.session().chosenSteps().empty());
        QVERIFY(wizard.findAll<QAbstractButton>(QStringLiteral("step")).isEmpty()); // nothing to tick
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Check);
        QCOMPARE(wizard.session().verdict()->state(), VerdictState::StillInstalled);
        BY_HAND(wizard, next());
        QVERIFY(QFile::exists(wizard.session().reportFile()));
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(!wizard.window().isVisible());
        QCOMPARE(allFiles(disk), before);
    }

    void aFolderThatIsNoDisk()
    {
        const QString empty = m_folder.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        WizardRun wizard;
        chooseDisk(wizard, empty);
        QVERIFY2(wizard.find(QStringLiteral("errorCard")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
        // Back, and this computer instead.
        BY_HAND(wizard, back());
        BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        QVERIFY(!wizard.find(QStringLiteral("errorCard")));
        QVERIFY(!wizard.find(QStringLiteral("diskCard")));
        QVERIFY(!wizard.words().contains(QLatin1String("TEST-PC")));
    }
};

CHANGEOVER_GUI_TEST(DiskByClicks)
#include "tst_DiskByClicks.moc"
