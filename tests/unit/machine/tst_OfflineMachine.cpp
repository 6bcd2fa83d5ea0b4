// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/catalogue/Catalogue.h"
#include "core/detect/Detector.h"
#include "core/machine/UserProfiles.h"
#include "core/machine/offline/OfflineDisk.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/VerdictLines.h"

#include <QDir>
#include <QJsonArray>

using namespace changeover;

/// Disks from other computers, with real hive files.
class tst_OfflineMachine : public QObject
{
    Q_OBJECT

    static RegistryPath key(const char *path, RegistryView view = RegistryView::Bits64,
                            RegistryRoot root = RegistryRoot::LocalMachine)
    {
        return {root, view, QString::fromUtf8(path)};
    }

    static std::unique_ptr<Machine> open(const QString &root, const QString &windows = {})
    {
        auto machine = openDisk(root, windows);
        if (!machine)
            qFatal("%s", qPrintable(machine.error().full()));
        return std::move(machine).value();
    }

    static QJsonObject registry(const QJsonObject &keys) { return {{QStringLiteral("registry"), keys}}; }

    static bool writeFolderAndFile(const QString &folder, const QString &name, const QByteArray &content)
    {
        return makeFolder(folder).ok() && writeFile(folder + QLatin1Char('/') + name, content).ok();
    }

private Q_SLOTS:
    void sameInventoryAsThePracticeWay_data()
    {
        QTest::addColumn<QString>("name");
        int rows = 0;
        for (const QString &file : QDir(sourceFile("tests/data/machines")).entryList({QStringLiteral("*.json")})) {
            const QJsonObject description = FakePc::readFixture(file.chopped(5));
            const QStringList keys = description.value(QLatin1String("registry")).toObject().keys();
            // A file cannot refuse single keys; a disk knows no "current user", and nobody who is
            // not signed in.
            const QStringList files = description.value(QLatin1String("files")).toVariant().toStringList();
            const bool live =
                description.contains(QLatin1String("unreadable")) ||
                description.contains(QLatin1String("securityCenter")) ||
                std::any_of(files.begin(), files.end(),
                            [](const QString &one) { return one.endsWith(QLatin1String("NTUSER.DAT")); }) ||
                std::any_of(keys.begin(), keys.end(),
                            [](const QString &one) { return one.startsWith(QLatin1String("HKCU")); });
            if (live)
                continue;
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
            ++rows;
        }
        QVERIFY(rows > 30);
    }
    void sameInventoryAsThePracticeWay()
    {
        QFETCH(QString, name);
        QJsonObject description = FakePc::readFixture(name);
        // Only rpm itself writes its database.
        QJsonArray packages;
        for (const QJsonValue &value : description.value(QLatin1String("packages")).toArray()) {
            QJsonObject package = value.toObject();
            package.insert(QStringLiteral("manager"), QStringLiteral("dpkg"));
            packages << package;
        }
        description.insert(QStringLiteral("packages"), packages);
        description.remove(QStringLiteral("securityProducts")); // there is no Security Center to ask on a disk
        const QTemporaryDir folder;
        writeDisk(description, folder.path());
        const Catalogue catalogue = Catalogue::builtIn().value();
        const auto offline = open(folder.path());
        QCOMPARE(verdictLines(verify(*offline, catalogue)).join(QLatin1Char('\n')),
                 verdictLines(verify(FakePc(description).machine(), catalogue)).join(QLatin1Char('\n')));
    }

    void aMacSaysWhatItIs()
    {
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(QStringLiteral("mac-disk-is-recognised")), folder.path());
        QVERIFY(writeFolderAndFile(folder.filePath(QStringLiteral("Library/Preferences/SystemConfiguration")),
                                   QStringLiteral("preferences.plist"),
                                   "<?xml version=\"1.0\"?><plist><dict><key>System</key><dict><key>ComputerName</key>"
                                   "<string>Анин Mac</string></dict></dict></plist>"));
        const auto mac = open(folder.path());
        QCOMPARE(int(mac->facts().platform), int(Platform::MacOs));
        QCOMPARE(mac->facts().systemName, QStringLiteral("macOS 14.5"));
        QCOMPARE(mac->facts().computerName, QStringLiteral("Анин Mac"));
        QVERIFY(mac->facts().onlyLookedAt && mac->unreadParts().empty());

        // The two parts of a newer Mac's disk.
        const QTemporaryDir system;
        QVERIFY(writeFolderAndFile(system.filePath(QStringLiteral("System/Library/CoreServices")),
                                   QStringLiteral("SystemVersion.plist"), "bplist00 is not understood"));
        QCOMPARE(open(system.path())->facts().systemName, QStringLiteral("macOS"));
        QCOMPARE(int(open(system.path())->unreadParts().size()), 1);
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(QStringLiteral("private/var")));
        QVERIFY(QDir(data.path()).mkpath(QStringLiteral("Library/Application Support/Kaspersky Lab/KAV")));
        const Inventory found = detect(*open(data.path()), Catalogue::builtIn().value());
        QCOMPARE(int(found.findings.size()), 1);
        QVERIFY(found.blindSpots.empty());
    }

    void whatTheDiskSaysOfItself()
    {
        const QTemporaryDir folder;
        writeDisk({{QStringLiteral("computer"), QStringLiteral("БУХГАЛТЕРИЯ")},
                   {QStringLiteral("system"), QStringLiteral("Windows 7 Professional")}},
                  folder.path());
        const MachineFacts facts = open(folder.path())->facts();
        QCOMPARE(facts.computerName, QStringLiteral("БУХГАЛТЕРИЯ"));
        QCOMPARE(facts.systemName, QStringLiteral("Windows 7 Professional"));
        QVERIFY(facts.standIn.startsWith(QLatin1String("disk: ")));
        QVERIFY(!facts.elevated && facts.onlyLookedAt);
        QVERIFY(open(folder.path())->runningServices().isAbsent());
        QVERIFY(open(folder.path())->securityProducts().isAbsent());
    }

    void windows11CallsItself10()
    {
        const QTemporaryDir folder;
        const QTemporaryDir hives;
        writeDisk({}, folder.path());
        HiveMaker software(folder.filePath(QStringLiteral("Windows/System32/config/SOFTWARE")));
        software.set(QStringLiteral("Microsoft\\Windows NT\\CurrentVersion"),
                     {RegistryEntry::ofText(QStringLiteral("ProductName"), QStringLiteral("Windows 10 Pro")),
                      RegistryEntry::ofText(QStringLiteral("CurrentBuildNumber"), QStringLiteral("22631"))});
        software.write();
        QCOMPARE(open(folder.path())->facts().systemName, QStringLiteral("Windows 11 Pro"));
    }

    void namesOfTheWorld()
    {
        const QTemporaryDir folder;
        writeDisk(registry({{QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\Лаборатория\\مختبر اختبار"),
                             QJsonObject{{QStringLiteral("Имя"), QStringLiteral("קובץ")}}}}),
                  folder.path() + QStringLiteral("/a disk Ж"));
        const auto machine = open(folder.path() + QStringLiteral("/a disk Ж"));
        const auto read = machine->registryKey(key("software\\ЛАБОРАТОРИЯ\\مختبر اختبار", RegistryView::Bits32));
        QVERIFY(read.hasValue());
        QCOMPARE(read->text(QStringLiteral("имя")), QStringLiteral("קובץ"));
        QVERIFY(machine->registryKey(key("SOFTWARE\\Лаборатория")).isAbsent());
        QCOMPARE(machine->registryKey(key("SOFTWARE", RegistryView::Bits64))->subkeys.size(), 2);
    }

    void theDefaultValueHasNoName()
    {
        const QTemporaryDir folder;
        writeDisk(registry({{QStringLiteral("HKLM\\SOFTWARE\\X"), QJsonObject{{QString(), 7}}}}), folder.path());
        QCOMPARE(open(folder.path())->registryKey(key("SOFTWARE\\X"))->number(QString()).value(), 7u);
    }

    void bytesAreGivenAsTheyAre()
    {
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        const QString file = folder.filePath(QStringLiteral("Windows/System32/config/SOFTWARE"));
        HiveMaker software(file);
        const std::vector<RegistryEntry> odd{
            {QStringLiteral("no terminator"), registryType::text, QByteArray("K\0a\0", 4)},
            {QStringLiteral("odd length"), registryType::text, QByteArray("K\0a\0s", 5)},
            {QStringLiteral("one byte"), registryType::text, QByteArray("K", 1)},
            {QStringLiteral("nothing"), registryType::text, {}},
            {QStringLiteral("unknown type"), 0xFFFF0010, QByteArray("\1\2\3\4\5", 5)},
            {QStringLiteral("lone surrogate"), registryType::text, QByteArray("\0\xD8K\0", 4)}};
        software.set(QStringLiteral("Odd"), odd);
        software.write();
        const auto read = open(folder.path())->registryKey(key("SOFTWARE\\Odd"));
        QVERIFY(read.hasValue());
        QCOMPARE(read->values.size(), odd.size());
        for (const RegistryEntry &one : odd)
            QVERIFY2(read->find(one.name) && *read->find(one.name) == one, qPrintable(one.name));
        QCOMPARE(read->text(QStringLiteral("odd length")), QStringLiteral("Ka"));
    }

    void everyAccountUnderItsSid()
    {
        const QTemporaryDir folder;
        writeDisk(registry({{QStringLiteral("HKU\\S-1-5-21-1-2-3-1001\\Software\\KasperskyLab"),
                             QJsonObject{{QStringLiteral("V"), 1}}},
                            {QStringLiteral("HKU\\S-1-5-21-1-2-3-1002\\Software\\X"), QJsonObject()}}),
                  folder.path());
        const auto machine = open(folder.path());
        const auto people = userProfiles(*machine);
        QVERIFY(people.hasValue());
        QCOMPARE(people->size(), size_t(2));
        QVERIFY(people->at(0).registryLoaded && people->at(1).registryLoaded);
        const auto read = machine->registryKey(
            key("s-1-5-21-1-2-3-1001\\software\\kasperskylab", RegistryView::Bits64, RegistryRoot::User));
        QCOMPARE(read->number(QStringLiteral("V")).value(), 1u);
        QVERIFY(machine->registryKey(key("Software", RegistryView::Bits64, RegistryRoot::CurrentUser)).isAbsent());
        QVERIFY(machine->unreadParts().empty());
        // An account whose part is gone is said.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("Users/person1/NTUSER.DAT"))));
        QCOMPARE(open(folder.path())->unreadParts().size(), size_t(1));
    }

    void severalWindows()
    {
        const QTemporaryDir folder;
        writeDisk({{QStringLiteral("computer"), QStringLiteral("OLD")}}, folder.path(), QStringLiteral("WINNT"));
        writeDisk({{QStringLiteral("computer"), QStringLiteral("NEW")}}, folder.path(), QStringLiteral("Windows"));
        const auto which = openDisk(folder.path());
        QCOMPARE(int(which.error().kind), int(ErrorKind::BadInput));
        QVERIFY2(which.error().text.contains(QLatin1String("Windows, WINNT")), qPrintable(which.error().text));
        const auto old = open(folder.path(), QStringLiteral("winnt"));
        QCOMPARE(old->facts().computerName, QStringLiteral("OLD"));
        QCOMPARE(old->folder(KnownFolder::System).value(), QStringLiteral("C:\\WINNT\\System32"));
        QCOMPARE(open(folder.path(), QStringLiteral("Windows"))->facts().computerName, QStringLiteral("NEW"));
        QCOMPARE(int(openDisk(folder.path(), QStringLiteral("Win95")).error().kind), int(ErrorKind::NotFound));
    }

    void noSystemThere_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing given") << QString() << "not-found"
                                       << "no folder";
        QTest::newRow("does not exist") << QStringLiteral("gone") << "not-found"
                                        << "no folder";
        QTest::newRow("empty") << QStringLiteral("empty") << "not-found"
                               << "BitLocker";
        QTest::newRow("other files") << QStringLiteral("other") << "not-found"
                                     << "neither";
        QTest::newRow("the Windows folder itself") << QStringLiteral("disk/Windows") << "not-found"
                                                   << "above it";
        QTest::newRow("locked volume") << QStringLiteral("locked.img") << "unsupported"
                                       << "locked by BitLocker";
        QTest::newRow("open volume") << QStringLiteral("ntfs.img") << "unsupported"
                                     << "Mount it";
        QTest::newRow("locked stick") << QStringLiteral("stick") << "unsupported"
                                      << "locked by BitLocker";
    }
    void noSystemThere()
    {
        QFETCH(QString, root);
        const QTemporaryDir folder;
        for (const char *name : {"empty", "other/Documents", "stick"})
            QVERIFY(QDir(folder.path()).mkpath(QLatin1String(name)));
        writeDisk({}, folder.filePath(QStringLiteral("disk")));
        QVERIFY(
            writeFile(folder.filePath(QStringLiteral("locked.img")), "\xEB\x58\x90-FVE-FS-" + QByteArray(600, '\0')));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("ntfs.img")), "\xEB\x52\x90NTFS    " + QByteArray(600, '\0')));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("stick/COV 0000. ER")), "x"));
        const auto opened = openDisk(root.isEmpty() ? root : folder.filePath(root));
        QVERIFY(!opened.ok());
        QTEST(errorKindName(opened.error().kind), "kind");
        QFETCH(QString, says);
        QVERIFY2(opened.error().text.contains(says), qPrintable(opened.error().text));
    }

    void hibernatedIsSaid()
    {
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        const QString file = folder.filePath(QStringLiteral("hiberfil.sys"));
        QVERIFY(writeFile(file, "HIBR" + QByteArray(100, '\0')).ok());
        const auto parts = open(folder.path())->unreadParts();
        QCOMPARE(parts.size(), size_t(1));
        QCOMPARE(parts[0].place, QStringLiteral("C:\\hiberfil.sys"));
        QVERIFY(writeFile(file, QByteArray(100, '\0')).ok());
        QVERIFY(open(folder.path())->unreadParts().empty());
    }

    void pathsAsWindowsWould()
    {
        const QTemporaryDir folder;
        writeDisk({{QStringLiteral("files"), QJsonArray{QStringLiteral("C:\\Program Files\\Лаб\\ملف.exe")}}},
                  folder.path());
        const auto machine = open(folder.path());
        QVERIFY(machine->path(QStringLiteral("c:\\program files\\ЛАБ\\ملف.EXE")).hasValue());
        QCOMPARE(machine->children(QStringLiteral("C:\\Program Files")).value(), QStringList{QStringLiteral("Лаб")});
        QVERIFY(machine->path(QStringLiteral("C:\\Program Files\\..\\Windows")).isAbsent());
        QVERIFY(machine->path(QStringLiteral("/etc/passwd")).isAbsent());
        QVERIFY(machine->path(QString()).isAbsent());
        QVERIFY(machine->path(QStringLiteral("C:\\none")).isAbsent());
        // Another disk of that computer is not here: no answer at all.
        QVERIFY(machine->path(QStringLiteral("D:\\none")).isUnreadable());
        QVERIFY(machine->open(QStringLiteral("C:\\Windows")).isUnreadable());
    }

    void linuxDisk()
    {
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(QStringLiteral("linux-kesl-and-agent")), folder.path());
        const auto machine = open(folder.path());
        QCOMPARE(machine->facts().systemName, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(machine->facts().computerName, QStringLiteral("test-pc"));
        QCOMPARE(int(machine->facts().platform), int(Platform::Linux));
        QVERIFY(machine->facts().onlyLookedAt);
        QVERIFY(machine->unreadParts().empty());
    }
};

CHANGEOVER_TEST(OfflineMachine)
#include "tst_OfflineMachine.moc"
