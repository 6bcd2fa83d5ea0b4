// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MsiLog.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_MsiLog : public QObject
{
    Q_OBJECT

    static QByteArray wide(const QString &text)
    {
        return QByteArray("\xff\xfe") +
               QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    }

private Q_SLOTS:
    void anyLanguageAnyPieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral("Action start 12:34:56: InstallValidate.\r\n"
                                                   "Action ended 12:34:57: InstallValidate. Return value 1.\r\n"
                                                   "Action start 9:34:58: RemoveFiles.\r\n");
        QTest::newRow("German") << QStringLiteral("Aktion gestartet um 12:34:56: InstallValidate.\r\n"
                                                  "Aktion gestartet um 12:34:58: RemoveFiles.\r\n");
        QTest::newRow("Russian") << QStringLiteral("Действие начало 12:34:56: InstallValidate.\r\n"
                                                   "Действие начало 12:34:58: RemoveFiles.\r\n");
        QTest::newRow("dots in the time")
            << QStringLiteral("x 12.34.56: InstallValidate.\r\nx 12.34.58: RemoveFiles.\r\n");
    }
    void anyLanguageAnyPieces()
    {
        QFETCH(QString, text);
        for (const int piece : {1, 7, 100000})
            for (const QByteArray &bytes : {wide(text), text.toLocal8Bit()}) {
                MsiLog log;
                double last = 0;
                for (qsizetype at = 0; at < bytes.size(); at += piece) {
                    log.feed(bytes.mid(at, piece));
                    QVERIFY(log.fraction() >= last);
                    last = log.fraction();
                }
                QCOMPARE(log.action(), QStringLiteral("RemoveFiles"));
                QCOMPARE(log.fraction(), 0.6);
                QVERIFY(log.isChanging());
            }
    }

    void whatIsNoActionSaysNothing()
    {
        MsiLog log;
        log.feed("a line without a time\nProperty(S): KLPASSWD = x\n12:34:56: two words here\n");
        QCOMPARE(log.fraction(), 0.0);
        QVERIFY(!log.isChanging());
        // No end, no memory.
        MsiLog endless;
        for (int i = 0; i < 100; ++i)
            endless.feed(QByteArray(100000, 'x'));
        endless.feed("\nx 12:34:56: RemoveFiles.\n");
        QCOMPARE(endless.action(), QStringLiteral("RemoveFiles"));
    }
};

CHANGEOVER_TEST(MsiLog)
#include "tst_MsiLog.moc"
