// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// The program itself, as it is shipped: it opens its window, and ends when that is closed.
class tst_WizardProgram : public QObject
{
    Q_OBJECT

    const QString m_title = QStringLiteral("Changeover");

    static QString program()
    {
        return QCoreApplication::applicationDirPath() +
               (onThisSystem(1, 0) ? QStringLiteral("/changeover.exe") : QStringLiteral("/changeover"));
    }

private Q_SLOTS:
    void opensAndCloses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plain") << QStringList{};
        QTest::newRow("Spanish, dark") << QStringList{QStringLiteral("--language"), QStringLiteral("es"),
                                                      QStringLiteral("--scheme"), QStringLiteral("dark")};
        QTest::newRow("unknown words are no reason to stay away")
            << QStringList{QStringLiteral("--language"), QStringLiteral("../../etc"), QStringLiteral("--scheme"),
                           QStringLiteral("pink")};
    }
    void opensAndCloses()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/папка مجلد XXXXXX"));
        QVERIFY(folder.isValid());
        QProcess process;
        process.start(program(), QStringList{QStringLiteral("--case-dir"), folder.path()} + arguments);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hand::native::isWindowShown(m_title), 120000);
        QTest::qWait(500); // it looks at the computer meanwhile
        hand::native::closeWindow(m_title);
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().constData());
        QVERIFY(QDir(folder.path()).isEmpty()); // looking leaves nothing behind
    }
};

CHANGEOVER_GUI_TEST(WizardProgram)
#include "tst_WizardProgram.moc"
