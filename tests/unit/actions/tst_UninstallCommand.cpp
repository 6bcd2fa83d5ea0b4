// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/UninstallCommand.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

/// What the registry says about an uninstaller is data from another program, and is started with rights.
class tst_UninstallCommand : public QObject
{
    Q_OBJECT

    const FakePc m_pc{
        {{QStringLiteral("files"),
          QJsonArray{QStringLiteral("C:\\Program Files\\UltraAV\\uninst 2.exe"),
                     QStringLiteral("C:\\Program Files\\UltraAV\\uninst"),
                     QStringLiteral("C:\\Program Files (x86)\\Касперский\\setup.exe"),
                     QStringLiteral("C:\\ProgramData\\Package Cache\\{1}\\setup_kes.exe"),
                     QStringLiteral("C:\\ProgramData\\evil\\setup.exe"),
                     QStringLiteral("C:\\Windows\\System32\\cmd.exe"), QStringLiteral("C:\\Users\\anna\\setup.exe")}}}};

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("program"); // empty: refused
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *text, const char *program,
                            const QStringList &arguments = {}) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(program) << arguments;
        };
        row("in quotes", "\"C:\\Program Files\\UltraAV\\uninst 2.exe\" /S", "C:\\Program Files\\UltraAV\\uninst 2.exe",
            {QStringLiteral("/S")});
        row("without quotes", "C:\\Program Files\\UltraAV\\uninst 2.exe /S /x",
            "C:\\Program Files\\UltraAV\\uninst 2.exe", {QStringLiteral("/S"), QStringLiteral("/x")});
        row("an argument in quotes", "\"C:\\Program Files (x86)\\Касперский\\setup.exe\" /log \"a b\"",
            "C:\\Program Files (x86)\\Касперский\\setup.exe", {QStringLiteral("/log"), QStringLiteral("a b")});
        row("a bundle's cache", "\"C:\\ProgramData\\Package Cache\\{1}\\setup_kes.exe\" /x",
            "C:\\ProgramData\\Package Cache\\{1}\\setup_kes.exe", {QStringLiteral("/x")});
        row("no arguments", "\"C:\\Program Files\\UltraAV\\uninst 2.exe\"", "C:\\Program Files\\UltraAV\\uninst 2.exe");
        row("where everybody may write", "\"C:\\ProgramData\\evil\\setup.exe\"", "");
        row("a person's folder", "\"C:\\Users\\anna\\setup.exe\"", "");
        row("an interpreter", "\"C:\\Windows\\System32\\cmd.exe\" /c del", "");
        row("msiexec", "MsiExec.exe /I{B2B4E8C1-5D4A-4F6E-9C35-21A7C0DE2103}", "");
        row("up and out", "\"C:\\Program Files\\UltraAV\\..\\..\\Users\\anna\\setup.exe\"", "");
        row("slashes", "\"C:/Program Files/UltraAV/uninst 2.exe\"", "");
        row("a network", "\"\\\\evil\\share\\setup.exe\"", "");
        row("not there", "\"C:\\Program Files\\UltraAV\\gone.exe\"", "");
        row("no program", "\"C:\\Program Files\\UltraAV\\uninst\"", "");
        row("quotes that do not end", "\"C:\\Program Files\\UltraAV\\uninst 2.exe", "");
        row("a shell's ampersand stays an argument", "\"C:\\Program Files\\UltraAV\\uninst 2.exe\" & calc",
            "C:\\Program Files\\UltraAV\\uninst 2.exe", {QStringLiteral("&"), QStringLiteral("calc")});
        row("empty", "", "");
        row("blank", "   ", "");
        QTest::newRow("endless") << QString(100000, QLatin1Char('x')) << QString() << QStringList();
    }
    void read()
    {
        QFETCH(QString, text);
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const Result<UninstallCommand> command = uninstallCommand(m_pc.machine(), text);
        QCOMPARE(command.ok(), !program.isEmpty());
        if (!command) {
            QCOMPARE(command.error().kind, ErrorKind::Unsupported);
            QVERIFY(command.error().text.contains(QLatin1String("Nothing was changed")));
            return;
        }
        QCOMPARE(command->program, program);
        QCOMPARE(command->arguments, arguments);
    }
};

CHANGEOVER_TEST(UninstallCommand)
#include "tst_UninstallCommand.moc"
