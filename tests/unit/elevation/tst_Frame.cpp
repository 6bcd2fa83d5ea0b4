// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Frame.h"
#include "tests/lib/TestRegistry.h"

#include <QRandomGenerator>

using namespace changeover;

class tst_Frame : public QObject
{
    Q_OBJECT

    static Frame frame(const char *kind, const QByteArray &block = {})
    {
        return {{{QStringLiteral("kind"), QLatin1String(kind)}}, block};
    }

private Q_SLOTS:
    void comesOutWhereverTheBytesAreCut()
    {
        const QByteArray wire =
            encode(frame("a")) + encode(frame("b", QByteArray("bytes\n{\"v\":1}\n\0x", 17))) + encode(frame("c"));
        for (qsizetype cut = 0; cut <= wire.size(); ++cut) {
            FrameReader reader;
            QStringList kinds;
            QByteArray block;
            for (const QByteArray &part : {wire.left(cut), wire.mid(cut)}) {
                reader.feed(part);
                for (auto next = reader.next(); next.ok() && next->has_value(); next = reader.next()) {
                    kinds << (*next)->head.value(QLatin1String("kind")).toString();
                    block += (*next)->block;
                }
            }
            QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("a b c"));
            QCOMPARE(block.size(), 17);
        }
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage line") << QByteArray("hello\n");
        QTest::newRow("array") << QByteArray("[1]\n");
        QTest::newRow("no version") << QByteArray("{}\n");
        QTest::newRow("version 2") << QByteArray("{\"v\":2}\n");
        QTest::newRow("endless line") << QByteArray(Frame::maxLine + 2, ' ');
        QTest::newRow("long line") << QByteArray(Frame::maxLine + 1, ' ') + "{\"v\":1}\n";
        QTest::newRow("negative block") << QByteArray("{\"v\":1,\"block\":-1}\n");
        QTest::newRow("huge block") << QByteArray("{\"v\":1,\"block\":99999999999}\n");
        QTest::newRow("half a byte") << QByteArray("{\"v\":1,\"block\":1.5}\n");
        QTest::newRow("block is text") << QByteArray("{\"v\":1,\"block\":\"7\"}\n");
        QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01\n", 5);
    }
    void nonsenseIsAnError()
    {
        QFETCH(QByteArray, bytes);
        FrameReader reader;
        reader.feed(encode(frame("good")));
        QVERIFY(reader.next().value().has_value());
        reader.feed(bytes);
        const auto next = reader.next();
        QVERIFY(!next.ok());
        QCOMPARE(int(next.error().kind), int(ErrorKind::Damaged));
        QVERIFY(next.error().offset > 0);
        reader.feed(encode(frame("good")));
        QVERIFY(!reader.next().ok()); // and it stays one
    }

    void randomBytesNeverHang()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray wire = encode(frame("x", QByteArray(random.bounded(50), 'y')));
            for (int i = random.bounded(4); i >= 0; --i)
                wire[random.bounded(int(wire.size()))] = char(random.bounded(256));
            FrameReader reader;
            reader.feed(wire);
            int frames = 0;
            for (auto next = reader.next(); next.ok() && next->has_value(); next = reader.next())
                QVERIFY(++frames < 100);
        }
    }
};

CHANGEOVER_TEST(Frame)
#include "tst_Frame.moc"
