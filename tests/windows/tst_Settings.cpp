// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsActions.h"
#include "core/detect/Detector.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/settings/RegExport.h"
#include "core/settings/SettingsExport.h"
#include "tests/lib/RunProgram.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/windows/MsiStandins.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <windows.h>

#include <tlhelp32.h>

using namespace changeover;

/// Settings of the stand-in Endpoint Security (tests/standins/msi): its registry exported, deleted and brought back by
/// Windows' own tools; its avp.com in every mood. CHANGEOVER_STANDINS names the folder of the packages.
class tst_Settings : public QObject
{
    Q_OBJECT

    const QString m_code = QStringLiteral("{27534751-4A40-48BD-B393-BC3BF28C876E}");
    const QString m_id = QStringLiteral("kaspersky-endpoint-security:") + m_code;
    const QString m_kes = QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES");
    const RegistryPath m_key{RegistryRoot::LocalMachine, RegistryView::Bits32,
                             QStringLiteral("SOFTWARE\\KasperskyLab\\protected\\KES")};
    const QString m_password = QStringLiteral("Exp0rt \"Gr8\" Ж& %PATH%");
    const QString m_wrong = QStringLiteral("Wr0ng-exp0rt");
    const WindowsMachine m_machine;
    std::optional<Catalogue> m_catalogue;
    Inventory m_inventory;
    QTemporaryDir m_folder;
    int m_mostRunning = 0; ///< processes of avp.com seen at once while it hung

    static void knob(const wchar_t *name, DWORD value)
    {
        QCOMPARE(
            RegSetKeyValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\ChangeoverStandin", name, REG_DWORD, &value, sizeof value),
            LSTATUS(ERROR_SUCCESS));
    }
    static DWORD count(const wchar_t *name)
    {
        DWORD data = 0;
        DWORD size = sizeof data;
        RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\ChangeoverStandin", name, RRF_RT_REG_DWORD, nullptr, &data, &size);
        return data;
    }
    static int running(const QString &program)
    {
        int found = 0;
        const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
        PROCESSENTRY32W entry;
        entry.dwSize = sizeof entry;
        for (BOOL more = Process32FirstW(all, &entry); more; more = Process32NextW(all, &entry))
            found += QString::fromWCharArray(entry.szExeFile).compare(program, Qt::CaseInsensitive) == 0;
        CloseHandle(all);
        return found;
    }
    /// All of a tree as text, by our own reading.
    QStringList tree(const RegistryPath &path) const
    {
        const Reading<RegistryKey> key = m_machine.registryKey(path);
        if (!key.hasValue())
            return {};
        QStringList lines{path.path};
        for (const RegistryEntry &entry : key->values)
            lines << QStringLiteral("%1 | %2 | %3 | %4")
                         .arg(path.path, entry.name)
                         .arg(entry.type)
                         .arg(QString::fromLatin1(entry.data.toHex()));
        for (const QString &name : key->subkeys)
            lines << tree(path.child(name));
        lines.sort();
        return lines;
    }
    QStringList asRegSees() const
    {
        QByteArray out;
        runProgram(QStringLiteral("reg"), {QStringLiteral("query"), m_kes, QStringLiteral("/s")}, &out);
        QStringList lines = QString::fromLocal8Bit(out).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    }
    void put(const wchar_t *key, const RegistryEntry &entry) const
    {
        const QString whole =
            QStringLiteral("SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES\\") + QString::fromWCharArray(key);
        QCOMPARE(RegSetKeyValueW(HKEY_LOCAL_MACHINE, reinterpret_cast<const wchar_t *>(whole.utf16()),
                                 reinterpret_cast<const wchar_t *>(entry.name.utf16()), entry.type,
                                 entry.data.constData(), DWORD(entry.data.size())),
                 LSTATUS(ERROR_SUCCESS));
    }
    VendorExportFile vendor(const QString &password = {}, int timeoutMs = 0)
    {
        WindowsActions actions;
        ExportChoices choices;
        if (!password.isEmpty())
            choices.credentials.push_back({m_id, {}, Secret(QString(password))});
        if (timeoutMs == 0)
            return exportWithVendorTools(m_machine, *m_catalogue, m_inventory, actions, choices,
                                         [](const Progress &) {}, {})
                .at(0);
        const Finding &finding = *m_inventory.find(m_id);
        VendorExportRequest request;
        request.productId = finding.productId;
        request.tool = finding.installFolder + QStringLiteral("\\avp.com");
        request.how = *m_catalogue->find(finding.productId)->vendorExport;
        request.timeoutMs = timeoutMs;
        VendorExportFile file;
        const auto outcome = actions.vendorExport(
            request,
            [&](const Progress &) { m_mostRunning = std::max(m_mostRunning, running(QStringLiteral("avp.com"))); }, {});
        if (outcome)
            file.content = outcome->content;
        else
            file.why = outcome.error();
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString packages = qEnvironmentVariable("CHANGEOVER_STANDINS");
        QVERIFY2(!packages.isEmpty(), "run this through tests/run.sh");
        const QString msi = QDir::toNativeSeparators(packages + QStringLiteral("/endpoint-security.msi"));
        QCOMPARE(runProgram(QStringLiteral("msiexec"), {QStringLiteral("/i"), msi, QStringLiteral("/qn")}), 0);
        m_catalogue = Catalogue::builtIn().value();
        m_inventory = detect(m_machine, *m_catalogue);
        QVERIFY(m_inventory.find(m_id));
    }
    void cleanupTestCase()
    {
        RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\ChangeoverStandin");
        QCOMPARE(runProgram(QStringLiteral("msiexec"), {QStringLiteral("/x"), m_code, QStringLiteral("/qn")}), 0);
        msi::removeLeftovers();
        QVERIFY(!detect(m_machine, *m_catalogue).find(m_id));
    }

    void whatIsUnderstood()
    {
        const RegExport out = exportRegistry(m_machine, *m_catalogue, m_inventory);
        const QJsonObject kes = out.settings.value(QLatin1String("products")).toArray().at(0).toObject();
        QCOMPARE(kes.value(QLatin1String("product")).toString(), QStringLiteral("kaspersky-endpoint-security"));
        QCOMPARE(kes.value(QLatin1String("version")).toString(), QStringLiteral("12.4.0.467"));
        QCOMPARE(kes.value(QLatin1String("lastUpdate")).toString(), QStringLiteral("2026-11-01T00:00:00Z"));
        QCOMPARE(kes.value(QLatin1String("selfDefence")), QJsonValue(true));
        QCOMPARE(kes.value(QLatin1String("licence")).toObject().value(QLatin1String("present")), QJsonValue(true));
    }

    void registryComesBack_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("reg import") << QStringLiteral("reg") << QStringList{QStringLiteral("import")};
        QTest::newRow("regedit") << QStringLiteral("regedit") << QStringList{QStringLiteral("/S")};
    }
    void registryComesBack()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        // What real products keep and the package does not: every type, our alphabets, what has to be escaped.
        const QString text = QStringLiteral("\"C:\\Проверка\\\" = [x] ;");
        put(L"settings\\Ключ \"1\" [a]", RegistryEntry::ofText(QStringLiteral("Имя = \"\\"), text));
        put(L"settings\\Ключ \"1\" [a]", RegistryEntry::ofText({}, QStringLiteral("default")));
        put(L"settings\\t",
            RegistryEntry::ofText(QStringLiteral("e"), QStringLiteral("%a%"), registryType::expandText));
        put(L"settings\\t", RegistryEntry::ofText(QStringLiteral("break"), QStringLiteral("a\r\n[b]")));
        put(L"settings\\t", RegistryEntry::ofText(QStringLiteral("empty"), {}));
        put(L"settings\\t", RegistryEntry::ofTexts(QStringLiteral("m"), {QStringLiteral("a"), QStringLiteral("Ж")}));
        put(L"settings\\t", {QStringLiteral("b"), registryType::binary, QByteArray(300, '\x9c')});
        put(L"settings\\t", {QStringLiteral("b0"), registryType::binary, {}});
        put(L"settings\\t", {QStringLiteral("q"), registryType::qword, QByteArray(8, '\x81')});
        put(L"settings\\t", {QStringLiteral("n"), registryType::none, QByteArray("xyz")});
        put(L"settings\\t", {QStringLiteral("be"), 5, QByteArray("\0\0\0\1", 4)});
        put(L"settings\\t", {QStringLiteral("odd"), 0x1234, QByteArray("o")});
        put(L"settings\\t", {QStringLiteral("two ends"), registryType::text, QByteArray("a\0\0\0\0\0", 6)});
        const QStringList before = tree(m_key);
        const QStringList seenBefore = asRegSees();
        QVERIFY(before.size() > 25);
        QVERIFY(seenBefore.size() > 20);

        const RegExport out = exportRegistry(m_machine, *m_catalogue, m_inventory);
        QVERIFY(out.blindSpots.empty());
        QVERIFY(out.withheld.isEmpty());
        const QString file = m_folder.filePath(QStringLiteral("registry.reg"));
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(out.files.at(0).content) > 0);
        target.close();

        QCOMPARE(runProgram(QStringLiteral("reg"), {QStringLiteral("delete"), m_kes, QStringLiteral("/f")}), 0);
        QVERIFY(m_machine.registryKey(m_key).isAbsent());
        QCOMPARE(runProgram(program, arguments + QStringList{QDir::toNativeSeparators(file)}), 0);
        QCOMPARE(tree(m_key).join(QLatin1Char('\n')), before.join(QLatin1Char('\n')));
        QCOMPARE(asRegSees(), seenBefore);
    }

    void secretsAreNotWritten()
    {
        put(L"settings\\PasswordProtectionSettings", RegistryEntry::ofText(QStringLiteral("OPEP"), m_password));
        const RegExport out = exportRegistry(m_machine, *m_catalogue, m_inventory);
        QCOMPARE(out.withheld, QStringList{m_kes + QStringLiteral("\\settings\\PasswordProtectionSettings\\OPEP")});
        const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(out.files.at(0).content.constData()),
                                                out.files.at(0).content.size() / 2);
        QVERIFY(text.contains(QLatin1String("PasswordProtectionSettings]")));
        QVERIFY(!text.contains(QLatin1String("Exp0rt")) && !text.contains(QLatin1String("OPEP")));
        QVERIFY(!QJsonDocument(out.settings).toJson().contains("Exp0rt"));
    }

    void exportsAsItShould()
    {
        knob(L"ExportMode", 0);
        const VendorExportFile file = vendor();
        QVERIFY2(!file.why, file.why ? qPrintable(file.why->full()) : "");
        QCOMPARE(file.content.size(), 512);
        QCOMPARE(file.content.left(3), QByteArray("\x03\x0a\x11"));
        QCOMPARE(file.path, QStringLiteral("settings/kaspersky-endpoint-security/"
                                           "Kaspersky-Endpoint-Security-for-Windows-12.4.0.467.cfg"));
        QCOMPARE(file.detail, QStringLiteral("Settings exported."));
    }

    void moods_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int mode, ErrorKind kind, const char *says) {
            QTest::newRow(name) << mode << int(kind) << QString::fromLatin1(says);
        };
        row("hangs", 1, ErrorKind::Timeout, "did not finish");
        row("asks", 2, ErrorKind::Failed, "code 2");
        row("lies, no file", 3, ErrorKind::Failed, "no file");
        row("lies, empty file", 4, ErrorKind::Failed, "empty");
        row("floods", 5, ErrorKind::Damaged, "talking");
        row("stale", 6, ErrorKind::Unsupported, "out of date");
        row("crashes", 7, ErrorKind::Failed, "crashed");
        row("hangs in a child", 8, ErrorKind::Timeout, "did not finish");
        row("writes without end", 9, ErrorKind::Damaged, "64 MiB");
    }
    void moods()
    {
        QFETCH(int, mode);
        QFETCH(int, kind);
        QFETCH(QString, says);
        knob(L"ExportMode", DWORD(mode));
        const DWORD before = count(L"ExportAttempts");
        QElapsedTimer clock;
        clock.start();
        m_mostRunning = 0;
        const bool hanging = kind == int(ErrorKind::Timeout);
        const VendorExportFile file = vendor({}, hanging ? 3000 : 60000);
        knob(L"ExportMode", 0);
        QVERIFY(file.why.has_value());
        QVERIFY2(file.why->text.contains(says), qPrintable(file.why->full()));
        QCOMPARE(int(file.why->kind), kind);
        QVERIFY(file.why->detail.size() < 3000);
        QVERIFY(clock.elapsed() < 45000);
        // A stale one shows itself when it is asked for help.
        const bool stale = kind == int(ErrorKind::Unsupported);
        QCOMPARE(count(L"ExportAttempts"), stale ? before : before + 1);
        if (hanging) // the stand-in and, in mode 8, its child were really there
            QCOMPARE(m_mostRunning, mode == 8 ? 2 : 1);
        QTRY_COMPARE(running(QStringLiteral("avp.com")), 0);
    }

    void passwords()
    {
        quint64 hash = 0xcbf29ce484222325;
        for (const QChar c : m_password)
            for (const uchar byte : {c.cell(), c.row()})
                hash = (hash ^ byte) * 0x100000001b3;
        const QString hex = QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
        QCOMPARE(RegSetKeyValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\ChangeoverStandin", L"ExportPasswordFnv", REG_SZ,
                                 hex.utf16(), DWORD(hex.size() + 1) * 2),
                 LSTATUS(ERROR_SUCCESS));
        const DWORD before = count(L"ExportAttempts");
        const DWORD passwordsBefore = count(L"ExportPasswords");

        const VendorExportFile none = vendor();
        QVERIFY(none.why && none.why->kind == ErrorKind::WrongPassword);
        QVERIFY2(none.why->text.contains(QLatin1String("None was given")), qPrintable(none.why->full()));
        QCOMPARE(count(L"ExportPasswords"), passwordsBefore);

        const VendorExportFile wrong = vendor(m_wrong);
        QVERIFY(wrong.why && wrong.why->kind == ErrorKind::WrongPassword);
        QVERIFY2(wrong.why->text.contains(QLatin1String("tried once")), qPrintable(wrong.why->full()));
        QVERIFY(!wrong.why->full().contains(m_wrong));
        // Written in the OEM code page; which one that is depends on the system.
        QVERIFY(wrong.detail.contains(QLatin1String("fen Sie")));
        QCOMPARE(count(L"ExportAttempts"), before + 2);
        QCOMPARE(count(L"ExportPasswords"), passwordsBefore + 1);

        const VendorExportFile right = vendor(m_password);
        QVERIFY2(!right.why, right.why ? qPrintable(right.why->full()) : "");
        QCOMPARE(right.content.size(), 512);
        for (const VendorExportFile &file : {none, wrong, right})
            QVERIFY(!(file.path + file.detail + (file.why ? file.why->full() : QString()))
                         .contains(QLatin1String("xp0rt")));
    }

    void noFileStaysBehind()
    {
        const QDir temporary(QDir::tempPath());
        for (const QFileInfo &info : temporary.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(!QFile::exists(info.filePath() + QStringLiteral("/settings.cfg")), qPrintable(info.filePath()));
    }
};

CHANGEOVER_TEST(Settings)
#include "tst_Settings.moc"
