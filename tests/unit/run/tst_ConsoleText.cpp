// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ConsoleText.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_ConsoleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString said = QStringLiteral("Ошибка 3");
        const QByteArray utf16(reinterpret_cast<const char *>(said.utf16()), said.size() * 2);
        QByteArray swapped;
        for (qsizetype i = 0; i < utf16.size(); i += 2)
            swapped += QByteArray{utf16.data() + i + 1, 1} + utf16[i];
        QTest::newRow("UTF-8") << said.toUtf8() << said;
        QTest::newRow("UTF-8, marked") << "\xef\xbb\xbf" + said.toUtf8() << said;
        QTest::newRow("UTF-16LE, marked") << "\xff\xfe" + utf16 << said;
        QTest::newRow("UTF-16BE, marked") << "\xfe\xff" + swapped << said;
        QTest::newRow("UTF-16LE, not marked") << utf16 << said;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("one byte") << QByteArray("x") << QStringLiteral("x");
        QTest::newRow("odd UTF-16") << "\xff\xfe" + utf16.chopped(1) << QStringLiteral("Ошибка ");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(consoleText(bytes), text);
    }

    void anythingElseIsStillText()
    {
        QVERIFY(consoleText("Pr\x81"
                            "fen")
                    .startsWith(QLatin1String("Pr")));
        QCOMPARE(consoleText("Pr\x81"
                             "fen")
                     .size(),
                 6);
    }
};

CHANGEOVER_TEST(ConsoleText)
#include "tst_ConsoleText.moc"
