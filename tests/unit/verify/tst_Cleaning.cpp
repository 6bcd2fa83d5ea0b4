// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeCleaner.h"
#include "core/base/FileWriter.h"
#include "core/verify/CleanBackup.h"
#include "core/verify/Cleaning.h"
#include "core/verify/Verdict.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QJsonArray>

using namespace changeover;

namespace {
const QString hostKey = QStringLiteral(
    "SOFTWARE\\Google\\Chrome\\NativeMessagingHosts\\com.kaspersky.ahkjpbeeocnddjkakilopmfdlnjdpcdm.host");
const QString services = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\");
const QString dataFolder = QStringLiteral("C:\\ProgramData\\Kaspersky Lab\\AVP21.3");

/// A computer after the removal of a home product. `change` may add to it.
FakePc leftoverPc(const std::function<void(QJsonObject &registry, QJsonArray &files)> &change = {})
{
    QJsonObject registry{
        {QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1-2-3-1001"),
         QJsonObject{{QStringLiteral("ProfileImagePath"), QStringLiteral("C:\\Users\\Анна")}}},
        {QStringLiteral("HKU\\S-1-5-21-1-2-3-1001\\Environment"), QJsonObject()},
        {QStringLiteral("HKU\\S-1-5-21-1-2-3-1001\\") + hostKey,
         QJsonObject{{QString(), QStringLiteral("C:\\x.json")}}},
        {QStringLiteral("HKLM\\") + hostKey,
         QJsonObject{{QString(), QJsonObject{{QStringLiteral("expand"), QStringLiteral("%X%\\é.json")}}}}},
        {QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\00AA"),
         QJsonObject{{QStringLiteral("Blob"),
                      QJsonObject{{QStringLiteral("hex"),
                                   QString::fromLatin1(
                                       QByteArray("..Kaspersky Anti-Virus Personal Root Certificate..").toHex())}}}}},
        {QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3"), QJsonObject()},
        {QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\Data"), QJsonObject()},
        {services + QStringLiteral("AVP21.3"),
         QJsonObject{{QStringLiteral("ImagePath"), QStringLiteral("\"C:\\gone\\avp.exe\" -r")},
                     {QStringLiteral("Type"), 16},
                     {QStringLiteral("Start"), 2}}},
        {services + QStringLiteral("klids.K4W-21-3"),
         QJsonObject{{QStringLiteral("ImagePath"), QStringLiteral("C:\\gone\\klids.sys")},
                     {QStringLiteral("Type"), 1}}}};
    QJsonArray files{dataFolder + QStringLiteral("\\Reports\\отчёт.txt"),
                     dataFolder + QStringLiteral("\\Bases\\a.dat")};
    if (change)
        change(registry, files);
    return FakePc({{QStringLiteral("registry"), registry}, {QStringLiteral("files"), files}});
}

const Catalogue &catalogue()
{
    static const Catalogue read = Catalogue::builtIn().value();
    return read;
}

QStringList cleanable(const Machine &machine)
{
    QStringList ids;
    for (const Leftover &leftover : verify(machine, catalogue()).leftovers)
        if (leftover.canBeCleaned)
            ids << leftover.id;
    return ids;
}

/// Why a place stays; empty: it does not, or it is only reported.
QString whyNot(const Machine &machine, const QString &place)
{
    for (const Leftover &leftover : verify(machine, catalogue()).leftovers)
        if (leftover.place == place)
            return leftover.whyNot;
    return QStringLiteral("no such leftover");
}

QStringList filesBelow(const QString &folder)
{
    QStringList all;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        all << it.next();
    all.sort();
    return all;
}

/// As the practice cleaner, but one of its works fails.
class FailingCleaner : public PracticeCleaner
{
public:
    using PracticeCleaner::PracticeCleaner;
    Status deleteService(const QString &) override
    {
        return Error{ErrorKind::AccessDenied, QStringLiteral("Not today."), {}};
    }
    Status deleteKey(const RegistryPath &path) override
    {
        // What stops half-way is in the backup.
        if (!failsHalfWay || !path.path.contains(QLatin1String("Google")))
            return PracticeCleaner::deleteKey(path);
        return Error{ErrorKind::Failed, QStringLiteral("Half-way."), {}};
    }
    bool failsHalfWay = false;
};

const ProgressSink quiet = [](const Progress &) {};
} // namespace

class tst_Cleaning : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString newBackups()
    {
        static int number = 0;
        const QString path = m_folder.path() + QStringLiteral("/копии %1").arg(++number);
        QDir().mkpath(path);
        return path;
    }

private Q_SLOTS:
    void allOfItAndBackAgain()
    {
        const FakePc pc = leftoverPc();
        const PracticeMachine machine = pc.machine();
        const QString backups = pc.folder() + QStringLiteral("/backup");
        QDir().mkpath(backups);
        PracticeCleaner cleaner(pc.disk());
        const auto before = pc.disk()->registry;
        const QStringList files = filesBelow(pc.disk()->drivesFolder());
        const QStringList ids = cleanable(machine);
        QCOMPARE(ids.size(), 6);

        const Result<CleanReport> report = cleanLeftovers(machine, cleaner, catalogue(), backups, ids, quiet, {});
        QVERIFY2(report.ok(), qPrintable(report ? QString() : report.error().full()));
        QVERIFY(report->allDone());
        QCOMPARE(report->records.size(), size_t(6));
        QVERIFY(cleanable(machine).isEmpty());
        QVERIFY(machine.path(dataFolder).isAbsent());
        // The driver is still there, and still said.
        QCOMPARE(whyNot(machine, services + QStringLiteral("klids.K4W-21-3")), QString());
        QCOMPARE(backupNames(backups), QStringList{report->backup});

        const Result<CleanReport> undone = undoCleaning(cleaner, backups, {}, quiet, {});
        QVERIFY2(undone.ok(), qPrintable(undone ? QString() : undone.error().full()));
        QVERIFY(undone->allDone());
        QCOMPARE(pc.disk()->registry.size(), before.size());
        for (const auto &[path, stored] : before) {
            QVERIFY2(pc.disk()->registry.contains(path), qPrintable(path));
            QVERIFY2(pc.disk()->registry.at(path).key.values == stored.key.values, qPrintable(path));
        }
        QCOMPARE(filesBelow(pc.disk()->drivesFolder()), files);
        QCOMPARE(cleanable(machine), ids);

        // A second time there is nothing to put back, and it is said.
        QCOMPARE(undoCleaning(cleaner, backups, report->backup, quiet, {}).error().kind, ErrorKind::NotFound);
    }

    void whatCouldBeMissedStays_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("why");
        const QJsonObject none;
        const QString nothing;
        QTest::newRow("a file in quarantine") << nothing << none << dataFolder + QStringLiteral("\\QB\\1.klq")
                                              << dataFolder << QStringLiteral("quarantine");
        QTest::newRow("a copy of System Watcher")
            << nothing << none << dataFolder + QStringLiteral("\\SysWHist\\0123456789abcdef0123456789ABCDEF.bin")
            << dataFolder << QStringLiteral("may be in quarantine");
        QTest::newRow("a driver") << services + QStringLiteral("kltap")
                                  << QJsonObject{{QStringLiteral("ImagePath"), QStringLiteral("C:\\gone\\kltap.sys")},
                                                 {QStringLiteral("Type"), 1}}
                                  << nothing << services + QStringLiteral("kltap") << QStringLiteral("driver");
        QTest::newRow("a sign of encryption")
            << services + QStringLiteral("klfdefsf")
            << QJsonObject{{QStringLiteral("ImagePath"), QStringLiteral("system32\\drivers\\klfdefsf.sys")},
                           {QStringLiteral("Type"), 2}}
            << nothing << dataFolder << QStringLiteral("encrypt");
        QTest::newRow("a value in an empty key")
            << QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\Data\\deep")
            << QJsonObject{{QStringLiteral("Licence"), QStringLiteral("x")}} << nothing
            << QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3") << QStringLiteral("Something");
        QTest::newRow("another product is installed")
            << QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\KSDE21.3\\environment")
            << QJsonObject{{QStringLiteral("ProductName"), QStringLiteral("Kaspersky VPN")},
                           {QStringLiteral("ProductVersion"), QStringLiteral("21.3")}}
            << nothing << dataFolder << QStringLiteral("programs themselves");
    }
    void whatCouldBeMissedStays()
    {
        QFETCH(QString, key);
        QFETCH(QJsonObject, values);
        QFETCH(QString, file);
        QFETCH(QString, place);
        QFETCH(QString, why);
        const FakePc pc = leftoverPc([&](QJsonObject &registry, QJsonArray &files) {
            if (!key.isEmpty())
                registry.insert(key, values);
            if (!file.isEmpty())
                files << file;
        });
        const PracticeMachine machine = pc.machine();
        QVERIFY2(whyNot(machine, place).contains(why), qPrintable(whyNot(machine, place)));

        // And the work refuses, whatever the caller says.
        QString id;
        for (const Leftover &leftover : verify(machine, catalogue()).leftovers)
            if (leftover.place == place)
                id = leftover.id;
        const QString backups = newBackups();
        PracticeCleaner cleaner(pc.disk());
        const auto before = pc.disk()->registry.size();
        const Result<CleanReport> report = cleanLeftovers(machine, cleaner, catalogue(), backups, {id}, quiet, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unsupported);
        QCOMPARE(pc.disk()->registry.size(), before);
        QVERIFY(machine.path(dataFolder).hasValue());
        QVERIFY(backupNames(backups).isEmpty());
    }

    void anUnknownIdStopsAll()
    {
        const FakePc pc = leftoverPc();
        const PracticeMachine machine = pc.machine();
        PracticeCleaner cleaner(pc.disk());
        const QString backups = newBackups();
        const QStringList ids = cleanable(machine) + QStringList{QStringLiteral("kaspersky-consumer:x:C:\\Windows")};
        QCOMPARE(cleanLeftovers(machine, cleaner, catalogue(), backups, ids, quiet, {}).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(cleanable(machine).size(), 6);
    }

    void withoutRightsNothing()
    {
        FakePc pc = leftoverPc();
        pc.disk()->facts.elevated = false;
        const PracticeMachine machine = pc.machine();
        PracticeCleaner cleaner(pc.disk());
        QCOMPARE(
            cleanLeftovers(machine, cleaner, catalogue(), newBackups(), cleanable(machine), quiet, {}).error().kind,
            ErrorKind::AccessDenied);
    }

    void oneThatFailsDoesNotHideTheOthers()
    {
        const FakePc pc = leftoverPc();
        const PracticeMachine machine = pc.machine();
        FailingCleaner cleaner(pc.disk());
        cleaner.failsHalfWay = true;
        const QString backups = pc.folder() + QStringLiteral("/backup");
        QDir().mkpath(backups);
        const Result<CleanReport> report =
            cleanLeftovers(machine, cleaner, catalogue(), backups, cleanable(machine), quiet, {});
        QVERIFY(report.ok() && !report->allDone());
        QStringList failed;
        for (const CleanRecord &record : report->records)
            if (!record.done)
                failed << record.place;
        QCOMPARE(failed.size(), 3); // the service, and the two browser entries
        // What was refused as a whole needs no way back; what failed half-way has one.
        QStringList backedUp;
        const Result<CleanBackup> backup = loadBackup(backups, report->backup);
        QVERIFY(backup.ok());
        for (const BackedUp &item : backup->items)
            backedUp << item.place;
        QVERIFY(!backedUp.contains(services + QStringLiteral("AVP21.3")));
        QVERIFY(backedUp.contains(QStringLiteral("HKLM\\") + hostKey));
        // Undo leaves alone what is still there.
        const Result<CleanReport> undone = undoCleaning(cleaner, backups, {}, quiet, {});
        QVERIFY(undone.ok() && !undone->allDone());
        QVERIFY(machine.path(dataFolder).hasValue());
    }

    void stoppedBeforeTheFirst()
    {
        const FakePc pc = leftoverPc();
        const PracticeMachine machine = pc.machine();
        PracticeCleaner cleaner(pc.disk());
        CancelToken cancel;
        cancel.cancel();
        const Result<CleanReport> report =
            cleanLeftovers(machine, cleaner, catalogue(), newBackups(), cleanable(machine), quiet, cancel);
        QVERIFY(report.ok() && !report->allDone() && report->backup.isEmpty());
        QCOMPARE(cleanable(machine).size(), 6);
    }

    // The list is on the disk before anything is gone: killed in between, both lie there, and nothing is lost.
    void killedInBetween()
    {
        class Killed
        {
        };
        class KilledCleaner : public PracticeCleaner
        {
        public:
            using PracticeCleaner::PracticeCleaner;
            Status deleteKey(const RegistryPath &path) override
            {
                const Status done = PracticeCleaner::deleteKey(path);
                if (++count == 2)
                    throw Killed();
                return done;
            }
            int count = 0;
        };
        const FakePc pc = leftoverPc();
        const PracticeMachine machine = pc.machine();
        const auto before = pc.disk()->registry;
        KilledCleaner cleaner(pc.disk());
        const QString backups = pc.folder() + QStringLiteral("/backup");
        QDir().mkpath(backups);
        bool killed = false;
        try {
            (void)cleanLeftovers(machine, cleaner, catalogue(), backups, cleanable(machine), quiet, {});
        } catch (const Killed &) {
            killed = true;
        }
        QVERIFY(killed);
        QVERIFY(pc.disk()->registry.size() < before.size());
        PracticeCleaner after(pc.disk());
        const Result<CleanReport> undone = undoCleaning(after, backups, {}, quiet, {});
        QVERIFY(undone.ok() && undone->allDone());
        QCOMPARE(pc.disk()->registry.size(), before.size());
    }

    void aBackupThatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"schema\": \"changeover.backup/1\", \"when\": \"20");
        QTest::newRow("a later schema") << QByteArray(
            R"({"schema": "changeover.backup/2", "when": "2026-01-01T00:00:00Z", "items": []})");
        QTest::newRow("a folder that leads out")
            << QByteArray(R"({"schema": "changeover.backup/1", "when": "2026-01-01T00:00:00Z", "items": [{"id": "x",
                          "kind": "folder", "place": "C:\\Windows", "folder": "..\\..\\x", "keys": []}]})");
        QTest::newRow("an unknown root") << QByteArray(
            R"({"schema": "changeover.backup/1", "when": "2026-01-01T00:00:00Z", "items": [{"id": "x",
                          "kind": "empty-key", "place": "x", "folder": "", "keys": [{"root": "HKCR", "view": "64",
                          "path": "a\\b", "values": []}]}]})");
    }
    void aBackupThatIsNotOurs()
    {
        QFETCH(QByteArray, text);
        const QString backups = newBackups();
        const QString name = QStringLiteral("20260101-000000");
        QDir().mkpath(backups + QLatin1Char('/') + name);
        QVERIFY(writeFile(backups + QLatin1Char('/') + name + QStringLiteral("/backup.json"), text));
        const Result<CleanBackup> backup = loadBackup(backups, name);
        QVERIFY(!backup);
        QVERIFY2(backup.error().kind == ErrorKind::Damaged || backup.error().kind == ErrorKind::BadInput,
                 qPrintable(backup.error().full()));
        const FakePc pc = leftoverPc();
        PracticeCleaner cleaner(pc.disk());
        QVERIFY(!undoCleaning(cleaner, backups, {}, quiet, {}));
        QCOMPARE(undoCleaning(cleaner, backups, QStringLiteral("../") + name, quiet, {}).error().kind,
                 ErrorKind::NotFound);
    }

    void asJson()
    {
        const CleanReport report{QStringLiteral("20260101-000000"),
                                 {{QStringLiteral("a:b:c"), QStringLiteral("C:\\x"), true, QStringLiteral("Taken.")},
                                  {QStringLiteral("d"), QStringLiteral("é"), false, QStringLiteral("No.")}}};
        const Result<CleanReport> back =
            cleanReportFromJson(QStringLiteral("x"), QJsonDocument(toJson(report)).toJson());
        QVERIFY(back.ok());
        QCOMPARE(toJson(*back), toJson(report));
        QVERIFY(!cleanReportFromJson(QStringLiteral("x"), "{}"));
    }
};

CHANGEOVER_TEST(Cleaning)
#include "tst_Cleaning.moc"
