// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/DefenderScript.h"
#include "core/settings/PowerShellText.h"
#include "tests/lib/PowerShellReader.h"
#include "tests/lib/TestRegistry.h"

#include <QRandomGenerator>

using namespace changeover;

namespace {
ExclusionEntry entryOf(const QString &value, ExclusionVerdict verdict = ExclusionVerdict::Fine,
                       const QStringList &reasons = {})
{
    return {1, value, ExclusionKind::Path, value, verdict, reasons};
}

QStringList linesOf(const QByteArray &script)
{
    return QString::fromUtf8(script.mid(3)).split(QStringLiteral("\r\n"));
}

// The lines that the list brought in; what stands before and behind has to be the same for every list.
QStringList listLines(const QByteArray &script)
{
    const QStringList empty = linesOf(defenderScript({}));
    const QStringList full = linesOf(script);
    const qsizetype before = empty.indexOf(QStringLiteral("}"), empty.indexOf(QStringLiteral("$say = @{"))) + 1;
    const qsizetype more = full.size() - empty.size();
    if (before < 10 || more < 0 || full.first(before) != empty.first(before) ||
        full.sliced(before + more) != empty.sliced(before))
        return {QStringLiteral("the fixed part differs")};
    return full.sliced(before, more);
}

// All that a list may bring: empty lines, comments without magic, and lines with two literals.
QString wrongLine(const QStringList &lines)
{
    for (const QString &line : lines) {
        for (const QChar c : line)
            if (c < u' ' || c == QChar(0x85) || (c >= QChar(0x2028) && c <= QChar(0x202E)) ||
                (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F) ||
                c == QChar(0x7F))
                return line;
        const QString squeezed = QString(line).remove(u' ').toLower();
        if (squeezed.startsWith(QLatin1String("#requires")) || squeezed.startsWith(QLatin1String("#sig#")))
            return line;
        if (!line.isEmpty() && !line.startsWith(QLatin1String("# ")) && !powershell::readLine(line))
            return line;
    }
    return {};
}
} // namespace

class tst_DefenderScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theParserOfTheTestSeesAnEscape()
    {
        QVERIFY(!powershell::readLine(QStringLiteral("Exclude 'Path' 'C:\\a'; calc")));
        QVERIFY(!powershell::readLine(QStringLiteral("Exclude 'Path' 'C:\\a’; calc")));
        QVERIFY(!powershell::readLine(QStringLiteral("Exclude 'Path' 'C:\\a''")));
        QVERIFY(!powershell::readLine(QStringLiteral("Exclude 'Path' \"C:\\$(calc)\"")));
        QCOMPARE(powershell::readLine(QStringLiteral("Exclude 'Path' 'a''b‘‘c'"))->value, QStringLiteral("a'b‘c"));
        QVERIFY(!wrongLine({QStringLiteral("calc")}).isEmpty());
        QVERIFY(!wrongLine({QStringLiteral("# SIG # Begin signature block")}).isEmpty());
    }

    void hostileValuesStayText_data()
    {
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &value) { QTest::newRow(name) << value; };
        row("plain", QStringLiteral("C:\\Tools\\Data"));
        row("quote", QStringLiteral("C:\\Tom's'; calc; '"));
        row("only quotes", QStringLiteral("'''‘’‚‛'"));
        row("curly quotes", QStringLiteral("C:\\x’; Start-Process calc; ‘"));
        row("low quotes", QStringLiteral("C:\\x‚; calc; ‛"));
        row("mixed neighbours", QStringLiteral("C:\\'’'‘x’'"));
        row("double quotes", QStringLiteral("C:\\\"; calc; “ ” „"));
        row("expression", QStringLiteral("C:\\$(calc)\\${env:x}\\$x"));
        row("backtick", QStringLiteral("C:\\a`n`0`'b`"));
        row("comment and here-string", QStringLiteral("@'#> <# --% ;|&{}()"));
        row("parameter", QStringLiteral("-Kind"));
        row("backslash at the end", QStringLiteral("C:\\"));
        row("signature", QStringLiteral("SIG # Begin signature block"));
        row("requires", QStringLiteral("requires -Version 9"));
        row("placeholders", QStringLiteral("%1 %2 {0} C:\\"));
        row("joiner", QStringLiteral("C:\\قدیم\u200Cی"));
        row("emoji", QStringLiteral("C:\\\U0001F4BE"));
        row("long", QStringLiteral("C:\\") + QString(32000, u'\''));
    }
    void hostileValuesStayText()
    {
        QFETCH(QString, value);
        ExclusionList list;
        for (const ExclusionVerdict verdict : {ExclusionVerdict::Fine, ExclusionVerdict::Questionable,
                                               ExclusionVerdict::Dangerous, ExclusionVerdict::NotUnderstood})
            list.entries.push_back(entryOf(value, verdict, {value}));
        const QStringList lines = listLines(defenderScript(list));
        QCOMPARE(wrongLine(lines), QString());
        QStringList on;
        QStringList off;
        for (const QString &line : lines)
            if (const auto read = powershell::readLine(line)) {
                QCOMPARE(read->kind, QStringLiteral("Path"));
                (read->isSwitchedOff ? off : on) << read->value;
            }
        QCOMPARE(on, QStringList({value, value})); // what is fine, and what should be looked at
        QCOMPARE(off, QStringList(value));         // what is dangerous; what was not understood is no code at all
    }

    // Nobody could see what such a value is, so it never becomes code.
    void invisibleValuesAreNotWritten_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("line feed") << QStringLiteral("C:\\a\ncalc");
        QTest::newRow("carriage return") << QStringLiteral("C:\\a\rcalc");
        QTest::newRow("next line") << QStringLiteral("C:\\a\u0085calc");
        QTest::newRow("line separator") << QStringLiteral("C:\\a\u2028calc");
        QTest::newRow("NUL") << QStringLiteral("C:\\a") + QChar(u'\0') + QStringLiteral("'; calc");
        QTest::newRow("override") << QStringLiteral("C:\\\u202Egpj.exe");
        QTest::newRow("isolate") << QStringLiteral("C:\\\u2066x\u2069");
        QTest::newRow("half a character") << QStringLiteral("C:\\") + QChar(0xD83D);
    }
    void invisibleValuesAreNotWritten()
    {
        QFETCH(QString, value);
        QVERIFY(!powerShellLiteral(value));
        ExclusionList list;
        list.entries = {entryOf(value, ExclusionVerdict::Fine, {value}),
                        entryOf(value, ExclusionVerdict::Dangerous, {value})};
        const QStringList lines = listLines(defenderScript(list));
        QCOMPARE(wrongLine(lines), QString());
        for (const QString &line : lines)
            QVERIFY2(line.isEmpty() || line.startsWith(QLatin1String("# ")), qPrintable(line));
        QVERIFY(lines.filter(QLatin1String("<U+")).size() >= 2); // and the comment shows that something is there
    }

    void randomValuesStayText()
    {
        const QString pool = QStringLiteral("'‘’‚‛\"“”„`$(){};|&#@<>\\ -%aé\u202E\u2028\r\n\t") + QChar(u'\0');
        QRandomGenerator random(20260702);
        for (int round = 0; round < 3000; ++round) {
            QString value;
            for (int i = int(random.bounded(1, 25)); i > 0; --i)
                value += pool[random.bounded(int(pool.size()))];
            const std::optional<QString> literal = powerShellLiteral(value);
            if (!literal)
                continue;
            qsizetype at = 0;
            const auto read = powershell::readLiteral(*literal, at);
            QVERIFY(read && at == literal->size());
            QCOMPARE(*read, value);
        }
        for (int round = 0; round < 60; ++round) {
            ExclusionList list;
            for (int i = 0; i < 5; ++i) {
                QString value;
                for (int n = int(random.bounded(1, 25)); n > 0; --n)
                    value += pool[random.bounded(int(pool.size()))];
                list.entries.push_back(entryOf(value, ExclusionVerdict(random.bounded(4)), {value}));
            }
            QCOMPARE(wrongLine(listLines(defenderScript(list))), QString());
        }
    }

    void fromPastedTextToScript()
    {
        const ExclusionList list = *checkExclusions(
            QStringLiteral("C:\\Tom’s $(Tools)\n*.bak\nprocess: C:\\Tools\\run.exe\nC:\\Windows\nhello; calc"));
        const QStringList lines = listLines(defenderScript(list));
        QCOMPARE(wrongLine(lines), QString());
        QVERIFY(lines.contains(QStringLiteral("Exclude 'Path' 'C:\\Tom’’s $(Tools)'")));
        QVERIFY(lines.contains(QStringLiteral("Exclude 'Extension' '.bak'")));
        QVERIFY(lines.contains(QStringLiteral("Exclude 'Process' 'C:\\Tools\\run.exe'")));
        const qsizetype windows = lines.indexOf(QStringLiteral("# Exclude 'Path' 'C:\\Windows'"));
        QVERIFY(windows > 3);
        QCOMPARE(lines[windows - 1],
                 QStringLiteral("# To switch it on all the same, delete the # in front of the next line."));
        QVERIFY(lines[windows - 2].contains(QLatin1String("Windows itself lies here")));
        QVERIFY(lines.contains(QStringLiteral("# Line 4: C:\\Windows")));
        QVERIFY(lines.contains(QStringLiteral("# Line 5: hello")));
        QCOMPARE(lines.filter(QLatin1String("hello")).size(), 1);
    }

    // What PowerShell 5.1 needs to read it at all.
    void bytes()
    {
        ExclusionList list;
        list.entries = {entryOf(QStringLiteral("C:\\База"))};
        const QByteArray script = defenderScript(list);
        QVERIFY(script.startsWith("\xEF\xBB\xBF# "));
        QCOMPARE(script.count('\n'), script.count("\r\n"));
        QCOMPARE(script.count('\r'), script.count("\r\n"));
        QVERIFY(script.contains("'C:\\База'"));
        QVERIFY(script.endsWith("exit 0\r\n"));
        // "param" has to come before everything that is no comment.
        for (const QString &line : linesOf(script)) {
            if (line.startsWith(QLatin1String("param(")))
                break;
            QVERIFY2(line.isEmpty() || line.startsWith(QLatin1String("# ")), qPrintable(line));
        }
    }

    // The words it says all exist, and none is never said.
    void wordsAreThere()
    {
        const QString script = QString::fromUtf8(defenderScript({}));
        const QStringList lines = linesOf(defenderScript({}));
        static const QRegularExpression word(QStringLiteral("^    (\\w+) = (.*)$"));
        QStringList words;
        for (qsizetype i = lines.indexOf(QStringLiteral("$say = @{")) + 1; lines[i] != QLatin1String("}"); ++i) {
            const auto match = word.match(lines[i]);
            QVERIFY2(match.hasMatch(), qPrintable(lines[i]));
            qsizetype at = 0;
            QVERIFY(powershell::readLiteral(match.captured(2), at) && at == match.capturedLength(2));
            words << match.captured(1);
        }
        QStringList said{QStringLiteral("Active"), QStringLiteral("Passive"), QStringLiteral("Off"),
                         QStringLiteral("Unknown")}; // by $say[$state]
        static const QRegularExpression use(QStringLiteral("\\$say\\.(\\w+)"));
        for (auto it = use.globalMatch(script); it.hasNext();)
            said << it.next().captured(1);
        said.removeDuplicates();
        said.sort();
        words.sort();
        QCOMPARE(words, said);
    }

    // Read, not run: what must never be missing from it.
    void codeKeepsItsPromises()
    {
        const QString script = QString::fromUtf8(defenderScript({}));
        const qsizetype undo = script.indexOf(QLatin1String("if ($Undo) {"));
        const qsizetype dry = script.indexOf(QLatin1String("if (-not $Apply) {"));
        const qsizetype dryEnd = script.indexOf(QLatin1String("    exit 0"), dry);
        const qsizetype record = script.lastIndexOf(QLatin1String("Add-Record $entry"));
        const qsizetype add = script.indexOf(QLatin1String("Add-MpPreference"));
        QVERIFY(undo > 0 && dry > undo && dryEnd > dry);
        QVERIFY(add > dryEnd);                    // nothing is added in a dry run
        QVERIFY(record > dryEnd && record < add); // and nothing that is not noted first
        QCOMPARE(script.count(QLatin1String("Add-MpPreference")), 1);
        QCOMPARE(script.count(QLatin1String("Remove-MpPreference")), 1);
        const qsizetype remove = script.indexOf(QLatin1String("Remove-MpPreference"));
        QVERIFY(remove > undo && remove < dry);
        QVERIFY(!script.contains(QLatin1String("Set-MpPreference"))); // would replace the person's own list
        for (const char *never :
             {"Invoke-Expression", "iex ", "Invoke-Command", "[scriptblock]", "& $", "DownloadString"})
            QVERIFY2(!script.contains(QLatin1String(never), Qt::CaseInsensitive), never);
        int depth = 0;
        for (const QChar c : script) {
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
        QVERIFY(script.contains(QLatin1String("Changeover, which never runs it")));
    }
};

CHANGEOVER_TEST(DefenderScript)
#include "tst_DefenderScript.moc"
