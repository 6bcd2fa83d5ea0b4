// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace changeover;

/// The maker's clean-up tool after a removal that failed. The system's own window for a file is left out: it hangs a
/// test.
class tst_ToolByClicks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    // A computer whose uninstallers want a password, and nobody types it.
    void fail(WizardRun &wizard)
    {
        BY_HAND(wizard, next()); // goes on with the case
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Remove));
        QVERIFY(!wizard.find(QStringLiteral("toolCard"))); // only once its own uninstaller has failed
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Remove);
        QVERIFY(wizard.find(QStringLiteral("toolCard")));
    }

    static QString practiceTool(const WizardRun &wizard)
    {
        return wizard.session().folder() + QStringLiteral("/files/C/Users/Public/Downloads/kavremvr.exe");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            WizardRun wizard(m_folder->path());
            BY_HAND(wizard, startPractice(QStringLiteral("office-pc")));
            BY_HAND(wizard, click(QStringLiteral("stopButton")));
            BY_HAND(wizard, click(QStringLiteral("stopYes")));
        }
        QFile file(m_folder->filePath(QStringLiteral("practice-office-pc/pc.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject pc = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray uninstallers = pc.value(QLatin1String("uninstallers")).toArray();
        for (qsizetype i = 0; i < uninstallers.size(); ++i) {
            QJsonObject one = uninstallers[i].toObject();
            one.insert(QStringLiteral("passwordSha256"), QString(64, QLatin1Char('0'))); // of nothing anybody types
            uninstallers[i] = one;
        }
        pc.insert(QStringLiteral("uninstallers"), uninstallers);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(pc).toJson()) > 0);
    }

    void showsTheSignerAndRunsAfterAYes()
    {
        WizardRun wizard(m_folder->path());
        fail(wizard);
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("toolFile")));
        QVERIFY(wizard.words().contains(QLatin1String("In practice, choose kavremvr.exe")));
        BY_HAND(wizard, takePicture(QStringLiteral("tool-offered")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        wizard.session().checkTool(practiceTool(wizard));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("Windows says that \"AO Kaspersky Lab (practice)\"")),
                 qPrintable(wizard.words()));
        BY_HAND(wizard, takePicture(QStringLiteral("tool-asked")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        BY_HAND(wizard, click(QStringLiteral("toolNo")));
        QVERIFY(!wizard.session().tool());
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("toolFile")));

        wizard.session().checkTool(practiceTool(wizard));
        BY_HAND(wizard, waitForWork());
        BY_HAND(wizard, click(QStringLiteral("toolYes")));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("It ran and has ended")), qPrintable(wizard.words()));
        QVERIFY(!wizard.session().hasWork());
        QVERIFY(!wizard.find(QStringLiteral("toolCard")));
        QCOMPARE(wizard.session().theCase().removal.records.back().id, QStringLiteral("cleanup-tool"));
        QVERIFY(QFile::exists(wizard.session().folder() + QStringLiteral("/logs/kavremvr-practice.log")));
        BY_HAND(wizard, takePicture(QStringLiteral("tool-done")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Check);
        BY_HAND(wizard, next());
        QVERIFY2(wizard.words().contains(QLatin1String("clean-up tool ran")), qPrintable(wizard.words()));
        QVERIFY(!wizard.words().contains(QLatin1String("No program was removed")));
    }

    void saysWhyAFileIsNotRun()
    {
        WizardRun wizard(m_folder->path());
        fail(wizard);
        wizard.session().checkTool(sourceFile("README.md"));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("Nobody has signed this file")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("toolYes")));
        BY_HAND(wizard, takePicture(QStringLiteral("tool-refused")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        wizard.session().checkTool(wizard.folder() + QStringLiteral("/nothing.exe"));
        BY_HAND(wizard, waitForWork());
        QVERIFY2(wizard.words().contains(QLatin1String("cannot be read")), qPrintable(wizard.words()));
        QVERIFY(wizard.session().hasWork());
    }
};

CHANGEOVER_GUI_TEST(ToolByClicks)
#include "tst_ToolByClicks.moc"
