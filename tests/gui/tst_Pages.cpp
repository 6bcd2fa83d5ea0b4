// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Look.h"
#include "core/base/Language.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/PseudoTranslator.h"
#include "tests/lib/gui/WizardRun.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace changeover;

/// Every page as a person sees it, in one look: a picture of each for people to judge, and what a program can judge.
/// CHANGEOVER_LOOK is "language scheme", the size of everything QT_SCALE_FACTOR, CHANGEOVER_SCREENSHOTS the folder.
class tst_Pages : public QObject
{
    Q_OBJECT

    PseudoTranslator m_pseudo;
    QString m_folder;
    int m_number = 0;

    // The whole page, also what the window would scroll to.
    void takePictures(WizardRun &wizard, const QString &name)
    {
        const QString file =
            QStringLiteral("%1/%2-%3").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        QVERIFY(wizard.window().grab().save(file + QStringLiteral(".png")));
        auto *area = wizard.find<QScrollArea>(QStringLiteral("pageScroll"));
        QVERIFY(area);
        if (area->widget()->height() > area->viewport()->height())
            QVERIFY(area->widget()->grab().save(file + QStringLiteral("-whole.png")));
    }

    void look(WizardRun &wizard, const QString &name)
    {
        QTest::qWait(50); // layouts settle
        takePictures(wizard, name);
        const QStringList wrong = auditPage(wizard.window());
        if (!wrong.isEmpty())
            QFAIL(qPrintable(name + QStringLiteral(":\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

    void lookIntoTheSavedFile(WizardRun &wizard)
    {
        BY_HAND(wizard, click(QStringLiteral("lookIntoBundle")));
        QTRY_VERIFY(wizard.find(QStringLiteral("quarantineTable")));
        openAllFolds(wizard);
        QTest::qWait(50);
        QWidget *dialog = wizard.find(QStringLiteral("bundleDialog"));
        const QString file = QStringLiteral("%1/%2-saved-file").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0'));
        QVERIFY(dialog->grab().save(file + QStringLiteral(".png")));
        auto *area = wizard.find<QScrollArea>(QStringLiteral("bundleScroll"));
        QVERIFY(area->widget()->grab().save(file + QStringLiteral("-whole.png")));
        QCOMPARE(auditPage(*dialog), QStringList());
        BY_HAND(wizard, click(QStringLiteral("closeBundle")));
        QTRY_VERIFY(!wizard.find(QStringLiteral("bundleDialog")));
    }

    void openAllFolds(WizardRun &wizard)
    {
        for (QAbstractButton *fold : wizard.findAll<QAbstractButton>({}))
            if (fold->isCheckable() && fold->inherits("QToolButton") && !fold->isChecked())
                fold->click();
        QTest::qWait(20);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList wanted =
            qEnvironmentVariable("CHANGEOVER_LOOK", QStringLiteral("en light")).split(QLatin1Char(' '));
        const auto scheme = look::schemeNames.value(wanted.value(1));
        QVERIFY2(scheme, "CHANGEOVER_LOOK is \"language scheme\"");
        look::apply(*qApp, *scheme);
        if (wanted[0] == QLatin1String("rtl")) {
            QCoreApplication::installTranslator(&m_pseudo);
            QLocale::setDefault(QLocale(QStringLiteral("ar")));
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            QVERIFY2(language::available().contains(wanted[0]), qPrintable(wanted[0]));
            look::speak(wanted[0]);
        }
        m_folder = QStringLiteral("%1/%2-%3-%4")
                       .arg(qEnvironmentVariable("CHANGEOVER_SCREENSHOTS", QDir::tempPath()), wanted[0], wanted[1],
                            qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")));
        QVERIFY(QDir(m_folder).removeRecursively() && QDir().mkpath(m_folder));
    }

    void everyPage()
    {
        WizardRun wizard;
        look(wizard, QStringLiteral("welcome"));
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        QCOMPARE(wizard.page(), PageId::Found);
        look(wizard, QStringLiteral("found"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("found-open"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("why"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("why-open"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("before"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("before-open"));
        BY_HAND(wizard, acceptHazards());
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("save"));
        openAllFolds(wizard);
        wizard.find<QPlainTextEdit>(QStringLiteral("exclusionsText"))
            ->setPlainText(QStringLiteral("D:\\Photos\\2019\nC:\\\n*.ps1\n%1").arg(QString(60, QLatin1Char('?'))));
        QTRY_VERIFY(wizard.find(QStringLiteral("exclusion2")));
        look(wizard, QStringLiteral("save-open"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("saved"));
        lookIntoTheSavedFile(wizard);
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("protection"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("protection-open"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("remove"));
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_COMPARE(wizard.session().work(), Work::Removing);
        QTest::qWait(200);
        look(wizard, QStringLiteral("removing"));
        BY_HAND(wizard, click(QStringLiteral("stopButton")));
        look(wizard, QStringLiteral("stop"));
        BY_HAND(wizard, click(QStringLiteral("stopNo")));
        BY_HAND(wizard, waitForWork());
        look(wizard, QStringLiteral("removed"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("check"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("check-open"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("done"));
        openAllFolds(wizard);
        look(wizard, QStringLiteral("done-open"));
    }

    void theOfficeComputer()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("office-pc")));
        look(wizard, QStringLiteral("office-found"));
        BY_HAND(wizard, next());
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("office-before"));
        BY_HAND(wizard, acceptHazards());
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("office-save"));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("office-saved"));
        BY_HAND(wizard, next());
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("office-remove"));
        BY_HAND(wizard, next()); // without the passwords it fails
        look(wizard, QStringLiteral("office-failed"));
    }

    void nothingThere()
    {
        WizardRun wizard;
        if (!wizard.session().computerName().isEmpty())
            BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        look(wizard, QStringLiteral("live-found"));
    }
};

CHANGEOVER_GUI_TEST(Pages)
#include "tst_Pages.moc"
