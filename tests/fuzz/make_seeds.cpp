// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleWriter.h"
#include "core/elevation/Frame.h"
#include "core/machine/offline/HiveHeader.h"
#include "core/migration/CaseFile.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/KlqbBytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace changeover;

// fuzz-seeds FOLDER: what the fuzzers begin with, one folder a target. Where tests/data or resources have samples,
// "tests/fuzz/run.sh --merge" takes those.
namespace {

QString folderOf(const QString &target)
{
    const QString folder = QCoreApplication::arguments().at(1) + QLatin1Char('/') + target;
    QDir().mkpath(folder);
    return folder;
}

void write(const char *target, const char *name, const QByteArray &bytes)
{
    QFile file(folderOf(QLatin1String(target)) + QLatin1Char('/') + QLatin1String(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void hives(const QString &folder)
{
    const auto make = [&](const char *name, bool more) {
        HiveMaker hive(folder + QLatin1Char('/') + QLatin1String(name));
        hive.set(QStringLiteral("A\\Имя"), {RegistryEntry::ofText(QStringLiteral("V"), QStringLiteral("text")),
                                            RegistryEntry::ofTexts(QStringLiteral("L"), {QStringLiteral("x")}),
                                            RegistryEntry::ofNumber(QStringLiteral("N"), 7)});
        if (more)
            hive.set(QStringLiteral("New"), {{QStringLiteral("B"), registryType::binary, QByteArray(20, 'b')}});
        hive.write();
        return bytesOf(folder + QLatin1Char('/') + QLatin1String(name));
    };
    QByteArray before = make("before", false);
    const QByteArray after = make("after", true);
    const QByteArray sized = klqb::number32(quint32(after.size())) + after;
    write("hive", "clean", sized);
    qToLittleEndian(HiveHeader::read(before).secondary + 1, before.data() + 4); // dirty
    HiveMaker::fixChecksum(before);
    const QByteArray log = logBytes(before, {difference(before, after, HiveHeader::read(before).secondary)});
    write("hive", "dirty", klqb::number32(quint32(before.size())) + before + log);
    write("hivelog", "one-entry", before.left(HiveHeader::size) + log);
    const QByteArray page(64, 'p');
    write("hivelog", "two-entries",
          before.left(HiveHeader::size) + logBytes(before, {{1, 8192, {{0, page}, {4096, page}}}, {2, 8192, {}}}));
    write("hivelog", "old-format", before.left(HiveHeader::size) + before.left(HiveHeader::size) + "DIRT");
}

void bundle(const QString &folder)
{
    auto writer = BundleWriter::create(folder + QStringLiteral("/b.zip"), {QStringLiteral("PC"), {}, {}});
    (void)(*writer)->add(QStringLiteral("имя.txt"), QByteArray("text, text, text, text, text"));
    (void)(*writer)->add(QStringLiteral("x.klq"), QByteArray("stored"));
    (*writer)->couldNotRead(QStringLiteral("C:\\x"), QStringLiteral("locked"));
    (void)(*writer)->finish();
    write("zip", "bundle", bytesOf((*writer)->path()));
    const auto manifest = BundleManifest{{QStringLiteral("PC"), {}, QDateTime::currentDateTime()},
                                         QStringLiteral("Changeover"),
                                         {{QStringLiteral("a"), 1, QString(64, QLatin1Char('0'))}},
                                         {{QStringLiteral("C:\\x"), QStringLiteral("locked")}}};
    write("manifest", "one-file", QJsonDocument(toJson(manifest)).toJson());
}

void caseFile(const QString &folder)
{
    Case one;
    one.computer = QStringLiteral("PC");
    one.begun = QDateTime::currentDateTimeUtc();
    one.stage = Stage::Removed;
    one.saved = {QStringLiteral("b.zip"), {QStringLiteral("Settings")}, {{QStringLiteral("x"), {}}}};
    one.before.findings.emplace_back().productId = QStringLiteral("kaspersky-consumer");
    one.before.blindSpots.push_back({QStringLiteral("HKLM\\x"), {ErrorKind::AccessDenied, QStringLiteral("no"), {}}});
    one.removal.records.push_back({QStringLiteral("p"),
                                   QStringLiteral("Removing"),
                                   {JobState::Done, QStringLiteral("Removed."), {}, {}, 3010, true}});
    if (!saveCase(folder + QStringLiteral("/case"), one))
        qFatal("no case");
    write("casefile", "removed", bytesOf(folder + QStringLiteral("/case")));
}

void rest()
{
    write("frame", "two", encode({{{QStringLiteral("kind"), 1}}, "bytes\n"}) + encode({{}, {}}));
    write("frame", "cut", encode({{{QStringLiteral("x"), QStringLiteral("y")}}, QByteArray(20, 'b')}).chopped(3));
    write("klqbinfo", "known",
          QByteArray::fromHex("01000001BCC000") + klqb::number32(100) + klqb::text8("oas") + klqb::text8({}) +
              klqb::text8("C:\\Users\\x.exe") + klqb::text8("HEUR:Trojan.Win32.Generic") + klqb::text8("HOST\\user") +
              klqb::text8("HOST") + '\x86' + klqb::number32(1700000000));
    write("klqbinfo", "not-behind-the-path",
          klqb::text8("Exploit.MSOffice.a") + klqb::text8("HOST\\u") + klqb::text8("HOST.local"));
    write("registry", "text", QByteArray("\x01\x01V", 3) + klqb::path16(QStringLiteral("a \"b\" \\c")));
    write("registry", "texts", QByteArray("\x07\x02LL", 4) + klqb::path16(QStringLiteral("x")) + QByteArray(2, '\0'));
    write("registry", "number", QByteArray("\x04\x00\x07\x00\x00\x00", 6));
    write("registry", "bytes", QByteArray("\x03\x01", 2) + "B" + QByteArray(40, 'x'));
    write("dpkg", "status",
          "Package: kesl\nStatus: install ok installed\nVersion: 12.1.0-1\nDescription: x\n more\n\nPackage: "
          "klnagent64\nStatus: deinstall ok config-files\nVersion: 15\n");
    write("kpm", "all-parts",
          "Websites\n\nWebsite name: A\nWebsite URL: https://a\nLogin name: \nLogin: u\nPassword: p\nComment: c\nd\n\n"
          "---\n\nApplications\n\nApplication: B\nLogin name: \nLogin: u\nPassword: p\nComment: \n\n---\n\nOther "
          "Accounts\n\nAccount name: C\nLogin name: \nLogin: u\nPassword: p\nComment: \n\n---\n\nNotes\n\nName: "
          "n\nText: t\nt\n\n---\n");
    write(
        "cleaning", "backup",
        R"({"schema":"changeover.backup/1","when":"2026-11-29T12:00:00Z","undone":false,"items":[{"id":"a","kind":"empty-key",
"place":"HKLM\\SOFTWARE\\KasperskyLab","folder":"","keys":[{"root":"HKLM","view":"32","path":"SOFTWARE\\KasperskyLab","values":
[{"name":"V","value":{"is":"text"}},{"name":"","value":{"is":{"hex":"00ff"}}}]}]}]})");
    write(
        "cleaning", "report",
        R"({"schema":"changeover.cleaning/1","backup":"20261129-120000","records":[{"id":"a","place":"b","done":true,"text":"c"}]})");
    write("catalogue", "empty", R"({"schema": 1, "sources": {}, "products": []})");
    write("practice", "small",
          R"({"schema":1,"computer":"PC","system":"Windows 10","platform":"windows","running":["AVP"],
"power":{"onBattery":true,"percent":40},"freeBytes":1,"securityProducts":[{"name":"K","enabled":"yes","upToDate":"no"}],
"securityListing":{"antivirus":[{"name":"K","state":266240,"program":"C:\\k.exe"}],"firewalls":[{"name":"F"}]},
"defenderStatus":{"runningMode":"Normal","antivirus":"yes","realTime":"no","signatureAgeDays":1,"tamperGuard":"unknown"},
"defenderWakesAfter":3,
"registry":{"HKLM\\SOFTWARE\\A\\B":{"T":"x","N":1,"L":["a"],"E":{"expand":"%x%"},"H":{"hex":"00ff"},"Q":{"type":11,"hex":"00"}}},
"uninstallers":[{"productCode":"{1}","steps":["a"],"removesKeys":["HKLM\\SOFTWARE\\A"]}],
"exports":[{"product":"p","text":"t"}]})");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: fuzz-seeds FOLDER");
    const QTemporaryDir folder;
    hives(folder.path());
    bundle(folder.path());
    caseFile(folder.path());
    rest();
    return 0;
}
