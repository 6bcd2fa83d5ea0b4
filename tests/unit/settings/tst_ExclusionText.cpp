// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"
#include "core/settings/Exclusions.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace changeover;

namespace {
ExclusionList checked(const QString &text)
{
    const Result<ExclusionList> list = checkExclusions(text);
    return list ? *list : ExclusionList{};
}

QStringList valuesOf(const ExclusionList &list)
{
    QStringList values;
    for (const ExclusionEntry &entry : list.entries)
        values << entry.value;
    return values;
}

} // namespace

/// The text around and between exclusions: lines, limits, bytes of a file, and whatever else is pasted.
class tst_ExclusionText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyLines()
    {
        const ExclusionList list = checked(QStringLiteral("# from the old PC\r\n\r\nC:\\Tools\\A; *.bak\tx.exe\r"
                                                          "  \"C:\\Tools\\B\" \"C:\\Tools\\C\"\n"
                                                          "c:\\tools\\a\\\n.BAK\nnonsense\nNONSENSE"));
        QCOMPARE(valuesOf(list),
                 QStringList({QStringLiteral("C:\\Tools\\A"), QStringLiteral(".bak"), QStringLiteral("x.exe"),
                              QStringLiteral("C:\\Tools\\B"), QStringLiteral("C:\\Tools\\C"), QString()}));
        QCOMPARE(list.repeated, 3);
        QCOMPARE(list.entries[0].line, 3);
        QCOMPARE(list.entries[4].line, 4);
        QCOMPARE(list.entries[4].typed, QStringLiteral("\"C:\\Tools\\C\""));
        QCOMPARE(list.entries[5].line, 7);
        QCOMPARE(list.count(ExclusionVerdict::NotUnderstood), 1);
        QVERIFY(checked(QStringLiteral(" \r\n;;\t\n# only a note\n\"\"")).entries.empty());
    }

    void limits()
    {
        const QString line = QStringLiteral("C:\\T\\%1\n");
        QString text;
        for (int i = 0; i < maxExclusionLines; ++i)
            text += line.arg(i);
        QCOMPARE(int(checked(text).entries.size()), int(maxExclusionLines));
        for (const QString &more :
             {text + u'x', QString(maxExclusionLines + 1, u'\n'),
              QString(QStringLiteral("a.b;")).repeated(maxExclusionLines + 1), QString(maxExclusionBytes + 1, u'x')}) {
            const Result<ExclusionList> refused = checkExclusions(more);
            QVERIFY(!refused);
            QCOMPARE(int(refused.error().kind), int(ErrorKind::BadInput));
            QVERIFY2(refused.error().text.contains(QLatin1String("10000 lines")), qPrintable(refused.error().text));
        }
        QVERIFY(!exclusionText(QByteArray(maxExclusionBytes + 1, 'x')));

        // The longest path of Windows, and one more.
        QString longest = QStringLiteral("C:\\Tools");
        while (longest.size() < 32767)
            longest += u'\\' + QString(std::min<qsizetype>(200, 32766 - longest.size()), u'a');
        QCOMPARE(checked(longest).entries.at(0).value, longest);
        QCOMPARE(checked(longest + u'a').count(ExclusionVerdict::NotUnderstood), 1);
        QCOMPARE(checked(QStringLiteral("C:\\T\\") + QString(256, u'a')).count(ExclusionVerdict::NotUnderstood), 1);
    }

    void bytesOfAFile()
    {
        const QString text = QStringLiteral("C:\\\u0411\u0430\u0437\u0430\r\n");
        QCOMPARE(*exclusionText(text.toUtf8()), text);
        QCOMPARE(*exclusionText("\xEF\xBB\xBF" + text.toUtf8()), text);
        for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QCOMPARE(*exclusionText(encoder(text)), text);
        }
        // Windows-1251, and UTF-16 without its mark.
        for (const QByteArray &other : {QByteArray("C:\\\xC1\xE0\xE7\xE0"), QByteArray("C\0:\0\\\0a\0", 8)}) {
            const Result<QString> refused = exclusionText(other);
            QVERIFY(!refused);
            QCOMPARE(int(refused.error().kind), int(ErrorKind::Damaged));
        }
    }

    // Whatever is pasted: no crash, nothing invisible in a value, no lost line number.
    void randomMutations()
    {
        const QString seed =
            QStringLiteral("\u2022 File or folder: \"C:\\Program Files\\Contoso\\*\\..\\x.exe\"; *.bak\r\n"
                           "%USERPROFILE%\\\u0411\u0430\u0437\u0430\t\\\\server\\share\\\u0645\u0644\u0641\n"
                           "process: \\\\?\\C:\\Tools\\run.exe # note\n'C:\\Users\\%USERNAME%\\AppData'\n");
        const QString pool = QStringLiteral("\\/:*?\"'%;\t\r\n#.-[]() aC\u2019\u201C\u202E\u200C\u2028\uFEFF") +
                             QChar(0xD83D) + QChar(0xDCBE) + QChar(u'\0');
        QRandomGenerator random(20260701);
        QElapsedTimer timer;
        timer.start();
        int rounds = 0;
        for (; timer.elapsed() < 3000; ++rounds) {
            QString text = seed;
            for (int change = int(random.bounded(1, 30)); change > 0; --change) {
                const qsizetype at = random.bounded(int(text.size()));
                switch (random.bounded(4)) {
                case 0:
                    text[at] = pool[random.bounded(int(pool.size()))];
                    break;
                case 1:
                    text.insert(at, pool[random.bounded(int(pool.size()))]);
                    break;
                case 2:
                    text.insert(at, text.mid(random.bounded(int(text.size())), random.bounded(40)));
                    break;
                default:
                    text.remove(at, random.bounded(8));
                    text += u' ';
                }
            }
            const ExclusionList list = checked(text);
            for (const ExclusionEntry &entry : list.entries) {
                QCOMPARE(visibleText(entry.value), entry.value);
                QVERIFY(entry.value.isEmpty() == (entry.verdict == ExclusionVerdict::NotUnderstood));
                QVERIFY(entry.line >= 1 && !entry.typed.isEmpty());
            }
        }
        QVERIFY2(rounds > 50, qPrintable(QString::number(rounds)));
    }
};

CHANGEOVER_TEST(ExclusionText)
#include "tst_ExclusionText.moc"
