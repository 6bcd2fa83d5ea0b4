// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"
#include "tests/lib/TestRegistry.h"

#include <QLocale>

using namespace changeover;

class tst_Language : public QObject
{
    Q_OBJECT

    const QStringList m_spoken = QStringLiteral("en ar de es fr ru vi zh").split(QLatin1Char(' '));

private Q_SLOTS:
    void cleanup() { language::use(QStringLiteral("en")); }

    void eachHasANameOfItsOwn()
    {
        QCOMPARE(language::available(), m_spoken);
        QSet<QString> names;
        for (const QString &code : m_spoken) {
            QVERIFY2(language::nameOf(code) != code, qPrintable(code));
            names << language::nameOf(code);
        }
        QCOMPARE(names.size(), m_spoken.size());
    }

    void theSystemsWish_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *wanted, const char *spoken) {
            QTest::newRow(wanted) << QString::fromLatin1(wanted).split(QLatin1Char(' ')) << QString::fromLatin1(spoken);
        };
        row("de-AT de", "de");
        row("zh-Hans-CN zh-CN zh", "zh");
        row("zh-Hant-TW zh-TW", "en");
        row("zh-Hant-HK fr-FR", "fr");
        row("pt-BR es-MX", "es");
        row("vi-VN", "vi");
        row("ar-EG", "ar");
        row("tlh", "en");
        row("", "en");
    }
    void theSystemsWish()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, spoken);
        QCOMPARE(language::among(wanted, m_spoken), spoken);
    }

    // A button of Qt's own, in its own words: that they are there at all, and found.
    void qtSpeaksItToo()
    {
        for (const QString &code : m_spoken) {
            language::use(code);
            QCOMPARE(language::current(), code);
            const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
            QVERIFY2((code == QLatin1String("en")) == (cancel == QLatin1String("Cancel")), qPrintable(code + cancel));
        }
    }

    // Arabic has six forms for a number, Russian three.
    void countsAsItsPeopleDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *code, int count, const char *text) {
            QTest::addRow("%s %d", code, count) << QString::fromLatin1(code) << count << QString::fromUtf8(text);
        };
        row("en", 1, "1 trace");
        row("en", 2, "2 traces");
        row("ar", 0, "لا توجد آثار");
        row("ar", 1, "أثر واحد");
        row("ar", 2, "أثران");
        row("ar", 3, "3 آثار");
        row("ar", 11, "11 أثرًا");
        row("ar", 100, "100 أثر");
        row("ru", 1, "1 остаток");
        row("ru", 3, "3 остатка");
        row("ru", 11, "11 остатков");
    }
    void countsAsItsPeopleDo()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        language::use(code);
        QTEST(QCoreApplication::translate("changeover::CheckPage", "%n trace(s)", nullptr, count), "text");
    }
};

CHANGEOVER_TEST(Language)
#include "tst_Language.moc"
