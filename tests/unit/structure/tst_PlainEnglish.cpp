// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/PlainWords.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QMap>
#include <QXmlStreamReader>

using namespace changeover;

/// Whether somebody who left school after the eighth grade can read the wizard (Flesch and Kincaid).
class tst_PlainEnglish : public QObject
{
    Q_OBJECT

    static constexpr double highest = 8;
    static constexpr int longText = 8; // words; a shorter text is a name or a button, and the formula is for sentences

    // What only technicians meet: the command line, its files and logs, scripts. The guide has a test of its own.
    const QSet<QString> m_forTechnicians{
        QStringLiteral("actions"),  QStringLiteral("bundle"),   QStringLiteral("catalogue"),
        QStringLiteral("cli"),      QStringLiteral("detect"),   QStringLiteral("defender_script"),
        QStringLiteral("exit"),     QStringLiteral("export"),   QStringLiteral("files"),
        QStringLiteral("guide"),    QStringLiteral("helper"),   QStringLiteral("log"),
        QStringLiteral("machine"),  QStringLiteral("practice"), QStringLiteral("program"),
        QStringLiteral("settings"), QStringLiteral("text")};
    QMap<QString, QStringList> m_texts; ///< by context

    static int words(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z0-9']+"));
        int count = 0;
        for (auto it = word.globalMatch(text); it.hasNext(); it.next())
            ++count;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Any translation has all the English texts.
        const Result<QByteArray> ts = readFile(sourceFile("translations/changeover_es.ts"), 16 * 1024 * 1024);
        QVERIFY(ts.ok());
        QXmlStreamReader xml(*ts);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                m_texts[context] << plainwords::withoutNames(xml.readElementText());
        }
        QVERIFY2(m_texts.size() > 30, "the translation has contexts");
    }

    void eachPartOfTheWizard()
    {
        QStringList hard;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
            if (const double grade = plainwords::grade(it.value());
                !m_forTechnicians.contains(it.key()) && it.value().size() > 4 && grade > highest)
                hard << QStringLiteral("%1: grade %2").arg(it.key()).arg(grade, 0, 'f', 1);
        QVERIFY2(hard.isEmpty(), qPrintable(hard.join(QLatin1Char('\n'))));
    }

    // One sentence may be harder where no simpler word is true: those are listed, and only those.
    void eachText()
    {
        const QStringList listed =
            QString::fromUtf8(readFile(sourceFile("tests/data/hard-texts.txt"), 1024 * 1024).value())
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QStringList hard;
        QSet<QString> needed;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
            for (const QString &text : it.value())
                if (!m_forTechnicians.contains(it.key()) && words(text) >= longText &&
                    plainwords::grade({text}) > highest) {
                    needed << text;
                    if (!listed.contains(text))
                        hard << text;
                }
        QVERIFY2(hard.isEmpty(),
                 qPrintable(QStringLiteral("too hard to read, and not listed in tests/data/hard-texts.txt:\n") +
                            hard.join(QLatin1Char('\n'))));
        for (const QString &text : listed)
            QVERIFY2(needed.contains(text), qPrintable(QStringLiteral("listed, but not needed any more: ") + text));
    }
};

CHANGEOVER_TEST(PlainEnglish)
#include "tst_PlainEnglish.moc"
