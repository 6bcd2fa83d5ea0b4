// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/WizardRun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace changeover;

/// After a removal nothing may be on for a while: the page keeps looking by itself.
class tst_ProtectionWait : public QObject
{
    Q_OBJECT

    // Goes to the page "Check" on a practice PC whose Defender comes up at that question after the removal.
    static bool goToCheck(WizardRun &wizard)
    {
        return wizard.next() && wizard.goTo(PageId::Save) && wizard.click(QStringLiteral("saveSkip")) &&
               wizard.goTo(PageId::Remove) && wizard.next() && wizard.goTo(PageId::Check);
    }

    static void prepare(const QString &folder, int wakesAfter)
    {
        change(folder, [&](QJsonObject &pc) { pc.insert(QStringLiteral("defenderWakesAfter"), wakesAfter); });
    }

    // Begins a case, so that the practice PC's files are there, and changes what its Windows knows.
    static void change(const QString &folder, const std::function<void(QJsonObject &)> &edit)
    {
        {
            WizardRun wizard(folder);
            BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
            BY_HAND(wizard, click(QStringLiteral("stopButton")));
            BY_HAND(wizard, click(QStringLiteral("stopYes")));
            QTRY_VERIFY_WITH_TIMEOUT(!wizard.window().isVisible(), 60000);
        }
        const QString file = folder + QStringLiteral("/practice-home-pc/pc.json");
        const Result<QByteArray> text = readFile(file, 1024 * 1024);
        QVERIFY(text.ok());
        QJsonObject pc = QJsonDocument::fromJson(*text).object();
        edit(pc);
        QVERIFY(writeFile(file, QJsonDocument(pc).toJson()).ok());
    }

    static QString report(const WizardRun &wizard)
    {
        const Result<QByteArray> text = readFile(wizard.session().reportFile(), 1024 * 1024);
        return text ? QString::fromUtf8(*text) : QString();
    }

private Q_SLOTS:
    // The practice PC as it comes: Defender needs three questions.
    void looksUntilDefenderIsOn()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, next());
        BY_HAND(wizard, goTo(PageId::Check));
        auto *countdown = wizard.find<QLabel>(QStringLiteral("watchCountdown"));
        QVERIFY(countdown);
        QVERIFY2(wizard.words().contains(QLatin1String("Windows Defender often needs a minute")),
                 qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("No antivirus program is on")));
        QVERIFY(wizard.find(QStringLiteral("stopWatchButton")));
        QVERIFY(report(wizard).contains(QLatin1String("No antivirus program is on")));
        // It counts by itself.
        const QString first = countdown->text();
        QVERIFY2(first.contains(QLatin1String("second")), qPrintable(first));
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.find(QStringLiteral("watchCountdown")) ||
                                     wizard.find<QLabel>(QStringLiteral("watchCountdown"))->text() != first,
                                 5000);
        // Nothing else waits for it.
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(wizard.words().contains(QLatin1String("An antivirus program is on")), 20000);
        QVERIFY(!wizard.find(QStringLiteral("watchCard")) && !wizard.find(QStringLiteral("watchEndCard")));
        QCOMPARE(wizard.session().watchEnd().value(), WatchEnd::Protected);
        QCOMPARE(wizard.session().protectionNow()->state, ProtectionState::Protected);
        QVERIFY(report(wizard).contains(QLatin1String("An antivirus program is on")));
        QVERIFY(!report(wizard).contains(QLatin1String("No antivirus program is on")));
    }

    void thePersonStopsIt()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), 1000);
        WizardRun wizard(folder.path());
        QVERIFY2(goToCheck(wizard), qPrintable(wizard.lastTrouble()));
        BY_HAND(wizard, click(QStringLiteral("stopWatchButton")));
        QTRY_VERIFY(!wizard.find(QStringLiteral("watchCard")));
        QCOMPARE(wizard.session().watchEnd().value(), WatchEnd::Cancelled);
        QTRY_VERIFY(wizard.words().contains(QLatin1String("No antivirus program is on")));
        // And asks for it once more.
        BY_HAND(wizard, click(QStringLiteral("checkAgainButton")));
        BY_HAND(wizard, waitForWork());
        QVERIFY(wizard.find(QStringLiteral("watchCountdown")));
        // Going to the end does not wait for it.
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Done);
    }

    void theTimeIsUp()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), 1000);
        WizardRun wizard(folder.path(), {1500, 500});
        QVERIFY2(goToCheck(wizard), qPrintable(wizard.lastTrouble()));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.find(QStringLiteral("watchEndCard")), 20000);
        QVERIFY(!wizard.find(QStringLiteral("watchCard")));
        QCOMPARE(wizard.session().watchEnd().value(), WatchEnd::TimeUp);
        QVERIFY2(wizard.words().contains(QLatin1String("Open Windows Security")), qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("No antivirus program is on")));
    }

    // No Security Center, and Defender is not installed: the commands are there for the administrator.
    void aServer()
    {
        const QTemporaryDir folder;
        change(folder.path(), [](QJsonObject &pc) {
            for (const char *source : {"securityProducts", "securityListing", "defenderStatus"})
                pc.remove(QLatin1String(source));
            QJsonObject registry = pc.value(QLatin1String("registry")).toObject();
            registry.insert(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                            QJsonObject{{QStringLiteral("ProductType"), QStringLiteral("ServerNT")}});
            pc.insert(QStringLiteral("registry"), registry);
        });
        WizardRun wizard(folder.path(), {500, 500});
        QVERIFY2(goToCheck(wizard), qPrintable(wizard.lastTrouble()));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session().watchEnd(), 20000);
        QTRY_VERIFY2(wizard.words().contains(QLatin1String("This computer cannot say")), qPrintable(wizard.words()));
        QVERIFY2(wizard.words().contains(QLatin1String("Microsoft Defender could not be asked either")),
                 qPrintable(wizard.words()));
        for (QAbstractButton *fold : wizard.findAll<QAbstractButton>({}))
            if (fold->inherits("QToolButton") && fold->isCheckable() && !fold->isChecked())
                fold->click();
        QTest::qWait(50);
        QVERIFY2(wizard.words().contains(QLatin1String("Get-MpComputerStatus")), qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("(not confirmed)")));
    }

    void nothingToWaitForWhereItIsOn()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), 0);
        WizardRun wizard(folder.path());
        QVERIFY2(goToCheck(wizard), qPrintable(wizard.lastTrouble()));
        QVERIFY(!wizard.find(QStringLiteral("watchCard")));
        QVERIFY(wizard.words().contains(QLatin1String("An antivirus program is on")));
        QVERIFY(!wizard.session().watchEnd());
    }

    void closingTheWindowEndsIt()
    {
        const QTemporaryDir folder;
        prepare(folder.path(), 1000);
        QElapsedTimer clock;
        {
            WizardRun wizard(folder.path());
            QVERIFY2(goToCheck(wizard), qPrintable(wizard.lastTrouble()));
            QVERIFY(wizard.session().watchSecondsLeft());
            clock.start();
        }
        QVERIFY(clock.elapsed() < 5000);
    }
};

CHANGEOVER_GUI_TEST(ProtectionWait)
#include "tst_ProtectionWait.moc"
