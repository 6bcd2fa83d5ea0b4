// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/WizardRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace changeover;

/// An uninstaller that takes the driver and leaves the keyboard's list of filters as it is: nobody may be sent into a
/// restart then.
class tst_RestartWarning : public QObject
{
    Q_OBJECT

    static bool addKeyboardFilter(const QString &file)
    {
        const Result<QByteArray> text = readFile(file, 1024 * 1024);
        if (!text)
            return false;
        QJsonObject pc = QJsonDocument::fromJson(*text).object();
        QJsonObject registry = pc.value(QLatin1String("registry")).toObject();
        registry.insert(
            QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E96B-E325-11CE-BFC1-08002BE10318}"),
            QJsonObject{{QStringLiteral("UpperFilters"),
                         QJsonArray{QStringLiteral("klkbdflt.K4W-21-21"), QStringLiteral("kbdclass")}}});
        pc.insert(QStringLiteral("registry"), registry);
        return writeFile(file, QJsonDocument(pc).toJson()).ok();
    }

private Q_SLOTS:
    void replacesEveryAdviceToRestart()
    {
        const QTemporaryDir folder;
        {
            WizardRun wizard(folder.path());
            BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
            BY_HAND(wizard, click(QStringLiteral("stopButton")));
            BY_HAND(wizard, click(QStringLiteral("stopYes")));
            QTRY_VERIFY_WITH_TIMEOUT(!wizard.window().isVisible(), 60000);
        }
        QVERIFY(addKeyboardFilter(folder.filePath(QStringLiteral("practice-home-pc/pc.json"))));

        WizardRun wizard(folder.path());
        BY_HAND(wizard, next());
        BY_HAND(wizard, goTo(PageId::Remove));
        QVERIFY(wizard.session().beforeRestart().empty()); // the driver is still there
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.session().lastRemoval() && wizard.session().lastRemoval()->restartNeeded());
        QVERIFY(wizard.find(QStringLiteral("doNotRestartCard")));
        QVERIFY(!wizard.find(QStringLiteral("restartCard")));
        QVERIFY(wizard.find(QStringLiteral("openRecoverySheet")));
        const Result<QByteArray> sheet =
            readFile(folder.filePath(QStringLiteral("practice-home-pc/recovery.html")), 1 << 20);
        QVERIFY(sheet.ok() && sheet->contains("4D36E96B") && sheet->contains("repair menu"));
        QVERIFY2(wizard.words().contains(QLatin1String("Do not restart yet")), qPrintable(wizard.words()));
        for (const PageId page : {PageId::Check, PageId::Done}) {
            BY_HAND(wizard, goTo(page));
            QVERIFY(wizard.find(QStringLiteral("doNotRestartCard")));
            QVERIFY(!wizard.find(QStringLiteral("restartCard")));
        }
    }
};

CHANGEOVER_GUI_TEST(RestartWarning)
#include "tst_RestartWarning.moc"
