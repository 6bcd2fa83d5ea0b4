// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace changeover;

/// What a person takes along to the next program, on the page that saves: exclusions and passwords.
class tst_TakeAlong : public QObject
{
    Q_OBJECT

    static bool shows(const WizardRun &wizard, const QString &name)
    {
        return QTest::qWaitFor([&] { return wizard.find(name) != nullptr; }, 10000);
    }

private Q_SLOTS:
    void exclusions()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveExclusions")));
        QVERIFY2(wizard.words().contains(QLatin1String("manage exclusions")), qPrintable(wizard.words()));
        BY_HAND(wizard, click(QStringLiteral("exclusionsText")));
        QVERIFY(hand::type(QStringLiteral("D:\\Photos\\2019")));
        QVERIFY(hand::press(Qt::Key_Return));
        QVERIFY(hand::type(QStringLiteral("C:\\")));
        QVERIFY(shows(wizard, QStringLiteral("exclusion2")));
        QVERIFY2(wizard.words().contains(QLatin1String("Dangerous")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("exclusion1")));
        QTRY_COMPARE(auditPage(wizard.window()), QStringList());

        // It stays when one goes back and forth.
        BY_HAND(wizard, back());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.find<QPlainTextEdit>(QStringLiteral("exclusionsText"))->toPlainText(),
                 QStringLiteral("D:\\Photos\\2019\nC:\\"));
        BY_HAND(wizard, next());
        const QString bundle = wizard.session().theCase().saved.bundle;
        const Result<QByteArray> list = readBundleFile(bundle, QStringLiteral("settings/exclusions.json"), 1 << 20);
        QVERIFY2(list.ok(), list ? "" : qPrintable(list.error().full()));
        QVERIFY(list->contains("\"dangerous\": 1"));
        const Result<QByteArray> script =
            readBundleFile(bundle, QStringLiteral("settings/defender-exclusions.ps1"), 1 << 20);
        QVERIFY(script.ok());
        QVERIFY(script->contains("'D:\\Photos\\2019'"));
    }

    void passwords()
    {
        const QTemporaryDir folder;
        const QString exported = folder.filePath(QStringLiteral("мой экспорт.txt"));
        QVERIFY(
            writeFile(exported,
                      "Websites\n\nWebsite name: Shop\nWebsite URL: shop.example\nLogin name: \nLogin: anna\n"
                      "Password: s3cret-in-the-file\nComment: \n\n---\n\nNotes\n\nName: Door\nText: 4711\n\n---\n\n")
                .ok());
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("savePasswords")));
        QVERIFY(!wizard.find<QAbstractButton>(QStringLiteral("passwordsMake"))->isEnabled());
        BY_HAND(wizard, click(QStringLiteral("passwordsFile")));
        QVERIFY(hand::type(QDir::toNativeSeparators(folder.filePath(QStringLiteral("nothing.txt")))));
        BY_HAND(wizard, click(QStringLiteral("passwordsMake")));
        QVERIFY(shows(wizard, QStringLiteral("passwordsError")));

        wizard.find<QLineEdit>(QStringLiteral("passwordsFile"))
            ->setText(QDir::toNativeSeparators(exported)); // no keys for Cyrillic
        BY_HAND(wizard, click(QStringLiteral("passwordsMake")));
        QVERIFY(shows(wizard, QStringLiteral("passwordsMade")));
        QVERIFY(shows(wizard, QStringLiteral("passwordsMissing"))); // Chrome takes no notes
        QVERIFY2(wizard.words().contains(QLatin1String("KeePassXC")), qPrintable(wizard.words()));
        QVERIFY(!wizard.words().contains(QLatin1String("s3cret-in-the-file")));
        QVERIFY(!wizard.words().contains(QLatin1String("anna")));
        QTRY_COMPARE(auditPage(wizard.window()), QStringList());
        const QString made = folder.filePath(QStringLiteral("passwords-for-chrome.csv"));
        QVERIFY(readFile(made, 1 << 20)->contains("s3cret-in-the-file"));

        BY_HAND(wizard, click(QStringLiteral("passwordsDeleteNew")));
        QTRY_VERIFY(!QFile::exists(made));
        QVERIFY(QFile::exists(exported));
        BY_HAND(wizard, click(QStringLiteral("passwordsDeleteExport")));
        QTRY_VERIFY(!QFile::exists(exported));

        // Nothing of it is saved.
        BY_HAND(wizard, next());
        const Result<BundleManifest> manifest = readManifest(wizard.session().theCase().saved.bundle);
        QVERIFY(manifest.ok());
        for (const BundleFile &file : manifest->files)
            QVERIFY2(!file.name.contains(QLatin1String("passwords")), qPrintable(file.name));
        QVERIFY(wizard.find(QStringLiteral("savePasswords"))); // still there for those who come to it now
    }
};

CHANGEOVER_GUI_TEST(TakeAlong)
#include "tst_TakeAlong.moc"
