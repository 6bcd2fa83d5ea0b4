// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/BundleDialog.h"
#include "core/base/FileWriter.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QTableView>

using namespace changeover;

/// A saved file, looked into: right after saving, later, and when it is damaged.
class tst_SavedFile : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    QString m_bundle;

    static BundleDialog *dialogOf(const WizardRun &wizard)
    {
        return wizard.find<BundleDialog>(QStringLiteral("bundleDialog"));
    }
    static bool shows(const WizardRun &wizard, const char *name)
    {
        return QTest::qWaitFor([&] { return wizard.find(QLatin1String(name)) != nullptr; }, 10000);
    }
    void openInNewWizard(WizardRun &wizard, const QString &path)
    {
        BundleDialog::open(path, &wizard.window());
        QVERIFY(QTest::qWaitFor([&] { return dialogOf(wizard) != nullptr; }, 10000));
    }

private Q_SLOTS:
    void rightAfterSaving()
    {
        WizardRun wizard(m_folder.path());
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveContainers")));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.words().contains(QLatin1String("5 files of the quarantine themselves")),
                 qPrintable(wizard.words()));
        m_bundle = wizard.session().theCase().saved.bundle;
        QVERIFY(QFile::exists(m_bundle));
        BY_HAND(wizard, click(QStringLiteral("lookIntoBundle")));
        QVERIFY(shows(wizard, "quarantineTable"));
        const auto *table = wizard.find<QTableView>(QStringLiteral("quarantineTable"));
        QCOMPARE(table->model()->rowCount(), 5);
        QStringList first;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            first << table->model()->index(2, column).data(Qt::EditRole).toString();
        QCOMPARE(
            first.mid(0, 4),
            (QStringList{QStringLiteral("сканер.exe"), QStringLiteral("C:\\Users\\Анна\\Документы"),
                         QStringLiteral("UDS:Trojan.Win32.Agent (probably)"), QStringLiteral("2024-08-21 20:40 UTC")}));
        QVERIFY2(wizard.words().contains(QLatin1String("Kaspersky Plus")), qPrintable(wizard.words()));
        QTRY_COMPARE(auditPage(*dialogOf(wizard)), QStringList());

        // Rows can be copied to another program.
        QVERIFY(hand::click(table->viewport()));
        QVERIFY(hand::press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(hand::press(Qt::Key_C, Qt::ControlModifier));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) == 4);

        BY_HAND(wizard, click(QStringLiteral("verifyBundleButton")));
        QVERIFY(shows(wizard, "bundleVerified"));
        QVERIFY2(wizard.words().contains(QLatin1String("as it was saved")), qPrintable(wizard.words()));
        BY_HAND(wizard, click(QStringLiteral("bundleFiles")));
        QVERIFY(wizard.words().contains(QLatin1String("inventory.json")));
        QCOMPARE(wizard.words().count(QLatin1String("quarantine/containers/kaspersky-consumer/")), 5);
        BY_HAND(wizard, click(QStringLiteral("closeBundle")));
        QTRY_VERIFY(!dialogOf(wizard));
        QCOMPARE(wizard.page(), PageId::Save);
    }

    void damaged()
    {
        const QByteArray good = readFile(m_bundle, 1 << 26).value();
        const QString path = m_folder.filePath(QStringLiteral("damaged copy.zip"));
        WizardRun wizard;
        // The list of files is intact, but the bytes of one file are not.
        QByteArray bytes = good;
        bytes[good.size() / 2] = char(bytes[good.size() / 2] ^ 0x55);
        QVERIFY(writeFile(path, bytes).ok());
        openInNewWizard(wizard, path);
        if (shows(wizard, "bundleFacts")) {
            BY_HAND(wizard, click(QStringLiteral("verifyBundleButton")));
            QVERIFY(shows(wizard, "bundleVerified"));
            QVERIFY2(wizard.words().contains(QLatin1String("Damaged")), qPrintable(wizard.words()));
        } else {
            QVERIFY(wizard.find(QStringLiteral("errorCard"))); // it hit the manifest
        }
        BY_HAND(wizard, click(QStringLiteral("closeBundle")));
        QTRY_VERIFY(!dialogOf(wizard));

        QVERIFY(writeFile(path, "not a zip at all").ok());
        openInNewWizard(wizard, path);
        QVERIFY(shows(wizard, "errorCard"));
        QVERIFY(!dialogOf(wizard)->findChild<QAbstractButton *>(QStringLiteral("verifyBundleButton"))->isEnabled());
        QTRY_COMPARE(auditPage(*dialogOf(wizard)), QStringList());
        BY_HAND(wizard, click(QStringLiteral("closeBundle")));
        QTRY_VERIFY(!dialogOf(wizard));
    }
};

CHANGEOVER_GUI_TEST(SavedFile)
#include "tst_SavedFile.moc"
