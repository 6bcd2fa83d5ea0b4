// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveLog.h"
#include "core/machine/offline/Marvin32.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/TestRegistry.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace changeover;

class tst_RegistryLog : public QObject
{
    Q_OBJECT

    static constexpr quint32 limit = 1 << 20;

    // A hive whose second number says: up to here everything was written.
    static HiveHeader hive(quint32 primary, quint32 secondary)
    {
        HiveHeader header;
        header.hasSignature = header.checksumMatches = true;
        header.primary = primary;
        header.secondary = secondary;
        header.binsSize = 4096;
        return header;
    }

    static LogEntryBytes entry(quint32 sequence, const char *content, quint32 offset = 0)
    {
        return {sequence, 8192, {{offset, QByteArray(content)}}};
    }

    static QByteArray log(const std::vector<LogEntryBytes> &entries) { return logBytes(HiveMaker::empty(), entries); }

    static QString end(const HiveReplay &replay)
    {
        return QStringList{QStringLiteral("complete"), QStringLiteral("torn"), QStringLiteral("nothing"),
                           QStringLiteral("old")}
            .at(int(replay.end));
    }

    // "12" is two entries, of one page each that say "1" and "2".
    static QString pages(const HiveReplay &replay)
    {
        QString all;
        for (const HiveReplay::Page &page : replay.pages)
            all += QString::fromLatin1(page.bytes.toByteArray());
        return all;
    }

private Q_SLOTS:
    void checksumOfARealLog()
    {
        // The first 32 bytes of an entry that Windows wrote, and the checksum it put behind them.
        const QByteArray real = QByteArray::fromHex("48764c45004e00000000000003000000004002000400000056d529cec6324b36");
        QCOMPARE(registryMarvin32(real), 0xD71FF4150787EF0CULL);
    }

    void whatIsReplayed_data()
    {
        QTest::addColumn<QList<QByteArray>>("logs");
        QTest::addColumn<quint32>("secondary");
        QTest::addColumn<QString>("expectedEnd");
        QTest::addColumn<QString>("expectedPages");
        const QByteArray one = log({entry(5, "5"), entry(6, "6")});
        const QByteArray two = log({entry(7, "7"), entry(8, "8")});
        const QByteArray later = log({entry(9, "9")});
        QByteArray torn = one;
        torn[torn.size() - 1] = 'x';
        QByteArray cut = one;
        cut.chop(512);
        QByteArray badHeader = one;
        badHeader[0x40] = 'x';
        QByteArray old(1024, '\0');
        old.replace(512, 4, "DIRT");
        using Logs = QList<QByteArray>;
        QTest::newRow("one log") << Logs{one} << 5u << "complete"
                                 << "56";
        QTest::newRow("two logs") << Logs{one, two} << 5u << "complete"
                                  << "5678";
        QTest::newRow("two logs, the second is older") << Logs{two, one} << 5u << "complete"
                                                       << "5678";
        QTest::newRow("the first is in the hive already") << Logs{one, two} << 7u << "complete"
                                                          << "78";
        QTest::newRow("a gap between the logs") << Logs{one, later} << 5u << "complete"
                                                << "56";
        QTest::newRow("all are older than the hive") << Logs{one} << 9u << "nothing"
                                                     << "";
        QTest::newRow("no logs") << Logs{} << 5u << "nothing"
                                 << "";
        QTest::newRow("empty logs") << Logs{QByteArray(), QByteArray()} << 5u << "nothing"
                                    << "";
        QTest::newRow("last entry half written") << Logs{torn} << 5u << "torn"
                                                 << "5";
        QTest::newRow("last entry cut off") << Logs{cut} << 5u << "complete"
                                            << "5";
        QTest::newRow("remnants behind the end") << Logs{one + torn.mid(1024)} << 5u << "complete"
                                                 << "56";
        QTest::newRow("log's own header damaged") << Logs{badHeader} << 5u << "nothing"
                                                  << "";
        QTest::newRow("half written, the other log goes on") << Logs{torn, log({entry(6, "six")})} << 5u << "complete"
                                                             << "5six";
        QTest::newRow("old format") << Logs{old} << 5u << "old"
                                    << "";
        QTest::newRow("page outside of the bins") << Logs{log({entry(5, "5", 8192)})} << 5u << "torn"
                                                  << "";
        QTest::newRow("offset that would wrap") << Logs{log({entry(5, "5", 0xFFFFFFFF)})} << 5u << "torn"
                                                << "";
        QTest::newRow("bins of an odd size") << Logs{log({{5, 8193, {}}})} << 5u << "torn"
                                             << "";
        QTest::newRow("bins beyond the limit") << Logs{log({{5, 0xFFFFF000, {}}})} << 5u << "torn"
                                               << "";
    }
    void whatIsReplayed()
    {
        QFETCH(QList<QByteArray>, logs);
        QFETCH(quint32, secondary);
        const std::vector<QByteArray> given(logs.begin(), logs.end());
        const HiveReplay replay = replayOf(hive(secondary + 1, secondary), given, limit);
        QTEST(end(replay), "expectedEnd");
        QTEST(pages(replay), "expectedPages");
        QVERIFY(replay.header.isEmpty());
    }

    void aLostHeaderComesFromTheNewestLog()
    {
        HiveHeader lost;
        const std::vector<QByteArray> logs{log({entry(5, "5")}), log({entry(6, "6")})};
        const HiveReplay replay = replayOf(lost, logs, limit);
        QCOMPARE(pages(replay), QStringLiteral("6"));
        const HiveHeader header = HiveHeader::read(replay.header);
        QVERIFY(header.hasSignature);
        QCOMPARE(header.fileType, HiveHeader::typeOfHive);
    }

    void anyBytes()
    {
        // With the entries' checksums made right again, so that what lies behind them is reached.
        QRandomGenerator random(7);
        const QByteArray good = log({entry(5, "five"), entry(6, "six", 4096)});
        int replayed = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = good;
            for (int changes = random.bounded(1, 4); changes > 0; --changes)
                bytes[512 + random.bounded(int(bytes.size()) - 512)] = char(random.bounded(256));
            for (const qsizetype at : {512, 1024}) {
                if (random.bounded(2) == 0)
                    continue;
                qToLittleEndian(registryMarvin32(QByteArrayView(bytes).sliced(at + 40, 472)), bytes.data() + at + 24);
                qToLittleEndian(registryMarvin32(QByteArrayView(bytes).sliced(at, 32)), bytes.data() + at + 32);
            }
            const std::vector<QByteArray> logs{bytes.left(random.bounded(int(bytes.size()) + 1))};
            const HiveReplay replay = replayOf(hive(6, 5), logs, limit);
            replayed += replay.entries;
            for (const HiveReplay::Page &page : replay.pages)
                QVERIFY(page.offset + page.bytes.size() <= HiveHeader::binsAt + qint64(limit));
        }
        QVERIFY(replayed > 100);
    }
};

CHANGEOVER_TEST(RegistryLog)
#include "tst_RegistryLog.moc"
