// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "core/bundle/BundleWriter.h"
#include "core/bundle/ZipContent.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

using namespace changeover;

namespace {
QByteArray number(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

/// One entry of a zip made by hand. What is left at -1 is as it should be.
struct Made
{
    QByteArray name;
    QByteArray content;
    qint64 claimedSize = -1;
    quint32 mode = 0100644;
    int flags = 1 << 11;
    qint64 headerAt = -1;
    int method = 0;
};

quint32 crcOf(const QByteArray &content)
{
    quint32 crc = ~0U;
    for (const char byte : content) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

QByteArray zipOf(const std::vector<Made> &all)
{
    QByteArray out;
    QByteArray table;
    for (const Made &one : all) {
        const qint64 size = one.claimedSize >= 0 ? one.claimedSize : one.content.size();
        const QByteArray shared = number(20, 2) + number(quint32(one.flags), 2) + number(quint32(one.method), 2) +
                                  number(0, 2) + number(0x21, 2) + number(crcOf(one.content), 4) +
                                  number(quint32(one.content.size()), 4) + number(quint32(size), 4) +
                                  number(quint32(one.name.size()), 2) + number(0, 2);
        table += number(0x02014b50, 4) + number(0x0314, 2) + shared + number(0, 2) + number(0, 2) + number(0, 2) +
                 number(one.mode << 16, 4) + number(quint32(one.headerAt >= 0 ? one.headerAt : out.size()), 4) +
                 one.name;
        out += number(0x04034b50, 4) + shared + one.name + one.content;
    }
    const quint32 tableAt = quint32(out.size());
    return out + table + number(0x06054b50, 4) + number(0, 4) + number(quint32(all.size()), 2) +
           number(quint32(all.size()), 2) + number(quint32(table.size()), 4) + number(tableAt, 4) + number(0, 2);
}

QByteArray manifestFor(const std::vector<Made> &all)
{
    BundleManifest manifest{{QStringLiteral("pc"), {}, QDateTime::currentDateTime()}, QStringLiteral("test"), {}, {}};
    for (const Made &one : all)
        manifest.files.push_back(
            {QString::fromUtf8(one.name), one.content.size(),
             QString::fromLatin1(QCryptographicHash::hash(one.content, QCryptographicHash::Sha256).toHex())});
    return QJsonDocument(toJson(manifest)).toJson();
}
} // namespace

class tst_BundleReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("b.zip"));
        QFile file(path); // not flushed: this is done thousands of times
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    QString bundle()
    {
        const auto writer = BundleWriter::create(m_folder.filePath(QStringLiteral("good.zip")),
                                                 {QStringLiteral("PC"), QStringLiteral("Windows"), {}});
        const bool ok = (*writer)->add(QStringLiteral("имя.txt"), QByteArray("some text, some text, some text")).ok() &&
                        (*writer)->add(QStringLiteral("x.klq"), QByteArray("stored as it is")).ok();
        (*writer)->couldNotRead(QStringLiteral("C:\\x"), QStringLiteral("locked"));
        return ok && (*writer)->finish().ok() ? (*writer)->path() : QString();
    }
    /// Everything that was saved, as one text; empty when it cannot be read.
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<std::vector<ZipEntry>> entries = readZipDirectory(file);
        QByteArray all;
        if (entries)
            for (const ZipEntry &entry : *entries) {
                all += '|' + entry.name.toUtf8() + '|';
                (void)readZipContent(file, entry, {}, [&](QByteArrayView bytes) { all.append(bytes); });
            }
        return all;
    }

private Q_SLOTS:
    void aChangedByteNeverPassesAsGood()
    {
        const QString path = bundle();
        const QByteArray good = readFile(path, 100000).value();
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains("some text") && good.size() > 300);
        int passed = 0;
        for (qsizetype at = 0; at < good.size(); ++at)
            for (const char change : {'\x01', '\x80', '\xff'}) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ change);
                const QString changed = write(bad);
                const Result<BundleCheck> check = verifyBundle(changed, {}, {});
                if (!check || !check->isGood())
                    continue;
                ++passed;
                QVERIFY2(contentOf(changed) == content, qPrintable(QString::number(at)));
            }
        // What may change unseen: who made the zip, rights and attributes; no content. 12 bytes of each of 3 records.
        QVERIFY2(passed <= 3 * 12 * 3, qPrintable(QString::number(passed)));
    }

    void aCutFileNeverPassesAsGood()
    {
        const QByteArray good = readFile(bundle(), 100000).value();
        for (qsizetype size = 0; size < good.size(); ++size) {
            const Result<BundleCheck> check = verifyBundle(write(good.left(size)), {}, {});
            QVERIFY2(!check.ok() && check.error().kind == ErrorKind::Damaged, qPrintable(QString::number(size)));
            QVERIFY(!check.error().text.isEmpty());
        }
        QVERIFY(!verifyBundle(write(good + '\0'), {}, {}).ok());
        QVERIFY(!verifyBundle(write('\0' + good), {}, {}).ok());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const Made manifest{manifestName, manifestFor({})};
        const auto row = [&](const char *name, const Made &made) { QTest::newRow(name) << zipOf({made, manifest}); };
        row("up", {"../x", "1"});
        row("up inside", {"a/../../x", "1"});
        row("backslash", {"..\\x", "1"});
        row("absolute", {"/etc/x", "1"});
        row("drive", {"C:/x", "1"});
        row("device", {"nul", "1"});
        row("direction", {QString(QChar(0x202E)).toUtf8() + "gpj.exe", "1"});
        row("folder", {"a/", ""});
        row("empty name", {"", "1"});
        row("not UTF-8", {"\xff\xfe", "1"});
        row("not marked as UTF-8", {"\xc3\xa9", "1", -1, 0100644, 0});
        row("link", {"x", "/etc/passwd", -1, 0120777});
        row("encrypted", {"x", "1", -1, 0100644, 1});
        row("size behind the data", {"x", "1", -1, 0100644, 8});
        row("bomb", {"x", "0123456789", 0xFFFFFFF0, 0100644, 1 << 11, -1, 8});
        row("stored bomb", {"x", "0123456789", 1000000});
        row("64 bit", {"x", "0123456789", 0xFFFFFFFF});
        row("overlap", {"x", "0123456789", -1, 0100644, 1 << 11, 5});
        row("outside", {"x", "0123456789", -1, 0100644, 1 << 11, 0x7FFFFFFF});
        row("unknown method", {"x", "1", -1, 0100644, 1 << 11, -1, 12});
        QTest::newRow("same name twice") << zipOf({{"x", "1"}, {"X", "2"}, manifest});
        QTest::newRow("file and folder") << zipOf({{"x", "1"}, {"x/y", "2"}, manifest});
        QTest::newRow("no manifest") << zipOf({{"x", "1"}});
        QTest::newRow("empty zip") << zipOf({});
        QTest::newRow("manifest of something else") << zipOf({{manifestName, "{\"schema\":\"other/1\"}"}});
        QTest::newRow("manifest is no JSON") << zipOf({{manifestName, QByteArray(5000, '[')}});
        QTest::newRow("not a zip") << QByteArray(5000, 'x');
        QTest::newRow("only marks") << QByteArray("PK\5\6").repeated(500);
        QTest::newRow("empty") << QByteArray();
    }
    void hostile()
    {
        QFETCH(QByteArray, zip);
        const QString path = write(zip);
        const Result<BundleCheck> check = verifyBundle(path, {}, {});
        QVERIFY(!check.ok());
        QCOMPARE(int(check.error().kind), int(ErrorKind::Damaged));
        QVERIFY(!check.error().text.isEmpty() && !check.error().detail.isEmpty());
        QVERIFY(!readManifest(path).ok());
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*x*")}, QDir::Files | QDir::Hidden).size(), 0);
    }

    void problemsAreNamed()
    {
        const Made nested{"nested.zip", zipOf({{"../../x", "1"}})};
        const std::vector<Made> good{{"a", "1"}, {"b", "2"}, nested};
        QVERIFY(verifyBundle(write(zipOf({good[0], good[1], nested, {manifestName, manifestFor(good)}})), {}, {})
                    ->isGood());
        const Result<BundleCheck> check =
            verifyBundle(write(zipOf({good[0], {"b", "3"}, {"c", "4"}, {manifestName, manifestFor(good)}})), {}, {});
        QVERIFY(check.ok() && !check->isGood());
        QStringList problems;
        for (const BundleProblem &problem : check->problems)
            problems << problem.name + QLatin1Char(' ') + bundleProblemNames.name(problem.kind);
        QCOMPARE(problems, (QStringList{QStringLiteral("b differs"), QStringLiteral("c extra"),
                                        QStringLiteral("nested.zip missing")}));
        const std::vector<Made> twice{good[0], good[0]};
        QVERIFY(!verifyBundle(write(zipOf({good[0], {manifestName, manifestFor(twice)}})), {}, {})->isGood());
    }

    void aBombThatLooksRightIsCutOff()
    {
        // Deflated: one stored block of 5 bytes (RFC 1951, 3.2.4), said to be 4.
        const Made more{"x", QByteArray::fromHex("010500faff") + "12345", 4, 0100644, 1 << 11, -1, 8};
        const Result<BundleCheck> check =
            verifyBundle(write(zipOf({more, {manifestName, manifestFor({{"x", "1234"}})}})), {}, {});
        QVERIFY(check.ok());
        QCOMPARE(check->problems.size(), size_t(1));
        QVERIFY2(check->problems[0].detail.contains(QLatin1String("more than")), qPrintable(check->problems[0].detail));
    }

    void cancelled()
    {
        const CancelToken cancel = [] {
            CancelToken token;
            token.cancel();
            return token;
        }();
        QCOMPARE(int(verifyBundle(bundle(), {}, cancel).error().kind), int(ErrorKind::Cancelled));
    }

    void commandLine()
    {
        const QString good = bundle();
        const auto run = [](const char *verb, const QString &file) {
            return runCli({QStringLiteral("bundle"), QLatin1String(verb), file, QStringLiteral("--json")});
        };
        CliRun list = run("list", good);
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.json().value(QLatin1String("schema")).toString(), QStringLiteral("changeover.bundle/1"));
        QCOMPARE(list.json().value(QLatin1String("files")).toArray().size(), 2);
        list = runCli({QStringLiteral("bundle"), QStringLiteral("list"), good});
        QVERIFY(list.out.contains("x.klq") && list.out.contains("locked"));
        const CliRun fine = run("verify", good);
        QCOMPARE(fine.exitCode, 0);
        QVERIFY(fine.json().value(QLatin1String("good")).toBool());

        QByteArray bytes = readFile(good, 100000).value();
        bytes[bytes.indexOf("stored as")] = 'S';
        const CliRun bad = run("verify", write(bytes));
        QCOMPARE(bad.exitCode, onThisSystem(13, 19));
        QCOMPARE(bad.json().value(QLatin1String("problems")).toArray().size(), 1);
        QCOMPARE(run("verify", write("no zip")).exitCode, onThisSystem(13, 19));
        QCOMPARE(run("list", write("no zip")).exitCode, onThisSystem(13, 19));
        QCOMPARE(run("verify", m_folder.filePath(QStringLiteral("none"))).exitCode, onThisSystem(1605, 13));
        QCOMPARE(run("verify", m_folder.path()).exitCode, onThisSystem(13, 19));

        QCOMPARE(run("destroy", good).exitCode, onThisSystem(87, 2));
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify")}).exitCode, onThisSystem(87, 2));
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), good, good}).exitCode,
                 onThisSystem(87, 2));
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("list"), good, QStringLiteral("--practice"),
                         QStringLiteral("home-pc")})
                     .exitCode,
                 onThisSystem(87, 2));
        const CliRun help = runCli({QStringLiteral("bundle"), QStringLiteral("--help")});
        QVERIFY(help.exitCode == 0 && help.out.contains("FILE") && !help.out.contains("--practice"));
    }
};

CHANGEOVER_TEST(BundleReader)
#include "tst_BundleReader.moc"
