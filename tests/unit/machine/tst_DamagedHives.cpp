// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/catalogue/Catalogue.h"
#include "core/detect/Detector.h"
#include "core/machine/offline/HiveHeader.h"
#include "core/machine/offline/OfflineDisk.h"
#include "core/verify/Verdict.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/VerdictLines.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

using namespace changeover;

/// Hives of computers that were not shut down, and of disks that are dying.
class tst_DamagedHives : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("consumer-21.3-with-all-signs");
    const Catalogue m_catalogue = Catalogue::builtIn().value();

    static QString software(const QTemporaryDir &folder)
    {
        return folder.filePath(QStringLiteral("Windows/System32/config/SOFTWARE"));
    }
    static QByteArray bytesOf(const QString &file) { return readFile(file, 1 << 30).value(); }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file); // without the flush to the disk of writeFile(): this is done hundreds of times
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file));
    }

    static void letOthersWrite(const QString &file, bool may)
    {
        QFile::Permissions all = QFile::permissions(file);
        all.setFlag(QFile::WriteGroup, may);
        all.setFlag(QFile::WriteOther, may);
        if (!QFile::setPermissions(file, all))
            qFatal("cannot change the permissions of %s", qPrintable(file));
    }

    static std::unique_ptr<Machine> open(const QTemporaryDir &folder)
    {
        auto machine = openDisk(folder.path());
        if (!machine)
            qFatal("%s", qPrintable(machine.error().full()));
        return std::move(machine).value();
    }

    static QString valueIn(const Machine &machine, const char *key)
    {
        const auto read = machine.registryKey(
            {RegistryRoot::LocalMachine, RegistryView::Bits64, QStringLiteral("SOFTWARE\\") + QLatin1String(key)});
        return read.hasValue() ? read->text(QStringLiteral("V")) : QStringLiteral("-");
    }

    static void makeDirty(QByteArray &hive)
    {
        const quint32 secondary = HiveHeader::read(hive).secondary;
        qToLittleEndian(secondary + 1, hive.data() + 4);
        HiveMaker::fixChecksum(hive);
    }

    // Two states of one hive: "before", and with a product more. The first on the disk is dirty.
    struct Dirty
    {
        QTemporaryDir folder;
        QByteArray before;
        QByteArray after;
        quint32 sequence = 0;
    };
    static void make(Dirty &dirty)
    {
        const QTemporaryDir second;
        for (const QTemporaryDir *folder : {&std::as_const(dirty.folder), &second}) {
            writeDisk({}, folder->path());
            HiveMaker hive(software(*folder));
            hive.set(QStringLiteral("Old"), {RegistryEntry::ofText(QStringLiteral("V"), QStringLiteral("old"))});
            if (folder == &second)
                for (int i = 0; i < 200; ++i) // the hive grows by some pages
                    hive.set(QStringLiteral("New%1").arg(i),
                             {RegistryEntry::ofText(QStringLiteral("V"), QStringLiteral("new"))});
            hive.write();
        }
        dirty.before = bytesOf(software(dirty.folder));
        dirty.after = bytesOf(software(second));
        makeDirty(dirty.before);
        dirty.sequence = HiveHeader::read(dirty.before).secondary;
        write(software(dirty.folder), dirty.before);
    }

private Q_SLOTS:
    void logIsReplayed()
    {
        Dirty dirty;
        make(dirty);
        QVERIFY(dirty.after.size() > dirty.before.size());
        write(software(dirty.folder) + QStringLiteral(".LOG1"),
              logBytes(dirty.before, {difference(dirty.before, dirty.after, dirty.sequence)}));
        write(software(dirty.folder) + QStringLiteral(".LOG2"), {});
        const auto machine = open(dirty.folder);
        QCOMPARE(valueIn(*machine, "New199"), QStringLiteral("new"));
        QCOMPARE(valueIn(*machine, "Old"), QStringLiteral("old"));
        QVERIFY(machine->unreadParts().empty());
        QCOMPARE(bytesOf(software(dirty.folder)), dirty.before); // the disk itself stays as it is
    }

    void bothLogsInTheirOrder()
    {
        Dirty dirty;
        make(dirty);
        // The first half of the change in LOG2, the second in LOG1.
        LogEntryBytes first = difference(dirty.before, dirty.after, dirty.sequence);
        LogEntryBytes second{dirty.sequence + 1, first.binsSize, {}};
        const auto middle = first.pages.begin() + qsizetype(first.pages.size() / 2);
        second.pages.assign(middle, first.pages.end());
        first.pages.erase(middle, first.pages.end());
        write(software(dirty.folder) + QStringLiteral(".LOG2"), logBytes(dirty.before, {first}));
        write(software(dirty.folder) + QStringLiteral(".LOG1"), logBytes(dirty.before, {second}));
        QCOMPARE(valueIn(*open(dirty.folder), "New199"), QStringLiteral("new"));
    }

    void lostHeaderComesFromTheLog()
    {
        Dirty dirty;
        make(dirty);
        write(software(dirty.folder) + QStringLiteral(".LOG1"),
              logBytes(dirty.before, {difference(dirty.before, dirty.after, dirty.sequence)}));
        QByteArray bytes = dirty.before;
        bytes.replace(0, 512, QByteArray(512, '\0'));
        write(software(dirty.folder), bytes);
        QCOMPARE(valueIn(*open(dirty.folder), "New199"), QStringLiteral("new"));
    }

    void whatCannotBeReplayedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("says");
        QTest::newRow("no log") << QByteArray() << "newest changes";
        QTest::newRow("noise") << QByteArray(5000, 'x') << "newest changes";
        QTest::newRow("old format") << QByteArray(512, '\0') + "DIRT" + QByteArray(600, '\0') << "Windows 8 or earlier";
    }
    void whatCannotBeReplayedIsSaid()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(m_name), folder.path());
        QByteArray bytes = bytesOf(software(folder));
        makeDirty(bytes);
        write(software(folder), bytes);
        write(software(folder) + QStringLiteral(".LOG1"), log);
        const auto machine = open(folder);
        const Inventory inventory = detect(*machine, m_catalogue);
        QCOMPARE(inventory.blindSpots.size(), size_t(1));
        QVERIFY2(inventory.blindSpots[0].why.text.contains(says), qPrintable(inventory.blindSpots[0].why.text));
        // Still found, but less sure: it may have been removed in what is missing.
        QCOMPARE(inventory.findings.size(), size_t(1));
        QCOMPARE(certaintyNames.name(inventory.findings[0].certainty), QStringLiteral("likely"));
    }

    void otherEvidenceIsUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(m_name), folder.path());
        const QByteArray good = bytesOf(software(folder));
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("few bytes") << good.left(100);
        QTest::newRow("header only") << good.left(4096);
        QTest::newRow("cut in the first bin") << good.left(4096 + 700);
        QTest::newRow("zero-filled") << QByteArray(good.size(), '\0');
        QTest::newRow("zeros behind the header") << good.left(4096) + QByteArray(good.size() - 4096, '\0');
        QTest::newRow("another file") << QByteArray("MZ") + QByteArray(100000, 'x');
        QByteArray version = good;
        version[20] = 7;
        HiveMaker::fixChecksum(version);
        QTest::newRow("another version") << version;
        QByteArray root = good;
        qToLittleEndian(0x7FFFFFF8U, root.data() + 36);
        HiveMaker::fixChecksum(root);
        QTest::newRow("root elsewhere") << root;
    }
    void otherEvidenceIsUsed()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(m_name), folder.path());
        write(software(folder), bytes);
        const auto machine = open(folder);
        const Inventory inventory = detect(*machine, m_catalogue);
        QVERIFY(!inventory.blindSpots.empty());
        QVERIFY(std::any_of(inventory.blindSpots.begin(), inventory.blindSpots.end(), [](const BlindSpot &spot) {
            return spot.place == QLatin1String("C:\\Windows\\System32\\config\\SOFTWARE") && !spot.why.text.isEmpty();
        }));
        // The service is in the other hive.
        QVERIFY(!inventory.findings.empty());
    }

    void aBadPageHidesOnlyItself()
    {
        Dirty dirty;
        make(dirty);
        QByteArray bytes = dirty.after;
        const qsizetype page = bytes.indexOf("New60") / 4096 * 4096;
        bytes.replace(page, 4096, QByteArray(4096, '\x5A'));
        write(software(dirty.folder), bytes);
        const auto machine = open(dirty.folder);
        QCOMPARE(valueIn(*machine, "Old"), QStringLiteral("old"));
        QCOMPARE(valueIn(*machine, "New0"), QStringLiteral("new"));
        QVERIFY(!machine->unreadParts().empty());
        QVERIFY(!machine->unreadParts()[0].outdated);
    }

    void keysInACircle()
    {
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        HiveMaker hive(software(folder));
        hive.set(QStringLiteral("A\\B"), {RegistryEntry::ofText(QStringLiteral("V"), QStringLiteral("b"))});
        hive.write();
        // B's list of subkeys becomes A's, which names B.
        QByteArray bytes = bytesOf(software(folder));
        const auto cell = [&](char name) {
            for (qsizetype at = 0; (at = bytes.indexOf("nk", at)) >= 0; ++at)
                if (qFromLittleEndian<quint16>(bytes.constData() + at + 72) == 1 && bytes[at + 76] == name)
                    return at;
            return qsizetype(-1);
        };
        const qsizetype a = cell('A');
        const qsizetype b = cell('B');
        QVERIFY(a > 0 && b > 0);
        for (const int field : {20, 28}) // number and list of subkeys
            bytes.replace(b + field, 4, bytes.mid(a + field, 4));
        write(software(folder), bytes);
        const auto machine = open(folder);
        QString path = QStringLiteral("A");
        for (int i = 0; i < 600; ++i)
            path += QStringLiteral("\\B");
        QCOMPARE(valueIn(*machine, "A\\B\\B\\B"), QStringLiteral("b"));
        QCOMPARE(valueIn(*machine, path.toLatin1().constData()), QStringLiteral("-")); // ends
        (void)detect(*machine, m_catalogue);
    }

    void textOfOneMebibyte()
    {
        // Windows keeps what is larger than 16344 bytes in segments; hivex reads but does not write them.
        constexpr qsizetype segment = 16344;
        const QByteArray text = QString(512 * 1024, QLatin1Char('K')).toUtf8();
        QByteArray utf16;
        for (const char letter : text)
            utf16 += QByteArray(1, letter) + '\0';
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        HiveMaker hive(software(folder));
        const qsizetype count = (utf16.size() + segment - 1) / segment;
        std::vector<RegistryEntry> parts;
        for (qsizetype i = 0; i < count; ++i) // each cell has four bytes more than a segment's data
            parts.push_back({QStringLiteral("part%1").arg(i, 3, 10, QLatin1Char('0')), registryType::binary,
                             utf16.mid(i * segment, segment).leftJustified(segment + 4, '\0')});
        parts.push_back({QStringLiteral("list"), registryType::binary, QByteArray(count * 4, 'L')});
        parts.push_back({QStringLiteral("head"), registryType::binary, QByteArray("db??????")});
        hive.set(QStringLiteral("Parts"), parts);
        hive.set(QStringLiteral("Large"), {{QStringLiteral("V"), registryType::text, QByteArray(8, 'x')}});
        hive.write();
        QByteArray bytes = bytesOf(software(folder));
        // Of a value's record: where its data lies, relative to the bins.
        const auto record = [&](const QByteArray &name) {
            for (qsizetype at = 0; (at = bytes.indexOf("vk", at)) >= 0; ++at)
                if (bytes.mid(at + 20, name.size()) == name &&
                    qFromLittleEndian<quint16>(bytes.constData() + at + 2) == name.size())
                    return at;
            qFatal("no value %s", name.constData());
        };
        const auto dataOf = [&](const QByteArray &name) {
            return qFromLittleEndian<quint32>(bytes.constData() + record(name) + 8);
        };
        const qsizetype list = 4096 + dataOf("list") + 4;
        for (qsizetype i = 0; i < count; ++i)
            qToLittleEndian(dataOf(parts[size_t(i)].name.toLatin1()), bytes.data() + list + i * 4);
        const qsizetype head = 4096 + dataOf("head") + 4;
        qToLittleEndian(quint16(count), bytes.data() + head + 2);
        qToLittleEndian(dataOf("list"), bytes.data() + head + 4);
        const qsizetype large = record("V");
        qToLittleEndian(quint32(utf16.size()), bytes.data() + large + 4);
        qToLittleEndian(dataOf("head"), bytes.data() + large + 8);
        write(software(folder), bytes);
        QCOMPARE(valueIn(*open(folder), "Large"), QString::fromLatin1(text));
    }

    void mutated()
    {
        const int rounds = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1 ? 500 : 60;
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(m_name), folder.path());
        const QStringList files{software(folder), folder.filePath(QStringLiteral("Windows/System32/config/SYSTEM"))};
        const QByteArray originals[] = {bytesOf(files[0]), bytesOf(files[1])};
        QRandomGenerator random(42);
        int looked = 0;
        int said = 0;
        for (int round = 0; round < rounds; ++round) {
            for (int i = 0; i < 2; ++i) {
                QByteArray bytes = originals[i];
                for (int changes = random.bounded(1, 30); changes > 0; --changes) {
                    // Mostly where there is something: numbers and offsets of the records.
                    const qsizetype at =
                        random.bounded(4) == 0 ? random.bounded(512) : random.bounded(int(bytes.size()));
                    switch (random.bounded(6)) {
                    case 0:
                        qToLittleEndian(random.generate(), bytes.data() + std::min(at, bytes.size() - 4));
                        break;
                    case 1: // an offset that points at something
                        qToLittleEndian(quint32(random.bounded(int(bytes.size() / 8)) * 8),
                                        bytes.data() + std::min(at / 4 * 4, bytes.size() - 4));
                        break;
                    case 2: // another record's bytes
                        bytes.replace(at, 16,
                                      bytes.mid(random.bounded(int(bytes.size())), 16).leftJustified(16, '\xFF'));
                        break;
                    case 3:
                        bytes[at] = char(0xFF);
                        break;
                    case 4:
                        bytes[at] = char(bytes[at] ^ char(1 << random.bounded(8)));
                        break;
                    case 5:
                        if (random.bounded(8) == 0)
                            bytes.truncate(std::max<qsizetype>(at, 600));
                        break;
                    }
                }
                if (random.bounded(4) != 0)
                    HiveMaker::fixChecksum(bytes); // so that what lies behind it is read
                write(files[i], bytes);
            }
            // Where they lie, if they may be mapped, and as a copy: what others may write is never mapped.
            QStringList mapped;
            Verdict verdict;
            for (const bool othersMayWrite : {false, true}) {
                for (const QString &file : files)
                    letOthersWrite(file, othersMayWrite);
                const auto machine = openDisk(folder.path());
                QVERIFY(machine.ok());
                verdict = verify(**machine, m_catalogue);
                if (!othersMayWrite)
                    mapped = verdictLines(verdict);
            }
            QCOMPARE(verdictLines(verdict), mapped);
            ++looked;
            said += verdict.inventory.blindSpots.empty() ? 0 : 1;
            QVERIFY(verdict.inventory.findings.size() < 100);
        }
        QCOMPARE(looked, rounds);
        QVERIFY(said > rounds / 4);
    }
};

CHANGEOVER_TEST(DamagedHives)
#include "tst_DamagedHives.moc"
