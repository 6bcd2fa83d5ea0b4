// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleName.h"
#include "core/bundle/ZipSeal.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_BundleName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void safe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *title, const QString &name, const QString &safe) {
            QTest::newRow(title) << name << safe;
        };
        row("plain", QStringLiteral("settings/k4w/registry.reg"), QStringLiteral("settings/k4w/registry.reg"));
        row("Cyrillic", QStringLiteral("Карантин/файл.csv"), QStringLiteral("Карантин/файл.csv"));
        row("Arabic", QStringLiteral("ملف.csv"), QStringLiteral("ملف.csv"));
        row("backslashes", QStringLiteral("a\\b\\c"), QStringLiteral("a/b/c"));
        row("up and away", QStringLiteral("../../etc/passwd"), QStringLiteral("__/__/etc/passwd"));
        row("up in the middle", QStringLiteral("a/../b"), QStringLiteral("a/__/b"));
        row("here", QStringLiteral("./a/./b"), QStringLiteral("a/b"));
        row("absolute", QStringLiteral("/etc/passwd"), QStringLiteral("etc/passwd"));
        row("share", QStringLiteral("\\\\server\\share\\x"), QStringLiteral("server/share/x"));
        row("drive", QStringLiteral("C:\\Windows\\x"), QStringLiteral("C_/Windows/x"));
        row("stream", QStringLiteral("a.txt:hidden"), QStringLiteral("a.txt_hidden"));
        row("wildcards", QStringLiteral("a*b?<c>|\"d\""), QStringLiteral("a_b__c___d_"));
        row("control", QStringLiteral("a\nb\tc") + QChar(0), QStringLiteral("a_b_c_"));
        row("direction", QStringLiteral("invoice") + QChar(0x202E) + QStringLiteral("fdp.exe"),
            QStringLiteral("invoice_fdp.exe"));
        row("isolate", QChar(0x2066) + QStringLiteral("a") + QChar(0x2069), QStringLiteral("_a_"));
        row("line separator", QStringLiteral("a") + QChar(0x2028), QStringLiteral("a_"));
        row("half a character", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"), QStringLiteral("a_b"));
        row("joiner", QStringLiteral("می") + QChar(0x200C) + QStringLiteral("خواهم"),
            QStringLiteral("می") + QChar(0x200C) + QStringLiteral("خواهم"));
        row("device", QStringLiteral("con"), QStringLiteral("_con"));
        row("device with extension", QStringLiteral("a/NUL.txt/b"), QStringLiteral("a/_NUL.txt/b"));
        row("device with digit", QStringLiteral("Com1.log"), QStringLiteral("_Com1.log"));
        row("device with superscript", QStringLiteral("LPT") + QChar(0xB2), QStringLiteral("_LPT") + QChar(0xB2));
        row("no device", QStringLiteral("console"), QStringLiteral("console"));
        row("dot at the end", QStringLiteral("a./b. ."), QStringLiteral("a_/b___"));
        row("space at the end", QStringLiteral("a "), QStringLiteral("a_"));
        row("empty", QString(), QStringLiteral("_"));
        row("only slashes", QStringLiteral("///"), QStringLiteral("_"));
        row("decomposed", QStringLiteral("u") + QChar(0x308), QString(QChar(0xFC)));
    }
    void safe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeBundleName(name), safe);
        QCOMPARE(safeBundleName(safe), safe);
    }

    void longNamesAreCutTheSameWayEachTime()
    {
        const QString cyrillic = QString(300, QChar(0x416));
        const QString one = safeBundleName(cyrillic + QStringLiteral("1.klq"));
        QCOMPARE(safeBundleName(cyrillic + QStringLiteral("1.klq")), one);
        QVERIFY(safeBundleName(cyrillic + QStringLiteral("2.klq")) != one);
        QVERIFY(one.endsWith(QLatin1String(".klq")));
        QVERIFY(one.toUtf8().size() <= 200);
        QCOMPARE(safeBundleName(one), one);

        QStringList deep;
        for (int i = 0; i < 500; ++i)
            deep << QStringLiteral("folder%1").arg(i);
        const QString name = safeBundleName(deep.join(QLatin1Char('/')));
        QVERIFY(name.toUtf8().size() <= 900);
        QVERIFY(name.startsWith(QLatin1String("folder0/~")) && name.endsWith(QLatin1String("/folder499")));
        QCOMPARE(safeBundleName(name), name);
    }

    void everythingBecomesSafe()
    {
        // Each character of the lowest plane at the start, in the middle and at the end.
        for (int c = 0; c < 0x10000; ++c) {
            const QString name = QChar(char16_t(c)) + QStringLiteral("x") + QChar(char16_t(c)) + QStringLiteral("/y") +
                                 QChar(char16_t(c));
            const QString safe = safeBundleName(name);
            QVERIFY2(safeBundleName(safe) == safe, qPrintable(QString::number(c, 16)));
            QVERIFY(!safe.startsWith(QLatin1Char('/')) && !safe.contains(QLatin1String("..")));
        }
    }

    void takenNamesGetNumbers()
    {
        BundleNames names;
        const auto give = [&](const QString &wish) {
            const QString name = names.freeName(wish);
            names.take(name);
            return name;
        };
        QCOMPARE(give(QStringLiteral("Файл.txt")), QStringLiteral("Файл.txt"));
        QCOMPARE(give(QStringLiteral("ФАЙЛ.TXT")), QStringLiteral("ФАЙЛ (2).TXT"));
        QCOMPARE(give(QStringLiteral("файл.txt")), QStringLiteral("файл (3).txt"));
        QCOMPARE(give(QStringLiteral("файл.txt/x")), QStringLiteral("файл.txt (2)/x"));
        QCOMPARE(give(QStringLiteral("a/b")), QStringLiteral("a/b"));
        QCOMPARE(give(QStringLiteral("A")), QStringLiteral("A (2)"));
        QCOMPARE(give(QStringLiteral("a/c")), QStringLiteral("a/c"));
        const QString longName = QString(250, QLatin1Char('n')) + QStringLiteral(".txt");
        const QString first = give(longName);
        const QString second = give(longName);
        QVERIFY(first != second);
        QCOMPARE(safeBundleName(second), second);
        names.giveBack(QStringLiteral("A/B"));
        QVERIFY(names.isFree(QStringLiteral("a/b")) && !names.isFree(QStringLiteral("a")));
    }

    void fileName()
    {
        const QDateTime when(QDate(2026, 3, 4), QTime(5, 6));
        QCOMPARE(bundleFileName(QStringLiteral("OFFICE-PC_1"), when),
                 QStringLiteral("changeover-OFFICE-PC_1-20260304-0506.zip"));
        QCOMPARE(bundleFileName(QStringLiteral("..\\x/я:"), when),
                 QStringLiteral("changeover-___x_я_-20260304-0506.zip"));
        QCOMPARE(bundleFileName(QString(), when), QStringLiteral("changeover-computer-20260304-0506.zip"));
        const QString longest = bundleFileName(QString(300, QChar(0x416)), when);
        QVERIFY(longest.toUtf8().size() < 150);
        QCOMPARE(safeBundleName(longest), longest);
    }

    void placeholdersAreAllDifferent()
    {
        QSet<QByteArray> seen;
        for (int length = 1; length <= 2; ++length)
            for (int i = 0; !placeholderName(i, length).isEmpty(); ++i) {
                const QByteArray name = placeholderName(i, length);
                QVERIFY(name.size() == length && !seen.contains(name));
                QVERIFY(!name.contains('/') && !name.contains('.'));
                seen.insert(name);
            }
        QCOMPARE(seen.size(), 92 + 92 * 92);
        QVERIFY(placeholderName(65535, 3) != placeholderName(65534, 3));
    }
};

CHANGEOVER_TEST(BundleName)
#include "tst_BundleName.moc"
