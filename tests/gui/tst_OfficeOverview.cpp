// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/OverviewDialog.h"
#include "core/base/FileWriter.h"
#include "core/fleet/FleetFiles.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QDir>

using namespace changeover;

/// How far an office is, from the wizard's menu.
class tst_OfficeOverview : public QObject
{
    Q_OBJECT

    static OverviewDialog *dialogOf(const WizardRun &wizard)
    {
        return wizard.find<OverviewDialog>(QStringLiteral("overviewDialog"));
    }
    static bool shows(const WizardRun &wizard, const char *name)
    {
        return QTest::qWaitFor([&] { return wizard.find(QLatin1String(name)) != nullptr; }, 20000);
    }
    static void open(WizardRun &wizard, const QString &folder)
    {
        OverviewDialog::open(folder, &wizard.window());
        QVERIFY(QTest::qWaitFor([&] { return dialogOf(wizard) != nullptr; }, 10000));
    }
    static void close(WizardRun &wizard)
    {
        BY_HAND(wizard, click(QStringLiteral("closeOverview")));
        QTRY_VERIFY(!dialogOf(wizard));
    }
    static void note(const QString &folder, const QString &computer, const char *schema, const char *more)
    {
        const QString text =
            QStringLiteral("{\"schema\":\"%1\",\"computer\":\"%2\",\"when\":\"2026-11-20T08:00:00Z\",%3}")
                .arg(QLatin1String(schema), computer, QLatin1String(more));
        QVERIFY(writeFile(folder + QLatin1Char('/') + computer + QStringLiteral(".json"), text.toUtf8()).ok());
    }

private Q_SLOTS:
    void savedFilesOfAnOffice()
    {
        const QTemporaryDir folder;
        // One that was really saved, one that is done, one that could not be reached, and one broken file.
        WizardRun wizard(folder.path());
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, next());
        note(folder.path(), QStringLiteral("ПК-2"), "changeover.inventory/1", "\"findings\":[]");
        note(folder.path(), QStringLiteral("PC-3"), "changeover.fleet-note/1", "\"state\":\"unreachable\"");
        QVERIFY(writeFile(folder.filePath(QStringLiteral("broken.zip")), "PK").ok());

        open(wizard, folder.path());
        QVERIFY(shows(wizard, "overviewCounts"));
        QVERIFY2(wizard.words().contains(QLatin1String("1 of 3 computers are done.")), qPrintable(wizard.words()));
        QVERIFY2(wizard.words().contains(QLatin1String("PC-3: Could not be reached")), qPrintable(wizard.words()));
        QVERIFY2(wizard.words().contains(QLatin1String("HOME-PC: Found, nothing done yet")),
                 qPrintable(wizard.words()));
        QTRY_COMPARE(auditPage(*dialogOf(wizard)), QStringList());
        BY_HAND(wizard, click(QStringLiteral("overviewBroken")));
        QVERIFY2(wizard.words().contains(QLatin1String("broken.zip")), qPrintable(wizard.words()));
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("overviewOpen"))->isEnabled());
        const Result<QByteArray> page = readFile(overviewPageIn(folder.path()), 1 << 20);
        QVERIFY(page && page->contains("ПК-2"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("overview.csv"))));
        close(wizard);
    }

    void nothingThere()
    {
        const QTemporaryDir folder;
        WizardRun wizard;
        open(wizard, folder.path());
        QVERIFY(shows(wizard, "overviewCounts"));
        QVERIFY2(wizard.words().contains(QLatin1String("No saved file is in this folder")), qPrintable(wizard.words()));
        QVERIFY(QDir(folder.path()).isEmpty());
        QTRY_COMPARE(auditPage(*dialogOf(wizard)), QStringList());
        close(wizard);
        open(wizard, folder.filePath(QStringLiteral("gone")));
        QVERIFY(shows(wizard, "overviewError"));
        close(wizard);
    }

    // The numbers are shown all the same.
    void cannotBeWritten()
    {
        const QTemporaryDir folder;
        note(folder.path(), QStringLiteral("PC"), "changeover.inventory/1", "\"findings\":[]");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("overview.html")));
        WizardRun wizard;
        open(wizard, folder.path());
        QVERIFY(shows(wizard, "overviewError"));
        QVERIFY2(wizard.words().contains(QLatin1String("1 of 1 computers are done.")), qPrintable(wizard.words()));
        QVERIFY2(wizard.words().contains(QLatin1String("The saved files were not changed.")),
                 qPrintable(wizard.words()));
        QTRY_COMPARE(auditPage(*dialogOf(wizard)), QStringList());
        close(wizard);
    }
};

CHANGEOVER_GUI_TEST(OfficeOverview)
#include "tst_OfficeOverview.moc"
