// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/Card.h"
#include "core/bundle/BundleReader.h"
#include "core/migration/OpenCase.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/Watchdog.h"
#include "tests/lib/gui/WizardRun.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace changeover;

/// A home user's way on the practice computers, with the mouse: from Welcome to Done.
class tst_PracticeWay : public QObject
{
    Q_OBJECT

    static QString pcFile(const QString &folder) { return folder + QStringLiteral("/practice-office-pc/pc.json"); }
    static QJsonObject pc(const QString &folder)
    {
        QFile file(pcFile(folder));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    /// An office computer's case that waits to be gone on with; `change` is done to each of its uninstallers.
    static void prepare(const QString &folder, const std::function<void(QJsonObject &)> &change)
    {
        {
            WizardRun wizard(folder);
            BY_HAND(wizard, startPractice(QStringLiteral("office-pc")));
            BY_HAND(wizard, click(QStringLiteral("stopButton")));
            BY_HAND(wizard, click(QStringLiteral("stopYes")));
        }
        QJsonObject disk = pc(folder);
        QJsonArray uninstallers = disk.value(QLatin1String("uninstallers")).toArray();
        QVERIFY(!uninstallers.isEmpty());
        for (QJsonValueRef one : uninstallers) {
            QJsonObject uninstaller = one.toObject();
            change(uninstaller);
            one = uninstaller;
        }
        disk.insert(QStringLiteral("uninstallers"), uninstallers);
        QFile file(pcFile(folder));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(disk).toJson()) > 0);
    }
    static int attempts(const QString &folder)
    {
        int all = 0;
        for (const QJsonValue &one : pc(folder).value(QLatin1String("uninstallers")).toArray())
            all += one.toObject().value(QLatin1String("attempts")).toInt();
        return all;
    }
    /// Anything that was written below the folder.
    static bool contains(const QString &folder, const QByteArray &text)
    {
        for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void fromWelcomeToDone()
    {
        WizardRun wizard;
        Watchdog watchdog([&] { return pageName(wizard.page()); });
        QCOMPARE(wizard.page(), PageId::Welcome);
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));

        QCOMPARE(wizard.page(), PageId::Found);
        QVERIFY(wizard.words().contains(QLatin1String("Kaspersky Plus 21.21")));
        QVERIFY(wizard.words().contains(QLatin1String("Kaspersky VPN 21.21")));
        QVERIFY(wizard.find(QStringLiteral("practiceCard"))); // nobody may take the sample for the own computer
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Why);
        QVERIFY(wizard.find(QStringLiteral("timelineView")));
        BY_HAND(wizard, next());

        QCOMPARE(wizard.page(), PageId::Hazards);
        QVERIFY(!wizard.findAll(QStringLiteral("hazard")).isEmpty());
        BY_HAND(wizard, acceptHazards());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Save);
        QVERIFY(!wizard.session().isSaved()); // nothing is done by looking at a page
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Save);
        QVERIFY(wizard.session().isSaved());
        const QString bundle = wizard.session().theCase().saved.bundle;
        const Result<BundleCheck> checked = verifyBundle(bundle, [](const Progress &) {}, {});
        QVERIFY(checked.ok() && checked->isGood());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Protection);
        QCOMPARE(wizard.findAll<Card>(QStringLiteral("suggestion-")).size(), 3);
        BY_HAND(wizard, next());

        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(!wizard.session().lastRemoval()); // only after the person's own yes
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.session().lastRemoval());
        QVERIFY2(wizard.session().lastRemoval()->allDone(), qPrintable(wizard.words()));
        QCOMPARE(wizard.session().restartState(), RestartState::Pending);
        BY_HAND(wizard, click(QStringLiteral("restartButton")));
        QTRY_COMPARE(wizard.session().restartState(), RestartState::Done);
        QVERIFY(!wizard.find(QStringLiteral("restartCard")));
        BY_HAND(wizard, next());

        QCOMPARE(wizard.page(), PageId::Check);
        QVERIFY(wizard.session().verdict());
        QVERIFY(wizard.session().verdict()->state() != VerdictState::StillInstalled);
        const size_t left = wizard.session().verdict()->leftovers.size();
        BY_HAND(wizard, click(QStringLiteral("cleanButton")));
        QTRY_VERIFY(wizard.session().lastCleaning());
        QVERIFY2(wizard.session().lastCleaning()->allDone(), qPrintable(wizard.words()));
        QVERIFY(wizard.session().verdict()->leftovers.size() < left);
        BY_HAND(wizard, click(QStringLiteral("undoCleanButton")));
        QTRY_COMPARE(wizard.session().verdict()->leftovers.size(), left);
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Done);
        QVERIFY(QFileInfo(wizard.session().reportFile()).size() > 1000);
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(!wizard.window().isVisible());

        for (const QString &stall : watchdog.stalls())
            qInfo("the event loop stood still: %s", qPrintable(stall));
        qInfo("longest pause of the event loop: %d ms", watchdog.longestMs());
    }

    void backAndForthLosesNothing()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, next());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Protection);
        const QString bundle = wizard.session().theCase().saved.bundle;
        for (PageId expected : {PageId::Save, PageId::Hazards, PageId::Why, PageId::Found, PageId::Welcome}) {
            BY_HAND(wizard, back());
            QCOMPARE(wizard.page(), expected);
        }
        QVERIFY(!wizard.find(QStringLiteral("backButton")));
        // The same computer once more: the same case, nothing asked again and nothing saved twice.
        BY_HAND(wizard, goTo(PageId::Remove));
        QCOMPARE(wizard.session().theCase().saved.bundle, bundle);
        QCOMPARE(QDir(QFileInfo(bundle).path()).entryList({QStringLiteral("*.zip")}).size(), 1);
        QVERIFY(wizard.session().looked()->plan.hasWork());
    }

    // What was not ticked stays, and what was removed is not offered again.
    void oneAfterTheOther()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Remove));
        const auto first = wizard.session().chosenSteps();
        QCOMPARE(first.size(), std::size_t(2));
        BY_HAND(wizard, click(QStringLiteral("step2Yes")));
        QCOMPARE(wizard.session().chosenSteps().size(), std::size_t(1));
        BY_HAND(wizard, next());
        QVERIFY(wizard.session().looked()->inventory.find(first[1].id));
        QVERIFY(!wizard.session().looked()->inventory.find(first[0].id));
        QCOMPARE(wizard.page(), PageId::Remove);
        BY_HAND(wizard, click(QStringLiteral("step1Yes"))); // the only one left
        BY_HAND(wizard, next());
        QVERIFY(wizard.session().looked()->inventory.findings.empty());
        QVERIFY(!wizard.session().isSaved());
    }

    // A wrong password is said, asked for anew, and never tried a second time by the program.
    void aPasswordThatIsWrongAndThenRight()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), [](QJsonObject &uninstaller) {
            uninstaller.insert(
                QStringLiteral("passwordSha256"),
                QString::fromLatin1(QCryptographicHash::hash("right", QCryptographicHash::Sha256).toHex()));
        });
        WizardRun wizard(folder.path());
        BY_HAND(wizard, next()); // goes on
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, click(QStringLiteral("step3Yes"))); // only the one that is asked for its password first
        BY_HAND(wizard, click(QStringLiteral("password1")));
        QVERIFY(hand::type(QStringLiteral("wrong")));
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.session().lastRemoval() && wizard.session().lastRemoval()->firstProblem());
        QVERIFY2(wizard.words().contains(QLatin1String("password")), qPrintable(wizard.words()));
        QVERIFY(wizard.session().decisions.credentials.empty());
        QVERIFY(wizard.find(QStringLiteral("helpCard")));
        QVERIFY(wizard.words().contains(QLatin1String("in this order")));
        BY_HAND(wizard, click(QStringLiteral("collectButton")));
        BY_HAND(wizard, waitForWork());
        QVERIFY(!wizard.session().helpFile().isEmpty());
        QVERIFY(verifyBundle(wizard.session().helpFile(), [](const Progress &) {}, {})->isGood());
        QTRY_VERIFY(wizard.find<QLineEdit>(QStringLiteral("password1")));
        QVERIFY(wizard.find<QLineEdit>(QStringLiteral("password1"))->text().isEmpty());

        BY_HAND(wizard, click(QStringLiteral("password1")));
        QVERIFY(hand::type(QStringLiteral("right")));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.session().lastRemoval()->allDone(), qPrintable(wizard.words()));
        QCOMPARE(attempts(folder.path()), 2);
        QVERIFY(!contains(folder.path(), "wrong"));
    }

    void anUninstallerThatFails()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), [](QJsonObject &uninstaller) {
            uninstaller.insert(QStringLiteral("exitCode"), 1603);
            uninstaller.insert(QStringLiteral("removesKeys"), QJsonArray());
            uninstaller.insert(QStringLiteral("removesPaths"), QJsonArray());
        });
        WizardRun wizard(folder.path());
        BY_HAND(wizard, next());
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, next());
        const JobRecord *problem = wizard.session().lastRemoval()->firstProblem();
        QVERIFY(problem);
        QCOMPARE(problem->result.state, JobState::Failed);
        QVERIFY2(wizard.words().contains(problem->result.ladder.value(0).left(30)), qPrintable(wizard.words()));
        QVERIFY(wizard.find(QStringLiteral("helpCard")));
        // The person may leave it for now and see where things stand.
        for (QAbstractButton *box : wizard.findAll<QAbstractButton>(QStringLiteral("step")))
            if (box->objectName().endsWith(QLatin1String("Yes")) && box->isChecked())
                BY_HAND(wizard, click(box->objectName()));
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Check);
        QCOMPARE(wizard.session().verdict()->state(), VerdictState::StillInstalled);
        BY_HAND(wizard, next());
        QVERIFY2(wizard.words().contains(QLatin1String("still there")), qPrintable(wizard.words()));
    }
};

CHANGEOVER_GUI_TEST(PracticeWay)
#include "tst_PracticeWay.moc"
