// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbObject.h"
#include "tests/lib/FailDevice.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace changeover;

namespace {

QByteArray hexHash(QByteArray container)
{
    QBuffer device(&container);
    device.open(QIODevice::ReadOnly);
    const Result<QByteArray> hash = hashOfObject(device);
    return hash ? hash->toHex() : hash.error().full().toUtf8();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

const QByteArray someMetadata = klqb::record("cNP_QB_RESTORER_PID", klqb::number32(1));

} // namespace

class tst_KlqbObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Scrambled bytes written out: the key's first byte belongs to the object's first, not to the file's.
    void knownBytes()
    {
        const QByteArray scrambledAbc = QByteArray::fromHex("83272b");
        const QByteArray abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, B.1
        QCOMPARE(hexHash(klqb::header(0x40 + 3, quint32(someMetadata.size()), 3) + scrambledAbc + someMetadata), abc);
        // The older header has 52 bytes, which is no multiple of the key's eight.
        QByteArray older = "KLQB" + klqb::number32(1) + klqb::number32(0x34) + klqb::number32(0x34 + 3);
        older += QByteArray(0x18 - older.size(), '\0') + klqb::number32(quint32(someMetadata.size()));
        older += QByteArray(0x34 - older.size(), '\0') + scrambledAbc + someMetadata;
        QCOMPARE(hexHash(older), abc);
    }

    void sizes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 7, 8, 9, 1000, 262143, 262144, 262145, 600001})
            QTest::addRow("%d", size) << size;
    }
    void sizes()
    {
        QFETCH(int, size);
        const QByteArray object = noise(size);
        QCOMPARE(hexHash(klqb::container(someMetadata, object)),
                 QCryptographicHash::hash(object, QCryptographicHash::Sha256).toHex());
    }

    void whatIsNoContainer()
    {
        QVERIFY(hexHash("MZ, something else").contains("not a quarantine container"));
        QVERIFY(hexHash(klqb::container(someMetadata, noise(100)).first(120)).contains("damaged"));
    }

    // Pieces of odd sizes, as a pipe or a slow disk gives them, do not shift the key.
    void shortReads()
    {
        class Dribble : public QBuffer
        {
        protected:
            qint64 readData(char *data, qint64 most) override
            {
                return QBuffer::readData(data, qMin(most, qint64(13)));
            }
        };
        const QByteArray object = noise(1001);
        Dribble device;
        device.setData(klqb::container(someMetadata, object));
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const Result<QByteArray> hash = hashOfObject(device);
        QVERIFY(hash.ok());
        QCOMPARE(*hash, QCryptographicHash::hash(object, QCryptographicHash::Sha256));
    }

    void deviceThatBreaks_data()
    {
        QTest::addColumn<FailDevice::Mode>("mode");
        QTest::newRow("says so") << FailDevice::Mode::Error;
        QTest::newRow("just ends") << FailDevice::Mode::Short;
    }
    void deviceThatBreaks()
    {
        QFETCH(FailDevice::Mode, mode);
        QBuffer inner;
        inner.setData(klqb::container(someMetadata, noise(600000)));
        inner.open(QIODevice::ReadOnly);
        FailDevice device(inner, 400000, mode);
        const Result<QByteArray> hash = hashOfObject(device);
        QVERIFY(!hash.ok());
        QCOMPARE(hash.error().kind, ErrorKind::Failed);
        QVERIFY(hash.error().offset >= 0x40 + 262144 && hash.error().offset <= 400000);
    }

    void progressAndCancel()
    {
        QBuffer device;
        device.setData(klqb::container(someMetadata, noise(600000)));
        device.open(QIODevice::ReadOnly);
        std::vector<double> fractions;
        QVERIFY(hashOfObject(device, [&](const Progress &now) { fractions.push_back(now.fraction); }).ok());
        QCOMPARE(fractions.size(), size_t(3));
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);

        CancelToken cancel;
        int told = 0;
        const Result<QByteArray> stopped = hashOfObject(
            device,
            [&](const Progress &) {
                ++told;
                cancel.cancel();
            },
            cancel);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, 1);
    }
};

CHANGEOVER_TEST(KlqbObject)
#include "tst_KlqbObject.moc"
