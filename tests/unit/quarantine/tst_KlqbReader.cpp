// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbInfo.h"
#include "core/quarantine/KlqbReader.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace changeover;

/// The samples of tests/data/klqb (written by tests/tools/make_klqb.py), the published vector, and bytes by hand.
class tst_KlqbReader : public QObject
{
    Q_OBJECT

    static Result<KlqbRecord> read(QByteArray bytes)
    {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        return readKlqb(device);
    }

    static QByteArray sample(const QString &name)
    {
        QFile file(sourceFile("tests/data/klqb/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample %s", qPrintable(name));
        return file.readAll();
    }

    static QString ms(const QDateTime &time) { return time.toString(Qt::ISODateWithMs); }

    // The metadata of the one public dump (S91), by the description in kaspersky-artifacts 3.2.
    static QByteArray publishedMetadata()
    {
        QByteArray info = QByteArray::fromHex("01000001BCC000") + klqb::number32(484 - 11) + klqb::text8("oas") +
                          klqb::text8("") + klqb::text8("\\\\VBoxSvr\\TestShare\\mimikatz.exe") +
                          klqb::text8("HEUR:Trojan.Win32.Generic") + klqb::text8("HOST\\user") + klqb::text8("HOST");
        info.append(484 - info.size(), '\x01');
        const QByteArray descriptor = QByteArray::fromHex("0100008000000000000000000000000000000000");
        return klqb::record("cNP_QB_ID", klqb::number64(1)) +
               klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("\\\\VBoxSvr\\TestShare\\mimikatz.exe"))) +
               klqb::record("cNP_QB_FILE_ATTRIBUTES", klqb::number32(0x20)) +
               klqb::record("cNP_QB_FILE_CREATION_TIME", QByteArray::fromHex("000C7F00F5726D58")) +
               klqb::record("cNP_QB_FILE_LAST_ACCESS_TIME", QByteArray::fromHex("8A2B2D27A4639558")) +
               klqb::record("cNP_QB_FILE_LAST_WRITE_TIME", QByteArray::fromHex("52E225FBA3639558")) +
               klqb::record("cNP_QB_STORE_TIME", QByteArray::fromHex("F8231A60A4639558")) +
               klqb::record("cNP_QB_FILE_SECURITY", descriptor) +
               klqb::record("cNP_QB_FILE_SECURITY_OWNER", QByteArray(36, 'o')) +
               klqb::record("cNP_QB_FILE_SECURITY_GROUP", QByteArray(36, 'g')) +
               klqb::record("cNP_QB_FILE_SECURITY_INTEGRITY_LABEL", QByteArray(20, 'l')) +
               klqb::record("cNP_QB_FILE_SECURITY_AUDIT", QByteArray(20, 'a')) +
               klqb::record("cNP_QB_RESTORER_PID", klqb::number32(0x12)) + klqb::record("cNP_QB_INFO", info);
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QJsonObject>("expect");
        const QJsonObject all = QJsonDocument::fromJson(sample(QStringLiteral("expected.json"))).object();
        QVERIFY(all.size() >= 25);
        for (auto it = all.begin(); it != all.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value().toObject();
    }
    void samples()
    {
        QFETCH(QJsonObject, expect);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const auto record = read(sample(name + QStringLiteral(".klq")));
        if (name.startsWith(QLatin1String("broken-"))) {
            QVERIFY(!record.ok());
            QCOMPARE(record.error().kind, ErrorKind::Damaged);
            QCOMPARE(record.error().offset, qint64(expect.value(QLatin1String("offset")).toDouble()));
            QVERIFY(!record.error().text.isEmpty() && !record.error().detail.isEmpty());
            return;
        }
        QVERIFY2(record.ok(), qPrintable(record.ok() ? QString() : record.error().full()));
        QCOMPARE(record->originalPath, expect.value(QLatin1String("path")).toString());
        QCOMPARE(record->threat, expect.value(QLatin1String("threat")).toString());
        QCOMPARE(ms(record->storedAt), expect.value(QLatin1String("stored")).toString());
        QCOMPARE(ms(record->createdAt), expect.value(QLatin1String("created")).toString());
        QCOMPARE(ms(record->writtenAt), expect.value(QLatin1String("created")).toString());
        QCOMPARE(record->header.objectSize, qint64(expect.value(QLatin1String("size")).toDouble()));
        QCOMPARE(int(record->header.headerSize), expect.value(QLatin1String("headerSize")).toInt());
        QCOMPARE(record->attributes.value_or(0), 0x20U);
    }

    void publishedVector()
    {
        const QByteArray metadata = publishedMetadata();
        QCOMPARE(metadata.size(), 1163); // the dump's size: the layout is right to the byte
        klqb::SparseDevice device(1250120 + 1163, {{0, klqb::header(1250120, 1163, 1250056)}, {1250120, metadata}});
        const auto record = readKlqb(device);
        QVERIFY(record.ok());
        QCOMPARE(record->header.headerSize, 64U);
        QCOMPARE(record->header.objectSize, 1250056);
        QCOMPARE(record->originalPath, QStringLiteral("\\\\VBoxSvr\\TestShare\\mimikatz.exe"));
        QCOMPARE(record->attributes.value(), 0x20U);
        QCOMPARE(record->restorerPid.value(), 0x12U);
        QCOMPARE(ms(record->createdAt), QStringLiteral("2020-03-02T14:00:44.000Z"));
        QCOMPARE(ms(record->writtenAt), QStringLiteral("2023-09-24T18:13:48.119Z"));
        QCOMPARE(ms(record->accessedAt), QStringLiteral("2023-09-24T18:13:55.506Z"));
        QCOMPARE(ms(record->storedAt), QStringLiteral("2023-09-24T18:14:05.056Z"));
        QCOMPARE(record->threat, QStringLiteral("HEUR:Trojan.Win32.Generic"));
        QCOMPARE(record->id, klqb::number64(1));
        QCOMPARE(record->others.size(), size_t(5));
    }

    // kaspersky-artifacts 3.5: what other parsers get wrong. Each row is one of their mistakes.
    void mistakesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("stored");
        const QByteArray time = klqb::record("cNP_QB_STORE_TIME", QByteArray::fromHex("F8231A60A4639558"));
        const QString when = QStringLiteral("2023-09-24T18:14:05.056Z");
        const auto named = [](const QString &path) { return klqb::record("cNP_QB_FULLNAME", klqb::path16(path)); };
        const QString plain = QStringLiteral("C:\\x.exe");

        QTest::newRow("CAPE: the name of the field is never equal, the path never found")
            << klqb::container(named(plain)) << plain << QString();
        QTest::newRow("CAPE: the path decoded as something else than UTF-16LE")
            << klqb::container(named(QStringLiteral("C:\\Анна\\März.exe"))) << QStringLiteral("C:\\Анна\\März.exe")
            << QString();
        QTest::newRow("DeXRAY: zero bytes stripped one by one, which eats characters")
            << klqb::container(named(QStringLiteral("C:\\\u0100\u0400\u4E00.exe")))
            << QStringLiteral("C:\\\u0100\u0400\u4E00.exe") << QString();
        QTest::newRow("dexor_QB: header taken for 64 bytes, metadata for a part of the object")
            << sample(QStringLiteral("good-older-header-of-52-bytes.klq"))
            << QStringLiteral("C:\\Users\\Anna\\Downloads\\setup.exe") << QStringLiteral("2024-09-12T18:04:11.000Z");
        QTest::newRow("JEB: Julian calendar, two days off; and the zone of this computer")
            << klqb::container(time) << QString() << when;
        QTest::newRow("JEB: the NUL left in the path") << klqb::container(named(plain)) << plain << QString();
        QTest::newRow("C parser: four hours added") << klqb::container(time) << QString() << when;
        QTest::newRow("C parser: years of mean length, wrong at the end of a leap year")
            << klqb::container(
                   klqb::record("cNP_QB_STORE_TIME", klqb::number64((62135596800 + 1735689599) * 100000000)))
            << QString() << QStringLiteral("2024-12-31T23:59:59.000Z");
        QTest::newRow("C parser: names compared as far as the file says, shorter")
            << klqb::container(klqb::record("cNP_QB_F", klqb::path16(plain)) + time) << QString() << when;
        QTest::newRow("C parser: names compared as far as the file says, longer")
            << klqb::container(klqb::record("cNP_QB_FULLNAME_2", klqb::path16(plain)) + time) << QString() << when;
        QTest::newRow("C parser: names compared as far as the file says, with a NUL inside")
            << klqb::container(klqb::rawRecord(QByteArray("cNP_QB_FULLNAME\0x\0", 18), klqb::path16(plain)) + time)
            << QString() << when;
        QTest::newRow("C parser: names compared as far as the file says, none at all")
            << klqb::container(klqb::rawRecord({}, klqb::path16(plain)) + time) << QString() << when;
        QTest::newRow("maldump: times without a zone") << klqb::container(time) << QString() << when;
        QTest::newRow("Kaitai: the object wrapped, its metadata left unread")
            << klqb::container(named(plain) + time) << plain << when;
    }
    void mistakesOfOthers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, stored);
        const auto record = read(bytes);
        QVERIFY2(record.ok(), qPrintable(record.ok() ? QString() : record.error().full()));
        QCOMPARE(record->originalPath, path);
        QCOMPARE(ms(record->storedAt), stored);
        if (record->storedAt.isValid())
            QCOMPARE(record->storedAt.timeSpec(), Qt::UTC);
    }

    // DeXRAY prints nothing for OWNER, GROUP, LABEL and AUDIT.
    void mistakeOfDexrayFieldsDropped()
    {
        QStringList names;
        const auto record =
            read(klqb::container(publishedMetadata() + klqb::record("cNP_NEW", QByteArray("\xCA\xFE"))));
        QVERIFY(record.ok());
        for (const KlqbField &field : record->others)
            names << field.name.mid(7) + QLatin1Char('=') + field.hex().left(4);
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("FILE_SECURITY=0100 FILE_SECURITY_OWNER=6f6f FILE_SECURITY_GROUP=6767 "
                                "FILE_SECURITY_INTEGRITY_LABEL=6c6c FILE_SECURITY_AUDIT=6161 =cafe"));
    }

    // JEB takes sizes for signed 32-bit numbers; maldump and dexor_QB read everything there is.
    void mistakeOfJebSizesAndOfMaldumpReadingAll_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("behind"); // bytes behind the metadata
        QTest::addColumn<bool>("upperHalves");
        QTest::newRow("3 GiB") << qint64(3) * 1024 * 1024 * 1024 << qint64(0) << false;
        QTest::newRow("a byte below 4 GiB") << qint64(0xFFFFFFFF) << qint64(0) << false;
        QTest::newRow("metadata at 3 GiB of 5 GiB")
            << qint64(3) * 1024 * 1024 * 1024 << qint64(1) * 1024 * 1024 * 1024 << false;
        QTest::newRow("5 GiB, if the bytes behind the sizes are their upper halves")
            << qint64(5) * 1024 * 1024 * 1024 << qint64(0) << true;
    }
    void mistakeOfJebSizesAndOfMaldumpReadingAll()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, behind);
        QFETCH(bool, upperHalves);
        const QByteArray metadata = publishedMetadata();
        QByteArray header = klqb::header(quint32(offset), quint32(metadata.size()), quint32(offset - 0x40));
        if (upperHalves) {
            qToLittleEndian(quint32(offset >> 32), header.data() + 0x14);
            qToLittleEndian(quint32((offset - 0x40) >> 32), header.data() + 0x34);
        }
        klqb::SparseDevice device(offset + metadata.size() + behind, {{0, header}, {offset, metadata}});
        const auto record = readKlqb(device);
        QVERIFY2(record.ok(), qPrintable(record.ok() ? QString() : record.error().full()));
        QCOMPARE(record->header.objectSize, offset - 0x40);
        QCOMPARE(record->restorerPid.value_or(0), 0x12U);
        QVERIFY2(device.bytesRead < 4096, qPrintable(QString::number(device.bytesRead)));
    }

    void unknownUpperHalvesMeanNothingInSmallFiles()
    {
        QByteArray bytes = klqb::container(publishedMetadata());
        for (const int at : {0x0C, 0x14, 0x18, 0x1C, 0x24, 0x28, 0x2C, 0x34, 0x38, 0x3C})
            qToLittleEndian(0xFFFFFFFFU, bytes.data() + at);
        QVERIFY(read(bytes).ok());
    }

    void metadataIsCapped()
    {
        const auto size = quint32(maxKlqbMetadata + 1);
        klqb::SparseDevice device(0x40 + size, {{0, klqb::header(0x40, size, 0)}});
        const auto record = readKlqb(device);
        QVERIFY(!record.ok());
        QCOMPARE(record.error().offset, 0x20);
        QCOMPARE(device.bytesRead, 0x40);

        QByteArray many;
        for (int i = 0; i < 5000; ++i)
            many += klqb::record("x", {});
        const auto crowded = read(klqb::container(many));
        QVERIFY(!crowded.ok());
        QCOMPARE(crowded.error().kind, ErrorKind::Damaged);
    }

    void times_data()
    {
        QTest::addColumn<qint64>("ticks");
        QTest::addColumn<QString>("expect");
        constexpr qint64 second = 100000000;
        constexpr qint64 to1970 = 62135596800;
        QTest::newRow("none") << qint64(0) << QString();
        QTest::newRow("negative") << qint64(-1) << QString();
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QString();
        QTest::newRow("largest, year 2923") << std::numeric_limits<qint64>::max() << QString();
        QTest::newRow("year 1") << second << QString();
        QTest::newRow("before NTFS") << (to1970 - 11644473600) * second - 1 << QString();
        QTest::newRow("NTFS begins") << (to1970 - 11644473600) * second << QStringLiteral("1601-01-01T00:00:00.000Z");
        QTest::newRow("before 1970") << (to1970 - 1) * second << QStringLiteral("1969-12-31T23:59:59.000Z");
        QTest::newRow("rounded down") << to1970 * second + 199999 << QStringLiteral("1970-01-01T00:00:00.001Z");
        QTest::newRow("leap day") << (to1970 + 951782400) * second << QStringLiteral("2000-02-29T00:00:00.000Z");
        QTest::newRow("last") << (to1970 + 7258118400) * second - 1 << QStringLiteral("2199-12-31T23:59:59.999Z");
        QTest::newRow("too late") << (to1970 + 7258118400) * second << QString();
    }
    void times()
    {
        QFETCH(qint64, ticks);
        QFETCH(QString, expect);
        QCOMPARE(ms(klqbTime(ticks)), expect);
        // An absurd time costs that time, not the record.
        const auto record = read(klqb::container(klqb::record("cNP_QB_STORE_TIME", klqb::number64(ticks)) +
                                                 klqb::record("cNP_QB_RESTORER_PID", klqb::number32(7))));
        QVERIFY(record.ok());
        QCOMPARE(record->storedAt.isValid(), !expect.isEmpty());
        QCOMPARE(record->restorerPid.value(), 7U);
    }

    void oddFieldsCostOnlyThemselves()
    {
        const auto record = read(
            klqb::container(klqb::record("cNP_QB_FILE_ATTRIBUTES", "123") +
                            klqb::record("cNP_QB_STORE_TIME", "1234567") + klqb::record("cNP_QB_ID", {}) +
                            klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("C:\\a")).chopped(2) + 'x') +
                            klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("C:\\second"))) +
                            klqb::rawRecord("cNP_QB_RESTORER_PID", klqb::number32(9))));
        QVERIFY(record.ok());
        QVERIFY(!record->attributes && !record->storedAt.isValid() && record->id.isEmpty());
        QCOMPARE(record->originalPath, QStringLiteral("C:\\a")); // odd length, no NUL
        QCOMPARE(record->restorerPid.value(), 9U);               // a name without its NUL
        QCOMPARE(record->others.size(), size_t(4));              // three of wrong size, and the second path
    }

    void threat_data()
    {
        QTest::addColumn<QList<QByteArray>>("strings");
        QTest::addColumn<QString>("expect");
        const QByteArray path("C:\\a\\my.file.exe");
        QTest::newRow("behind the path") << QList<QByteArray>{"oas", "", path, "UDS:Trojan.Win32.Agent", "PC\\u", "PC"}
                                         << QStringLiteral("UDS:Trojan.Win32.Agent");
        QTest::newRow("path is UNC") << QList<QByteArray>{"a.b", "\\\\s\\f", "not-a-virus:AdWare.Win32.X"}
                                     << QStringLiteral("not-a-virus:AdWare.Win32.X");
        QTest::newRow("no path") << QList<QByteArray>{"oas", "", "Exploit.Java.Agent"}
                                 << QStringLiteral("Exploit.Java.Agent");
        QTest::newRow("not the file's name")
            << QList<QByteArray>{"my.file.exe", path, "EICAR-Test-File", "PC\\u"} << QString();
        QTest::newRow("not the computer's name")
            << QList<QByteArray>{path, "EICAR-Test-File", "pc\\anna", "PC.corp.local"} << QString();
        QTest::newRow("a path is no threat") << QList<QByteArray>{path, "C:\\b.exe"} << QString();
        QTest::newRow("line break at the end") << QList<QByteArray>{path, "Trojan.Win32.Agent\n"} << QString();
        QTest::newRow("formula") << QList<QByteArray>{path, "=cmd.x"} << QString();
        QTest::newRow("very long") << QList<QByteArray>{path, "Trojan." + QByteArray(5000, 'a')} << QString();
        QTest::newRow("nothing") << QList<QByteArray>{} << QString();
    }
    void threat()
    {
        QFETCH(QList<QByteArray>, strings);
        QFETCH(QString, expect);
        QByteArray info = QByteArray::fromHex("01000001BCC000") + klqb::number32(5);
        for (const QByteArray &text : strings)
            info += klqb::text8(text);
        QCOMPARE(infoStrings(info).size(), strings.size());
        QCOMPARE(guessThreat(info), expect);
        for (qsizetype length = 0; length <= qMin(info.size(), qsizetype(300)); ++length)
            QVERIFY(infoStrings(info.first(length)).size() <= strings.size());
    }

    void cutAtEveryByte()
    {
        // Cut as a file: never complete. Cut inside the metadata with a header that agrees: an error, or fewer records.
        const QByteArray good = klqb::container(publishedMetadata());
        const qsizetype start = good.size() - 1163;
        for (qsizetype length = 0; length < good.size(); ++length) {
            const auto record = read(good.first(length));
            QVERIFY(!record.ok());
            QCOMPARE(record.error().kind, ErrorKind::Damaged);
            QVERIFY(record.error().offset >= 0 && record.error().offset <= good.size());
            if (length < start)
                continue;
            QByteArray agreeing = good.first(length);
            qToLittleEndian(quint32(length - start), agreeing.data() + 0x20);
            const auto shorter = read(agreeing);
            QVERIFY(!shorter.ok() || !shorter->restorerPid || shorter->threat.isEmpty());
        }
    }

    void mutated()
    {
        const bool full = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1;
        const QList<QByteArray> originals{klqb::container(publishedMetadata()),
                                          sample(QStringLiteral("good-older-header-of-52-bytes.klq")),
                                          sample(QStringLiteral("good-cyrillic-path.klq"))};
        const QList<quint32> numbers{0,    1,    3,          4,          0x33,       0x34,
                                     0x40, 0xFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFC, 0xFFFFFFFF};
        QRandomGenerator random(3);
        int good = 0;
        int bad = 0;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < (full ? 60000 : 2000)) {
            QByteArray bytes = originals[random.bounded(int(originals.size()))];
            for (int changes = random.bounded(1, 6); changes > 0 && bytes.size() > 8; --changes) {
                const qsizetype at = random.bounded(int(bytes.size()) - 4);
                const qsizetype length = random.bounded(1, 40);
                const QByteArray number = klqb::number32(numbers[random.bounded(int(numbers.size()))]);
                switch (random.bounded(6)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, length);
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
                    break;
                case 3:
                    bytes.replace(at, 4, number);
                    break;
                case 4: // as it stands at the beginning of a record's payload
                    bytes.replace(at, 4, klqb::scrambled(number));
                    break;
                case 5:
                    bytes.replace(random.bounded(16) * 4, 4, number);
                    break;
                }
            }
            const auto record = read(bytes);
            ++(record.ok() ? good : bad);
            if (!record.ok()) {
                QCOMPARE(record.error().kind, ErrorKind::Damaged);
                QVERIFY(record.error().offset >= 0 && record.error().offset <= bytes.size());
                continue;
            }
            QVERIFY(record->header.headerSize + record->header.objectSize <= record->header.metadataOffset);
            QVERIFY(record->header.metadataOffset + record->header.metadataSize <= bytes.size());
            QVERIFY(record->originalPath.size() < bytes.size());
            QVERIFY(!record->storedAt.isValid() || record->storedAt.date().year() < 2200);
        }
        QVERIFY(bad > 100);
        QVERIFY(good > 100);
    }
};

CHANGEOVER_TEST(KlqbReader)
#include "tst_KlqbReader.moc"
