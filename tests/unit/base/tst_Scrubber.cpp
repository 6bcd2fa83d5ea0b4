// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Scrubber.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_Scrubber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksKnownSecrets_data()
    {
        QTest::addColumn<QString>("text");
        const QString secret = QStringLiteral("Prüf-5ecret Ж");
        QTest::newRow("plain") << QStringLiteral("before Prüf-5ecret Ж after");
        QTest::newRow("other case") << QStringLiteral("PRÜF-5ECRET Ж");
        QTest::newRow("agent hex") << QStringLiteral("x 50007200FC0066002D0035006500630072006500740020001604 y");
        QTest::newRow("agent hex, lower") << QStringLiteral("50007200fc0066002d0035006500630072006500740020001604");
        QTest::newRow("utf-8 hex") << QString::fromLatin1(secret.toUtf8().toHex());
        QTest::newRow("base64") << QString::fromLatin1(secret.toUtf8().toBase64());
    }
    void masksKnownSecrets()
    {
        QFETCH(QString, text);
        const Scrubber scrubber({Secret(QStringLiteral("Prüf-5ecret Ж"))});
        const QString clean = scrubber.scrub(text);
        QVERIFY2(clean.contains(QLatin1String("***")), qPrintable(clean));
        QVERIFY(!clean.contains(QLatin1String("5ecret"), Qt::CaseInsensitive));
        QVERIFY(!clean.contains(QLatin1String("0035006500"), Qt::CaseInsensitive));
    }

    void masksVendorOptions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("KLPASSWD") << QStringLiteral("msiexec /x {1} KLLOGIN=a KLPASSWD=hunter2 /qn");
        QTest::newRow("quoted") << QStringLiteral("KLPASSWD=\"hun ter2 \"\"hunter2\"\" x\" /qn");
        QTest::newRow("agent") << QStringLiteral("KLUNINSTPASSWD = hunter2");
        QTest::newRow("installer log") << QStringLiteral(
            "PROPERTY CHANGE: Adding KLPASSWD property. Its value is 'hunter2'.");
        QTest::newRow("avp.com") << QStringLiteral("avp.com EXPORT /password=hunter2 C:\\x.cfg");
        QTest::newRow("words") << QStringLiteral("Password: hunter2");
    }
    void masksVendorOptions()
    {
        QFETCH(QString, text);
        const QString clean = Scrubber().scrub(text);
        QVERIFY2(!clean.contains(QLatin1String("hunter2")) && !clean.contains(QLatin1String("hun ter2")),
                 qPrintable(clean));
    }

    void leavesOtherTextAlone()
    {
        const QString text =
            QStringLiteral("Action: RemoveFiles Removing files {0F05E4E5-5A89-482C-9A62-47CC58643788}");
        QCOMPARE(Scrubber({Secret(QStringLiteral("secret"))}).scrub(text), text);
    }

    void emptySecretMasksNothing()
    {
        QCOMPARE(Scrubber({Secret()}).scrub(QStringLiteral("abc")), QStringLiteral("abc"));
    }

    void utf16HexIsTheAgentsForm() { QCOMPARE(Scrubber::utf16Hex(u"Aя"), QStringLiteral("41004F04")); }
};

CHANGEOVER_TEST(Scrubber)
#include "tst_Scrubber.moc"
