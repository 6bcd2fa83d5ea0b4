// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/quarantine/QuarantineFiles.h"
#include "core/quarantine/QuarantineList.h"
#include "tests/lib/AllFiles.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>

using namespace changeover;

namespace {

QByteArray pathRecord(const QString &path)
{
    return klqb::record("cNP_QB_FULLNAME", klqb::path16(path));
}

QByteArray containerOf(const QByteArray &records, qint64 unixSeconds)
{
    return klqb::container(records +
                           klqb::record("cNP_QB_STORE_TIME", klqb::number64((unixSeconds + 62135596800) * 100000000)));
}

QByteArray containerOf(const QString &path, qint64 unixSeconds)
{
    return containerOf(pathRecord(path), unixSeconds);
}

/// A quarantine of any size in memory. Files whose name begins with "locked" may not be opened, "gone" ones vanish.
class CrowdedMachine : public Machine
{
public:
    explicit CrowdedMachine(QStringList names)
        : m_names(std::move(names))
    {
    }
    [[nodiscard]] MachineFacts facts() const override
    {
        return {QStringLiteral("CROWDED"), {}, Platform::Windows, {}, true};
    }
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &) const override
    {
        return notHere<RegistryKey>();
    }
    [[nodiscard]] Reading<QStringList> runningServices() const override { return notHere<QStringList>(); }
    [[nodiscard]] Reading<QString> folder(KnownFolder) const override { return QStringLiteral("C:\\ProgramData"); }
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override
    {
        if (folder == QLatin1String("C:\\ProgramData\\Kaspersky Lab"))
            return QStringList{QStringLiteral("AVP21.3")};
        if (folder == QLatin1String("C:\\ProgramData\\Kaspersky Lab\\AVP21.3\\QB"))
            return m_names;
        return notHere<QStringList>();
    }
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override
    {
        if (path.contains(QLatin1String("\\gone")))
            return notHere<PathInfo>();
        return PathInfo{path.endsWith(QLatin1String("\\QB")), 500, {}};
    }
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override
    {
        if (path.contains(QLatin1String("\\locked")))
            return Reading<std::shared_ptr<QIODevice>>::unreadable(
                {ErrorKind::AccessDenied, QStringLiteral("No."), {}});
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(containerOf(m_path, 1700000000 + path.section(QLatin1Char('\\'), -1).toLongLong()));
        buffer->open(QIODevice::ReadOnly);
        return std::shared_ptr<QIODevice>(buffer);
    }
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &) const override
    {
        return notHere<std::vector<Package>>();
    }

private:
    QStringList m_names;
    const QByteArray m_path = pathRecord(QStringLiteral("C:\\Анна\\x.exe"));
};

} // namespace

class tst_QuarantineList : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn().value();

    static void put(const FakePc &pc, const QString &below, const QByteArray &content)
    {
        const QString file = pc.folder() + QStringLiteral("/files/C/ProgramData/Kaspersky Lab/") + below;
        QVERIFY(makeFolder(QFileInfo(file).absolutePath()).ok());
        QVERIFY(writeFile(file, content).ok());
    }

    static QString lab(const QString &below) { return QStringLiteral("C:\\ProgramData\\Kaspersky Lab\\") + below; }

private Q_SLOTS:
    void practiceHomePc()
    {
        const QTemporaryDir folder;
        QVERIFY(PracticeDisk::copyTo(QStringLiteral("home-pc"), folder.path()).ok());
        const auto disk = PracticeDisk::open(folder.path(), QStringLiteral("practice: home-pc"));
        QVERIFY(disk.ok());
        const QuarantineList list = listQuarantine(PracticeMachine(*disk), m_catalogue);
        QVERIFY(list.isComplete());
        QStringList lines;
        for (const QuarantineItem &item : list.items) {
            lines << QStringList{item.storedAt.toString(Qt::ISODate), item.originalPath, item.threat,
                                 QString::number(item.size)}
                         .join(QLatin1Char('|'));
            QCOMPARE(item.productId, QStringLiteral("kaspersky-consumer"));
            QVERIFY(item.container.startsWith(lab(QStringLiteral("AVP21.21\\QB\\000"))));
            QVERIFY(item.threatIsGuess);
            QCOMPARE(item.attributes.value(), 0x20U);
            QCOMPARE(item.createdAt, item.storedAt.addDays(-30));
            QCOMPARE(item.writtenAt, item.createdAt);
            QVERIFY(item.containerSize > item.size + 0x40);
        }
        const QStringList expect{
            QStringLiteral(
                "2024-09-12T18:04:11Z|C:\\Users\\Anna\\Downloads\\free-game-setup.exe|HEUR:Trojan.Win32.Generic|"
                "1880"),
            QStringLiteral("2024-09-03T07:55:02Z|C:\\Users\\Anna\\Downloads\\Rechnung März.doc.exe|"
                           "HEUR:Trojan-Downloader.Win32.Agent|3760"),
            QStringLiteral("2024-08-21T20:40:33Z|C:\\Users\\Анна\\Документы\\сканер.exe|UDS:Trojan.Win32.Agent|5640"),
            QStringLiteral("2024-06-30T11:12:45Z|D:\\Photos 2019\\toolbar.dll|not-a-virus:AdWare.Win32.Toolbar|7520"),
            QStringLiteral(
                "2024-02-14T09:30:00Z|\\\\NAS\\shared\\old\\keygen.exe|not-a-virus:RiskTool.Win32.Keygen|9400")};
        QCOMPARE(lines.join(QLatin1Char('\n')), expect.join(QLatin1Char('\n')));
    }

    // maldump knows version 11.0 only, opens the list for writing, and trusts it: files that it does not name, and
    // names without a file, both happen.
    void listOfAServerProduct()
    {
        const FakePc pc(QJsonObject{});
        const QString store = QStringLiteral("Kaspersky Security for Windows Server/10.1.2/Quarantine/");
        const auto sample = [](const char *name) {
            return readFile(sourceFile("tests/data/ksws/") + QLatin1String(name), 1 << 20).value();
        };
        put(pc, store + QStringLiteral("QUARANTINE.db"), sample("good-names-of-all-kinds.db"));
        put(pc, store + QStringLiteral("{98571591-F30D-453E-B6ED-000000000000}"),
            "here"); // on Windows case means nothing
        put(pc, store + QStringLiteral("{98571591-f30d-453e-b6ed-000000000009}"), "not in the list");
        put(pc, QStringLiteral("Kaspersky Embedded Systems Security/3.3/Quarantine/quarantine.db"),
            sample("broken-a-view-without-end.db"));
        put(pc, QStringLiteral("Kaspersky Embedded Systems Security/3.3/Quarantine/{a}"), "named all the same");
        put(pc, QStringLiteral("Kaspersky Industrial CyberSecurity for Nodes/4.0/Quarantine/quarantine.db"),
            sample("good-published-row.db"));
        put(pc, QStringLiteral("Kaspersky Industrial CyberSecurity for Nodes/4.0/Quarantine/quarantine.db-journal"),
            "j");

        const QString place = pc.folder() + QStringLiteral("/files");
        const QStringList before = allFiles(place);
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QCOMPARE(allFiles(place), before);
        QStringList items;
        for (const QuarantineItem &item : list.items) {
            items << QStringList{item.productId.section(QLatin1Char('-'), 1, 1), item.originalPath.left(40),
                                 item.containerMissing ? QStringLiteral("missing")
                                                       : QString::number(item.containerSize)}
                         .join(QLatin1Char('|'));
            QVERIFY(item.storedAtIsLocal && item.storedAt.isValid() && !item.threatIsGuess);
            QCOMPARE(item.threat, QStringLiteral("Virus EICAR-Test-File"));
            QCOMPARE(item.createdAt.toString(Qt::ISODate), QStringLiteral("2021-08-30T11:48:46Z"));
        }
        items.sort();
        QCOMPARE(items, (QStringList{QStringLiteral("industrial|C:\\Users\\IEUser\\Desktop\\eicar.com|missing"),
                                     QStringLiteral("security|C:\\Users\\Анна\\Документы\\сканер.exe|4"),
                                     QStringLiteral("security|C:\\folder\\folder\\folder\\folder\\folder\\fo|missing"),
                                     QStringLiteral("security|D:\\تنزيلات\\Rechnung März.exe|missing"),
                                     QStringLiteral("security|\\\\NAS\\shared\\😀.exe|missing")}));
        QStringList unread;
        for (const UnreadContainer &one : list.unread)
            unread << one.container.section(QLatin1Char('\\'), -1) + QLatin1Char('|') + errorKindName(one.why.kind);
        unread.sort();
        QCOMPARE(unread, (QStringList{QStringLiteral("quarantine.db|damaged"), QStringLiteral("quarantine.db|damaged"),
                                      QStringLiteral("{98571591-f30d-453e-b6ed-000000000009}|not-found"),
                                      QStringLiteral("{a}|not-found")}));
        QVERIFY(list.blindSpots.empty());
    }

    void aListThatTheProductHoldsLocked()
    {
        const QString folder = QStringLiteral("Kaspersky Security for Windows Server/11.0/Quarantine");
        const FakePc pc{QJsonObject{{QStringLiteral("unreadable"),
                                     QJsonArray{lab(QString(folder).replace(QLatin1Char('/'), QLatin1Char('\\'))) +
                                                QStringLiteral("\\quarantine.db")}}}};
        put(pc, folder + QStringLiteral("/quarantine.db"), "locked");
        put(pc, folder + QStringLiteral("/{a}"), "object");
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QVERIFY(!list.isComplete() && list.items.empty());
        QCOMPARE(int(list.unread.size()), 2); // the object is named all the same
        QCOMPARE(int(list.blindSpots.size()), 1);
        QVERIFY(list.blindSpots[0].why.text.contains(QLatin1String("own quarantine window")));
    }

    // DeXRAY takes every file of that name for one of System Watcher's.
    void mistakeOfDexraySystemWatcherByName()
    {
        const FakePc pc(QJsonObject{});
        const QString name = QStringLiteral("/0123456789abcdef0123456789ABCDEF.bin");
        put(pc, QStringLiteral("AVP21.3/SomeFolder") + name, "a copy");
        put(pc, QStringLiteral("AVP21.3/SomeFolder/0123.bin"), "something else");
        put(pc, QStringLiteral("AVP21.3") + name, "something else");
        put(pc, QStringLiteral("Other/SomeFolder") + name, "something else");
        put(pc, QStringLiteral("AVP21.3/SomeFolder/folder.bin/x"), "something else");
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QVERIFY(list.items.empty());
        QCOMPARE(int(list.unread.size()), 1);
        QVERIFY(list.unread[0].container.contains(QLatin1String("SomeFolder\\0123456789abcdef")));
        QCOMPARE(list.unread[0].containerSize, 6);
        QCOMPARE(int(list.unread[0].why.kind), int(ErrorKind::Unsupported));
    }

    // Nothing is installed on this computer: quarantine outlives its product. maldump knows one version only.
    void everyVersionAlsoOfProductsThatAreGone()
    {
        const FakePc pc{QJsonObject()};
        int day = 0;
        const QStringList folders{QStringLiteral("AVP21.3"), QStringLiteral("AVP19.0.0"), QStringLiteral("KES"),
                                  QStringLiteral("KES.12.4"), QStringLiteral("KES.12.4.0")};
        for (const QString &name : folders)
            put(pc, name + QStringLiteral("/QB/1.klq"), containerOf(QStringLiteral("C:\\") + name, 86400 * ++day));
        put(pc, QStringLiteral("AVPx/QB/1.klq"), containerOf(QStringLiteral("C:\\other"), 1));
        put(pc, QStringLiteral("KES.12.4/Data/1.klq"), containerOf(QStringLiteral("C:\\other"), 1));
        put(pc, QStringLiteral("AVP21.3/QB/Restored/1.klq"), containerOf(QStringLiteral("C:\\restored"), 1));
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QStringList found;
        for (const QuarantineItem &item : list.items)
            found.prepend(item.originalPath.mid(3)); // newest first
        QCOMPARE(found.join(QLatin1Char(' ')), folders.join(QLatin1Char(' ')));
        QVERIFY(list.isComplete());
        QCOMPARE(list.items.back().productId, QStringLiteral("kaspersky-consumer"));
    }

    // DeXRAY knows containers by ".klq" only, and takes every "<32 hex>.bin" for something else.
    void contentDecidesNotTheName()
    {
        const FakePc pc{QJsonObject()};
        const QByteArray good = containerOf(QStringLiteral("C:\\x"), 1);
        put(pc, QStringLiteral("AVP21.3/QB/no extension"), good);
        put(pc, QStringLiteral("AVP21.3/QB/d41d8cd98f00b204e9800998ecf8427e.bin"), good);
        put(pc, QStringLiteral("AVP21.3/QB/0cc175b9c0f1b6a831c399e269772661.bin"), "something else");
        put(pc, QStringLiteral("AVP21.3/QB/named.klq"), "not one");
        put(pc, QStringLiteral("AVP21.3/QB/empty.klq"), {});
        put(pc, QStringLiteral("AVP21.3/QB/cut.klq"), good.chopped(1));
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QCOMPARE(list.items.size(), size_t(2));
        QCOMPARE(list.unread.size(), size_t(4));
        QVERIFY(!list.isComplete());
        for (const UnreadContainer &one : list.unread) {
            QCOMPARE(one.why.kind, ErrorKind::Damaged);
            QCOMPARE(one.why.offset, one.container.endsWith(QLatin1String("cut.klq")) ? 0x20 : 0);
            QCOMPARE(one.why.text.contains(QLatin1String("not a quarantine container")), one.why.offset == 0);
        }
        // Reading changed nothing (maldump opens for writing).
        QCOMPARE(
            readFile(pc.folder() + QStringLiteral("/files/C/ProgramData/Kaspersky Lab/AVP21.3/QB/no extension"), 9999)
                .value(),
            good);
    }

    void unreadableFolderNamesTheWayOut_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("quarantine folder") << QStringLiteral("AVP21.3\\QB");
        QTest::newRow("its parent's parent") << QString();
    }
    void unreadableFolderNamesTheWayOut()
    {
        QFETCH(QString, place);
        const QString locked = place.isEmpty() ? lab({}).chopped(1) : lab(place);
        const FakePc pc{QJsonObject{{QStringLiteral("unreadable"), QJsonArray{locked}}}};
        put(pc, QStringLiteral("AVP21.3/QB/1.klq"), containerOf(QStringLiteral("C:\\x"), 1));
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QVERIFY(list.items.empty());
        QCOMPARE(list.blindSpots.size(), size_t(1));
        QCOMPARE(list.blindSpots[0].place, locked);
        QCOMPARE(list.blindSpots[0].why.kind, ErrorKind::AccessDenied);
        QVERIFY(list.blindSpots[0].why.text.contains(QLatin1String("quarantine window")));
        QVERIFY(!list.isComplete());
    }

    void noQuarantineIsNotABlindSpot()
    {
        const FakePc pc{QJsonObject()};
        const QuarantineList list = listQuarantine(pc.machine(), m_catalogue);
        QVERIFY(list.items.empty() && list.isComplete());
        const FakePc penguin = FakePc::fromFixture(QStringLiteral("linux-kesl-and-agent"));
        QVERIFY(listQuarantine(penguin.machine(), m_catalogue).isComplete());
    }

    // A hundred thousand with --full; a tenth otherwise, because sanitizers make each of them dear.
    void hundredThousand()
    {
        const int count = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1 ? 100000 : 10000;
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QString::number(i);
        names << QStringLiteral("gone") << QStringLiteral("locked 1") << QStringLiteral("locked 2");
        const CrowdedMachine machine(names);
        std::vector<double> fractions;
        const QuarantineList list =
            listQuarantine(machine, m_catalogue, [&](const Progress &now) { fractions.push_back(now.fraction); });
        QCOMPARE(list.items.size(), size_t(count));
        QCOMPARE(list.items.front().storedAt.toSecsSinceEpoch(), 1700000000 + count - 1);
        QCOMPARE(list.items.back().storedAt.toSecsSinceEpoch(), 1700000000);
        QCOMPARE(list.unread.size(), size_t(2));
        QCOMPARE(list.unread[0].why.kind, ErrorKind::AccessDenied);
        QCOMPARE(list.blindSpots.size(), size_t(1));                            // said once, not once a file
        QVERIFY(fractions.size() > 1 && fractions.size() < size_t(count) / 20); // two threads, of which one reports
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);
        QCOMPARE(quarantineCsv(list).count("\r\n"), 1 + count + 2 + 1);
        QCOMPARE(toJson(list).value(QLatin1String("items")).toArray().size(), count);
    }

    void cancelKeepsWhatWasRead()
    {
        QStringList names;
        for (int i = 0; i < 20000; ++i)
            names << QString::number(i);
        CancelToken cancel;
        const QuarantineList list = listQuarantine(
            CrowdedMachine(names), m_catalogue, [&](const Progress &) { cancel.cancel(); }, cancel);
        QVERIFY(list.cancelled && !list.isComplete());
        QVERIFY(list.items.size() >= 64 && list.items.size() < 20000); // the other thread was in the middle of its own
        QVERIFY(quarantineCsv(list).contains("there may be more"));
        QVERIFY(listQuarantine(CrowdedMachine(names), m_catalogue, {}, cancel).items.empty());
    }
};

CHANGEOVER_TEST(QuarantineList)
#include "tst_QuarantineList.moc"
