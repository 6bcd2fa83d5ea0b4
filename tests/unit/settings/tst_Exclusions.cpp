// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"
#include "core/settings/Exclusions.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

namespace {
ExclusionList checked(const QString &text)
{
    const Result<ExclusionList> list = checkExclusions(text);
    return list ? *list : ExclusionList{};
}

// "dangerous path C:\"
QString shown(const ExclusionEntry &entry)
{
    const QString verdict = exclusionVerdictNames.name(entry.verdict);
    if (entry.verdict == ExclusionVerdict::NotUnderstood)
        return verdict;
    return verdict + u' ' + exclusionKindNames.name(entry.kind) + u' ' + entry.value;
}
} // namespace

class tst_Exclusions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(expected);
        };
        // What it is.
        row(R"(C:\Tools\Data)", R"(fine path C:\Tools\Data)");
        row(R"(c:/Tools/Data/)", R"(fine path C:\Tools\Data)");
        row(R"(D:\My Games\Old one\save 1.dat)", R"(fine path D:\My Games\Old one\save 1.dat)");
        row(R"(C:\Tools\run.exe)", R"(fine path C:\Tools\run.exe)");
        row(R"(process: C:\Tools\run.exe)", R"(fine process C:\Tools\run.exe)");
        row(R"(Trusted application: C:\Tools\run.exe)", R"(fine process C:\Tools\run.exe)");
        row(R"(process:C:\Tools\run.txt)", "not-understood");
        row("run.exe", "questionable process run.exe");
        row("path: run.exe", "dangerous path run.exe");
        row("qq*.exe", "questionable process qq*.exe");
        row("ru*.exe", "dangerous process ru*.exe"); // rundll32 too
        row("*.bak", "fine extension .bak");
        row(".bak", "fine extension .bak");
        row("extension: bak", "fine extension .bak");
        row("extension: a b", "not-understood");
        row("Exclusions", "not-understood");
        row("not-a-virus:RemoteAdmin.Win32.Tool", "not-understood");
        row("https://example.org/a", "not-understood");
        // What stands around it.
        row("\xEF\xBB\xBF\"C:\\Tools\\Data\"", R"(fine path C:\Tools\Data)");
        row("\xE2\x80\x9C"
            R"(C:\Tools\Data)"
            "\xE2\x80\x9D",
            R"(fine path C:\Tools\Data)");
        row(R"('C:\Tom's Tools')", R"(fine path C:\Tom's Tools)");
        row("\"C:\\A;B\"", R"(fine path C:\A;B)");
        row("\"C:\\\\Tools\\\\Data\",", R"(fine path C:\Tools\Data)");
        row("\"C:\\Tools", "not-understood");
        row(R"(File or folder: C:\Tools\Data)", R"(fine path C:\Tools\Data)");
        row("\xD0\xA4\xD0\xB0\xD0\xB9\xD0\xBB: C:\\Tools\\Data", R"(fine path C:\Tools\Data)");
        row("\xE2\x80\xA2\tC:\\Tools\\Data", R"(fine path C:\Tools\Data)");
        row(R"(12. C:\Tools\Data)", R"(fine path C:\Tools\Data)");
        row(R"(- [x] C:\Tools\Data)", R"(fine path C:\Tools\Data)");
        row(R"(* .bak)", "fine extension .bak");
        row(R"(C:\Tools\Data # the old ones)", R"(fine path C:\Tools\Data)");
        row(R"(C:\C# code\Data)", R"(fine path C:\C# code\Data)");
        // Windows puts such a mark in front of what is copied from its own dialogs.
        row("\xE2\x80\xAA"
            R"(C:\Tools\Data)"
            "\xE2\x80\xAC",
            R"(fine path C:\Tools\Data)");
        row("C:\\Tools\\gpj\xE2\x80\xAE"
            "exe.scr",
            "not-understood");
        row("C:\\Tools\\a\x07"
            "b",
            "not-understood");
        row("C:\\Tools\\a\xEF\xBF\xBD", "not-understood");
        // Paths.
        row(R"(C:\Tools\.\x\..\Data)", R"(fine path C:\Tools\Data)");
        row(R"(C:\..\..\Tools\Data)", R"(fine path C:\Tools\Data)");
        row(R"(C:\Tools\*\..\Data)", "not-understood");
        row(R"(\\?\C:\Tools\Data)", R"(fine path C:\Tools\Data)");
        row(R"(\\?\UNC\server\share\Data)", R"(fine path \\server\share\Data)");
        row(R"(//server/share/Data/x)", R"(fine path \\server\share\Data\x)");
        row(R"(\\.\PhysicalDrive0)", "not-understood");
        row(R"(\\?\Volume{0-0}\Tools)", "not-understood");
        row(R"(\)", "not-understood");
        row("path: .", "not-understood");
        row(R"(C:\Tools\a|b)", "not-understood");
        row(R"(C:\Tools\file.txt:stream)", "not-understood");
        row("C:\\\xD0\x9C\xD0\xBE\xD0\xB8 \xD1\x84\xD0\xB0\xD0\xB9\xD0\xBB\xD1\x8B\\\xD0\x91\xD0\xB0\xD0\xB7\xD0\xB0",
            "fine path C:\\\xD0\x9C\xD0\xBE\xD0\xB8 \xD1\x84\xD0\xB0\xD0\xB9\xD0\xBB\xD1\x8B\\"
            "\xD0\x91\xD0\xB0\xD0\xB7\xD0\xB0");
        row("C:\\\xD9\x85\xD9\x84\xD9\x81\xD8\xA7\xD8\xAA\\\xD9\x82\xD8\xAF\xDB\x8C\xD9\x85\xE2\x80\x8C\xDB\x8C",
            "fine path C:\\\xD9\x85\xD9\x84\xD9\x81\xD8\xA7\xD8\xAA\\\xD9\x82\xD8\xAF\xDB\x8C\xD9\x85\xE2\x80\x8C"
            "\xDB\x8C");
        // Variables and wildcards, as Microsoft has them.
        row(R"(%ProgramFiles%\Contoso\Data)", R"(fine path %ProgramFiles%\Contoso\Data)");
        row(R"(%PROGRAMW6432%\Contoso\Data)", R"(fine path %ProgramFiles%\Contoso\Data)");
        row(R"(%ProgramFiles%\..\Windows)", R"(dangerous path %SystemDrive%\Windows)");
        row(R"(%USERPROFILE%\Contoso)", R"(questionable path %SystemDrive%\Users\*\Contoso)");
        row(R"(C:\Users\%USERNAME%\Contoso)", R"(questionable path C:\Users\*\Contoso)");
        row(R"(%OURS%\Data)", R"(questionable path %OURS%\Data)");
        row(R"(%ProgramFiles%Contoso)", "not-understood");
        row(R"(C:\Tools\*\Data)", R"(fine path C:\Tools\*\Data)");
        row(R"(C:\Tools\**\Data)", R"(questionable path C:\Tools\**\Data)");
        row(R"(C:\Tools\*\*\*\*\*\*\Data)", R"(fine path C:\Tools\*\*\*\*\*\*\Data)");
        row(R"(C:\Tools\*\*\*\*\*\*\*\Data)", R"(questionable path C:\Tools\*\*\*\*\*\*\*\Data)");
        row(R"(?:\Tools\Data)", R"(questionable path ?:\Tools\Data)");
        // Danger: where.
        for (const char *everything : {"*", "*.*", "**", "*.?"})
            row(everything, qPrintable(QStringLiteral("dangerous path ") + QLatin1String(everything)));
        row("C:", R"(dangerous path C:\)");
        row(R"(D:\*)", R"(dangerous path D:\*)");
        row(R"(C:\*.*)", R"(dangerous path C:\*.*)");
        row(R"(\\server\share)", R"(dangerous path \\server\share)");
        row(R"(\\server)", R"(dangerous path \\server)");
        row(R"(\\*\share\Data)", R"(dangerous path \\*\share\Data)");
        row("%SystemDrive%", "dangerous path %SystemDrive%");
        row(R"(C:\Windows\System32\Spool)", R"(dangerous path C:\Windows\System32\Spool)");
        row(R"(C:\Windows. .\x)", R"(dangerous path C:\Windows\x)");
        row(R"(C:\WIND*)", R"(dangerous path C:\WIND*)");
        row(R"(\\server\c$\Windows\x)", R"(dangerous path \\server\c$\Windows\x)");
        row(R"(%windir%\Temp)", R"(dangerous path %windir%\Temp)");
        row(R"(C:\Program Files (x86)\)", R"(dangerous path C:\Program Files (x86))");
        row(R"(C:\Program Files\Java)", R"(dangerous path C:\Program Files\Java)");
        row(R"(C:\Program Files\Contoso\)", R"(questionable path C:\Program Files\Contoso)");
        row(R"(C:\ProgramData\*)", R"(dangerous path C:\ProgramData\*)");
        row(R"(C:\ProgramData\Contoso)", R"(fine path C:\ProgramData\Contoso)");
        row(R"(C:\ProgramData\Microsoft)", R"(dangerous path C:\ProgramData\Microsoft)");
        row(R"(C:\Users)", R"(dangerous path C:\Users)");
        row(R"(C:\Users\Anna)", R"(dangerous path C:\Users\Anna)");
        row(R"(C:\Users\Anna\Downloads)", R"(dangerous path C:\Users\Anna\Downloads)");
        row(R"(C:\Users\*\Desktop\*)", R"(dangerous path C:\Users\*\Desktop\*)");
        row(R"(C:\Users\Anna\Downloads\x)", R"(questionable path C:\Users\Anna\Downloads\x)");
        row(R"(C:\Users\Anna\Documents)", R"(questionable path C:\Users\Anna\Documents)");
        row(R"(C:\Users\Anna\Documents\Work)", R"(fine path C:\Users\Anna\Documents\Work)");
        row(R"(%TEMP%\x)", R"(dangerous path %SystemDrive%\Users\*\AppData\Local\Temp\x)");
        row(R"(D:\Temp)", R"(dangerous path D:\Temp)");
        row(R"(%APPDATA%)", R"(dangerous path %SystemDrive%\Users\*\AppData\Roaming)");
        row(R"(C:\Users\Anna\AppData\Local\Contoso)", R"(questionable path C:\Users\Anna\AppData\Local\Contoso)");
        row(R"(C:\Users\Anna\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\a.lnk)",
            R"(dangerous path C:\Users\Anna\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Startup\a.lnk)");
        row(R"(C:\Users\Anna\AppData\Local\Google\Chrome\User Data\Default\Cache)",
            R"(dangerous path C:\Users\Anna\AppData\Local\Google\Chrome\User Data\Default\Cache)");
        row(R"(C:\*\Backup)", R"(dangerous path C:\*\Backup)");
        row(R"(Data\Cache)", R"(dangerous path Data\Cache)");
        row(R"(\Data\Cache)", R"(dangerous path Data\Cache)");
        row(R"(C:Data)", "not-understood");
        row("report.txt", "dangerous path report.txt");
        row(R"(C:\Program Files (x86)\Kaspersky Lab\Kaspersky 21.25\avp.exe)",
            R"(questionable path C:\Program Files (x86)\Kaspersky Lab\Kaspersky 21.25\avp.exe)");
        // Danger: what.
        for (const char *extension :
             {".exe", ".dll", ".ps1", ".js", ".vbs", ".bat", ".docm", ".zip", ".doc?", ".tar.gz"})
            row(qPrintable(u'*' + QLatin1String(extension)),
                qPrintable(QStringLiteral("dangerous extension ") + QLatin1String(extension)));
        row("*.jpg", "questionable extension .jpg");
        row(R"(C:\Tools\*.exe)", R"(dangerous path C:\Tools\*.exe)");
        row(R"(C:\Tools\run*.exe)", R"(questionable path C:\Tools\run*.exe)");
        row(R"(C:\Tools\*.log)", R"(fine path C:\Tools\*.log)");
        for (const char *program : {"powershell.exe", "CMD.EXE", "wscript.exe", "cscript.exe", "mshta.exe",
                                    "rundll32.exe", "regsvr32.exe", "python.exe", "java.exe", "svchost.exe"})
            row(program, qPrintable(QStringLiteral("dangerous process ") + QLatin1String(program)));
        row(R"(process: D:\Tools\python.exe)", R"(dangerous process D:\Tools\python.exe)");
        row(R"(process: C:\Users\Anna\Downloads\a.exe)", R"(questionable process C:\Users\Anna\Downloads\a.exe)");
        row(R"(process: C:\Tools\*.exe)", R"(dangerous process C:\Tools\*.exe)");
        row("avp.exe", "questionable process avp.exe");
    }
    void oneLine()
    {
        QFETCH(QString, expected);
        const QString typed = QString::fromUtf8(QTest::currentDataTag());
        const ExclusionList list = checked(typed);
        QCOMPARE(int(list.entries.size()), 1);
        const ExclusionEntry &entry = list.entries[0];
        QCOMPARE(shown(entry), expected);
        // Whoever is told that something is wrong is told what.
        QCOMPARE(entry.verdict == ExclusionVerdict::Fine || !entry.reasons.isEmpty(), true);
        QCOMPARE(visibleText(entry.value), entry.value);
    }

    void reasonsNameWhatIsWrong()
    {
        const auto reasons = [](const char *typed) {
            return checked(QString::fromUtf8(typed)).entries.at(0).reasons.join(u' ');
        };
        QVERIFY(reasons(R"(C:\Windows\Temp\x)").contains(QLatin1String("Temporary files")));
        QVERIFY(reasons(R"(C:\Windows\x)").contains(QLatin1String("Windows itself")));
        QVERIFY(reasons(R"(%APPDATA%\x)").contains(QLatin1String("everybody who uses the computer")));
        QVERIFY(reasons(R"(C:\Tools\run.exe)").contains(QLatin1String("process:")));
        QVERIFY(reasons(R"(C:\Tools\Data # x)").contains(QLatin1String("taken for a note")));
        QVERIFY(reasons("\"C:\\Tools\\Data\" (on)").contains(QLatin1String("taken for a note")));
        QVERIFY(reasons(R"(C:\Tools\Data)").isEmpty());
    }

    void json()
    {
        const QJsonObject json = toJson(checked(QStringLiteral("C:\\\nhello\n*.bak\n*.BAK")));
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.exclusions/1"));
        QCOMPARE(json.value(QLatin1String("repeated")).toInt(), 1);
        const QJsonObject counts = json.value(QLatin1String("counts")).toObject();
        QCOMPARE(counts.value(QLatin1String("dangerous")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("not-understood")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("fine")).toInt(), 1);
        const QJsonArray entries = json.value(QLatin1String("entries")).toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].toObject().value(QLatin1String("kind")).toString(), QStringLiteral("path"));
        QVERIFY(!entries[0].toObject().value(QLatin1String("reasons")).toArray().isEmpty());
        QVERIFY(entries[1].toObject().value(QLatin1String("kind")).isNull());
        QVERIFY(entries[1].toObject().value(QLatin1String("value")).isNull());
        QCOMPARE(entries[1].toObject().value(QLatin1String("typed")).toString(), QStringLiteral("hello"));
    }
};

CHANGEOVER_TEST(Exclusions)
#include "tst_Exclusions.moc"
