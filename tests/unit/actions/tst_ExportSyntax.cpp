// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportSyntax.h"
#include "tests/lib/TestRegistry.h"

#include <QRandomGenerator>

using namespace changeover;

class tst_ExportSyntax : public QObject
{
    Q_OBJECT

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void arguments_data()
    {
        QTest::addColumn<QString>("help");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("expected");
        const QStringList kes = words("EXPORT all {file}");
        const QStringList consumer = words("EXPORT {file}");
        QTest::newRow("as known, with a profile")
            << QStringLiteral("EXPORT <profile> <file> [/login=<user> /password=<password>]\r\n  <profile>: all\r\n")
            << kes << kes;
        QTest::newRow("another profile") << QStringLiteral("Usage: EXPORT <profile> <file>\n<profile> - full\n") << kes
                                         << words("EXPORT full {file}");
        QTest::newRow("several profiles, ours among them")
            << QStringLiteral("EXPORT <Profile> <File>\n  <Profile>: Protection | ALL | Updater") << kes << kes;
        QTest::newRow("without a profile")
            << QStringLiteral("avp.com EXPORT <file name> [/password=<pw>]") << kes << consumer;
        QTest::newRow("optional first") << QStringLiteral("EXPORT [/password=<pw>] <file>") << kes << consumer;
        QTest::newRow("a profile where none was known")
            << QStringLiteral("export <profile> <file>\n<profile>: settings") << consumer
            << words("EXPORT settings {file}");
        QTest::newRow("no profile is made up") << QStringLiteral("EXPORT <profile> <file>") << consumer << consumer;
        QTest::newRow("three parameters") << QStringLiteral("EXPORT <a> <b> <c>") << kes << kes;
        QTest::newRow("another command") << QStringLiteral("IMPORT <file>") << kes << kes;
        QTest::newRow("nothing") << QString() << kes << kes;
        QTest::newRow("no known arguments") << QStringLiteral("EXPORT <file>") << QStringList() << QStringList();
        QTest::newRow("a profile that is a switch")
            << QStringLiteral("EXPORT <profile> <file>\n<profile>: /delete") << consumer << consumer;
    }
    void arguments()
    {
        QFETCH(QString, help);
        QFETCH(QStringList, known);
        QTEST(argumentsFromHelp(help, known), "expected");
    }

    void noise()
    {
        QRandomGenerator random(3);
        const QString letters = QStringLiteral("EXPORT <>[]profile:-\n\r\t ");
        for (int round = 0; round < 2000; ++round) {
            QString help;
            for (int i = random.bounded(200); i > 0; --i)
                help += letters[random.bounded(int(letters.size()))];
            const QStringList arguments = argumentsFromHelp(help, words("EXPORT all {file}"));
            QCOMPARE(arguments.count(QStringLiteral("{file}")), 1);
            QVERIFY(arguments.size() == 2 || arguments.size() == 3);
        }
    }
};

CHANGEOVER_TEST(ExportSyntax)
#include "tst_ExportSyntax.moc"
