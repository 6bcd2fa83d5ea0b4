// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeDisk.h"
#include "core/migration/OpenCase.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/WizardRun.h"

#include <QDir>

using namespace changeover;

/// "Stop here", "close" and "cancel", on every page and in the middle of work; and going on at the next start.
class tst_Stops : public QObject
{
    Q_OBJECT

    static QString practiceFolder(const WizardRun &wizard)
    {
        return wizard.folder() + QStringLiteral("/practice-home-pc");
    }

    static void stop(WizardRun &wizard)
    {
        BY_HAND(wizard, click(QStringLiteral("stopButton")));
        QVERIFY(wizard.find(QStringLiteral("stopCard")));
        BY_HAND(wizard, click(QStringLiteral("stopYes")));
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.window().isVisible(), 60000);
    }

private Q_SLOTS:
    void onEveryPage_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<PageId>("goesOnAt");
        QTest::newRow("found") << PageId::Found << PageId::Found;
        QTest::newRow("why") << PageId::Why << PageId::Found;
        QTest::newRow("before") << PageId::Hazards << PageId::Found;
        QTest::newRow("save") << PageId::Save << PageId::Found;
        QTest::newRow("protection") << PageId::Protection << PageId::Protection;
        QTest::newRow("remove") << PageId::Remove << PageId::Protection;
        QTest::newRow("check") << PageId::Check << PageId::Check;
        QTest::newRow("done") << PageId::Done << PageId::Check;
    }
    void onEveryPage()
    {
        QFETCH(PageId, page);
        QFETCH(PageId, goesOnAt);
        const QTemporaryDir folder;
        QString bundle;
        {
            WizardRun wizard(folder.path());
            BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
            BY_HAND(wizard, goTo(page));
            bundle = wizard.session().theCase().saved.bundle;
            // A change of mind first.
            BY_HAND(wizard, click(QStringLiteral("stopButton")));
            BY_HAND(wizard, click(QStringLiteral("stopNo")));
            QVERIFY(!wizard.find(QStringLiteral("stopCard")));
            QCOMPARE(wizard.page(), page);
            stop(wizard);
        }
        WizardRun again(folder.path());
        QVERIFY(again.session().unfinished());
        QVERIFY(again.find<QAbstractButton>(QStringLiteral("welcomeResume"))->isChecked());
        BY_HAND(again, next());
        QCOMPARE(again.page(), goesOnAt);
        QVERIFY(!again.session().resumeNote().isEmpty());
        QCOMPARE(again.session().theCase().saved.bundle, bundle);
        BY_HAND(again, goTo(PageId::Done));
        BY_HAND(again, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(!again.window().isVisible());

        // Seen to its end: nothing waits any more.
        const WizardRun third(folder.path());
        QVERIFY(!third.session().unfinished());
    }

    void onTheFirstPageNothingIsAsked()
    {
        WizardRun wizard;
        wizard.window().close();
        QVERIFY(!wizard.window().isVisible());
        QVERIFY(QDir(wizard.folder()).isEmpty());
    }

    void theWindowsOwnCloseAsksToo()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        wizard.window().close();
        QVERIFY(wizard.window().isVisible());
        QTRY_VERIFY(wizard.find(QStringLiteral("stopCard")));
    }

    void savingIsStopped()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        // Faster than a hand, because a practice PC saves in a blink: what the button does, as soon as it could be
        // seen.
        bool stopped = false;
        connect(&wizard.session(), &Session::changed, this, [&] {
            if (wizard.session().work() == Work::Saving && !std::exchange(stopped, true))
                wizard.session().cancel();
        });
        BY_HAND(wizard, next());
        QVERIFY(stopped);
        QVERIFY(!wizard.session().isSaved());
        QVERIFY2(wizard.words().contains(QLatin1String("Nothing was lost")), qPrintable(wizard.words()));
        QVERIFY(QDir(practiceFolder(wizard))
                    .entryList({QStringLiteral("*changeover-*.zip*")}, QDir::Files | QDir::Hidden)
                    .isEmpty());
        BY_HAND(wizard, next());
        QVERIFY(wizard.session().isSaved());
    }

    void removingIsStoppedByItsButton()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(wizard.find<QAbstractButton>(QStringLiteral("cancelWorkButton")) &&
                    wizard.session().progress().canCancel && !wizard.session().progress().now.isEmpty());
        wizard.session().cancel(); // the button's own slot; the first half of a practice removal takes 0.2 seconds
        BY_HAND(wizard, waitForWork());
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.session().lastRemoval());
        QVERIFY(wizard.session().lastRemoval()->firstProblem());
        QCOMPARE(wizard.session().lastRemoval()->firstProblem()->result.state, JobState::Cancelled);
        QCOMPARE(wizard.session().looked()->inventory.findings.size(), std::size_t(2)); // both as they were
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
    }

    void closedInTheMiddleOfARemoval()
    {
        const QTemporaryDir folder;
        {
            WizardRun wizard(folder.path());
            BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
            BY_HAND(wizard, goTo(PageId::Remove));
            BY_HAND(wizard, click(QStringLiteral("nextButton")));
            QTRY_COMPARE(wizard.session().work(), Work::Removing);
            stop(wizard); // waits for what cannot be broken off
            QCOMPARE(wizard.session().work(), Work::None);
        }
        WizardRun again(folder.path());
        QVERIFY(again.session().unfinished());
        BY_HAND(again, next());
        QCOMPARE(again.page(), PageId::Check);
        BY_HAND(again, back());
        QCOMPARE(again.page(), PageId::Remove);
        BY_HAND(again, next()); // the rest
        QVERIFY(again.session().looked()->inventory.findings.empty());
    }

    // The case file is the person's, but what it says is not to be trusted.
    void aDamagedCaseIsSetAside()
    {
        const QTemporaryDir folder;
        {
            WizardRun wizard(folder.path());
            BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
            stop(wizard);
        }
        QFile file(folder.path() + QStringLiteral("/practice-home-pc/case.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half a ca") > 0);
        file.close();
        WizardRun again(folder.path());
        QVERIFY(!again.session().unfinished());
        BY_HAND(again, startPractice(QStringLiteral("home-pc")));
        QCOMPARE(again.page(), PageId::Found);
    }

    void aFolderThatCannotBeWritten()
    {
        QTemporaryDir folder;
        const QString blocked = folder.filePath(QStringLiteral("a file"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        WizardRun wizard(blocked);
        BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Found);
        QVERIFY(wizard.find(QStringLiteral("errorCard")));
        QVERIFY(!wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("backButton"))->isEnabled());
    }

    void aSaveFolderThatCannotBe()
    {
        WizardRun wizard;
        QFile file(wizard.folder() + QStringLiteral("/file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveFolder")));
        QVERIFY(hand::press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(hand::type(QDir::toNativeSeparators(file.fileName() + QStringLiteral("/below it"))));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.find(QStringLiteral("errorCard")), qPrintable(wizard.words()));
        QVERIFY(!wizard.session().isSaved());
        // Mended in the page itself.
        BY_HAND(wizard, click(QStringLiteral("saveFolder")));
        QVERIFY(hand::press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(hand::press(Qt::Key_Backspace));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.session().isSaved(), qPrintable(wizard.words()));
    }
};

CHANGEOVER_GUI_TEST(Stops)
#include "tst_Stops.moc"
