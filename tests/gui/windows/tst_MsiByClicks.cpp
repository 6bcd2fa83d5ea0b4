// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/Watchdog.h"
#include "tests/lib/gui/WizardRun.h"
#include "tests/lib/windows/MsiStandins.h"
#include "tests/lib/windows/OtherInstaller.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace changeover;

/// The three stand-in packages, installed by Windows Installer, removed by clicks: a wrong password, an uninstaller
/// that fails, then all of it.
class tst_MsiByClicks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Мои файлы XXXXXX")};

    static void paste(WizardRun &wizard, const QString &field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        BY_HAND(wizard, click(field));
        QVERIFY(hand::press(Qt::Key_V, Qt::ControlModifier));
        QVERIFY(!wizard.find<QLineEdit>(field)->text().isEmpty());
        QGuiApplication::clipboard()->clear();
    }
    /// The password field in the card of a program.
    static QString passwordFieldOf(WizardRun &wizard, const QString &program)
    {
        for (const QLineEdit *field : wizard.findAll<QLineEdit>(QStringLiteral("password")))
            if (field->echoMode() == QLineEdit::Password && field->accessibleDescription().contains(program))
                return field->objectName();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariable("CHANGEOVER_TEST_PASSWORD").isEmpty(), "run this through tests/run.sh");
        QVERIFY(m_folder.isValid());
        for (const char *name : {"endpoint-security", "network-agent", "vpn"})
            QCOMPARE(msi::install(name), 0);
    }

    void fromFoundToDone()
    {
        WizardRun wizard(m_folder.path());
        Watchdog watchdog([&] { return pageName(wizard.page()); });
        BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        for (const char *name : {"Kaspersky Endpoint Security for Windows 12.4", "Network Agent 14.0", "VPN"})
            QVERIFY2(wizard.words().contains(QLatin1String(name)), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("practiceCard")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.session().isSaved(), qPrintable(wizard.words()));
        BY_HAND(wizard, goTo(PageId::Remove));
        QCOMPARE(wizard.session().chosenSteps().size(), std::size_t(3));

        // The first program's uninstaller fails: it is said, the others are not touched.
        QVERIFY(msi::turnKnob(msi::kes, "FailRemove", 1));
        BY_HAND(wizard, next());
        QVERIFY(msi::turnKnob(msi::kes, "FailRemove", 0));
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.session().lastRemoval() && wizard.session().lastRemoval()->firstProblem());
        QVERIFY(wizard.find(QStringLiteral("helpCard")));
        QVERIFY(msi::serviceExists(QStringLiteral("AVP.KES.21.17")));
        QVERIFY(msi::serviceExists(QStringLiteral("klnagent")));

        // A wrong password stops the second one.
        const QString agentField = passwordFieldOf(wizard, QStringLiteral("Network Agent"));
        QVERIFY2(!agentField.isEmpty(), qPrintable(wizard.words()));
        paste(wizard, agentField, qEnvironmentVariable("CHANGEOVER_TEST_WRONG_PASSWORD"));
        BY_HAND(wizard, next());
        QVERIFY2(!msi::serviceExists(QStringLiteral("AVP.KES.21.17")), qPrintable(wizard.words()));
        QVERIFY(msi::serviceExists(QStringLiteral("klnagent")));
        QVERIFY2(wizard.words().contains(QLatin1String("password")), qPrintable(wizard.words()));
        QVERIFY(msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\KSDE21.9\\environment"), "/reg:32"));

        QVERIFY(msi::turnKnob(msi::vpn, "RebootRemove", 1));
        paste(wizard, passwordFieldOf(wizard, QStringLiteral("Network Agent")),
              qEnvironmentVariable("CHANGEOVER_TEST_PASSWORD"));
        BY_HAND(wizard, next());
        QVERIFY(msi::turnKnob(msi::vpn, "RebootRemove", 0)); // as the next test expects it
        QVERIFY2(wizard.session().lastRemoval()->allDone(), qPrintable(wizard.words()));
        QVERIFY(!msi::serviceExists(QStringLiteral("klnagent")));
        QVERIFY(!msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\KSDE21.9\\environment"), "/reg:32"));
        QVERIFY(!QFile::exists(msi::programs + QStringLiteral("KES.12.4.0\\avp.exe")));
        QVERIFY2(wizard.find(QStringLiteral("restartCard")), qPrintable(wizard.words()));
        BY_HAND(wizard, click(QStringLiteral("stopButton")));
        BY_HAND(wizard, click(QStringLiteral("stopYes")));
        QTRY_VERIFY(!wizard.window().isVisible());
        for (const QString &stall : watchdog.stalls())
            qInfo("the event loop stood still: %s", qPrintable(stall));
        qInfo("longest pause of the event loop: %d ms", watchdog.longestMs());
    }

    void afterTheRestart()
    {
        // Wine cannot be restarted under a test: the case now says that the removal began in an earlier start.
        QFile file(m_folder.filePath(QStringLiteral("case.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject theCase = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QVERIFY(!theCase.value(QLatin1String("bootOfRemoval")).toString().isEmpty());
        theCase.insert(QStringLiteral("bootOfRemoval"), QStringLiteral("1"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(theCase).toJson()) > 0);
        file.close();

        WizardRun wizard(m_folder.path());
        QVERIFY(wizard.session().unfinished());
        QVERIFY(wizard.session().unfinished()->restartNeeded);
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Check);
        QCOMPARE(wizard.session().verdict()->state(), VerdictState::Leftovers);
        BY_HAND(wizard, click(QStringLiteral("leftoversCardFold")));
        QVERIFY2(wizard.words().contains(QLatin1String("klids")), qPrintable(wizard.words()));
        BY_HAND(wizard, goTo(PageId::Done));
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(!wizard.window().isVisible());
        const WizardRun third(m_folder.path());
        QVERIFY(!third.session().unfinished());
        // What it wrote stays inside the prefix for wine.NoSecretLeft.
        m_folder.setAutoRemove(false);
    }

    // One that hangs and is stopped by the person; another installer that is waited for; gone by itself meanwhile.
    void hangsThenBusyThenGone()
    {
        QCOMPARE(msi::install("vpn"), 0);
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/другой ПК XXXXXX"));
        WizardRun wizard(folder.path());
        BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, next());
        // At home the vendor's own window has the button that stops it.
        wizard.session().decisions.role = Role::Business;
        BY_HAND(wizard, goTo(PageId::Remove));
        QCOMPARE(wizard.session().chosenSteps().size(), std::size_t(1));

        QVERIFY(msi::turnKnob(msi::vpn, "HangMs", 5000));
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 8000)); // in which it listens again
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY2(wizard.find<QAbstractButton>(QStringLiteral("cancelWorkButton")) &&
                         wizard.find<QAbstractButton>(QStringLiteral("cancelWorkButton"))->isEnabled(),
                     qPrintable(wizard.words()));
        QTest::qWait(2000);
        BY_HAND(wizard, click(QStringLiteral("cancelWorkButton")));
        BY_HAND(wizard, waitForWork());
        QVERIFY(msi::turnKnob(msi::vpn, "HangMs", 0));
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 0));
        QVERIFY2(wizard.session().lastRemoval()->records.front().result.state == JobState::Cancelled,
                 qPrintable(wizard.words()));
        QVERIFY(QFile::exists(msi::programs + QStringLiteral("Kaspersky VPN 21.9\\ksde.exe")));

        OtherInstaller other;
        QVERIFY(other.isThere());
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY2_WITH_TIMEOUT(wizard.words().contains(QLatin1String("Waiting for it:")), qPrintable(wizard.words()),
                                  30000);
        BY_HAND(wizard, takePicture(QStringLiteral("busy-installer")));
        QCOMPARE(runProgram(QStringLiteral("msiexec"), {QStringLiteral("/x"), msi::vpn, QStringLiteral("/qn")}), 0);
        other.end();
        BY_HAND(wizard, waitForWork());
        const JobRecord record = wizard.session().lastRemoval()->records.back();
        QCOMPARE(record.result.vendorCode, 1605);
        QVERIFY2(record.result.state == JobState::Done, qPrintable(wizard.words()));
    }

    void cleanupTestCase() { msi::removeLeftovers(); }
};

CHANGEOVER_GUI_TEST(MsiByClicks)
#include "tst_MsiByClicks.moc"
