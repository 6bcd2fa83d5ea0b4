// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "tests/lib/TestRegistry.h"

#include <QCryptographicHash>

using namespace changeover;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples of FIPS 180-2, appendix B, and the hash of nothing.
    void publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("B.1") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("B.2") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                             << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("B.3") << QByteArray(1'000'000, 'a')
                             << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void publishedVectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hash);
        QCOMPARE(Sha256::of(bytes).toHex(), hash);
    }

    void inPiecesOfAnySize()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += char(i * 31);
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        for (const int size : {1, 7, 63, 64, 65, 999}) {
            Sha256 hash;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                hash.add(QByteArrayView(bytes).sliced(at, qMin(qsizetype(size), bytes.size() - at)));
                hash.add({});
            }
            QCOMPARE(hash.result(), expected);
        }
    }
};

CHANGEOVER_TEST(Sha256)
#include "tst_Sha256.moc"
