// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileTime.h"
#include "core/base/FileWriter.h"
#include "core/quarantine/KswsDatabase.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace changeover;

/// The samples of tests/data/ksws, written by tests/tools/make_ksws.py.
class tst_KswsDatabase : public QObject
{
    Q_OBJECT

    const QString m_folder = sourceFile("tests/data/ksws/");

    QByteArray bytesOf(const QString &name) const
    {
        return readFile(m_folder + name + QStringLiteral(".db"), 1 << 20).value();
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QJsonValue>("expected");
        const QJsonObject all =
            QJsonDocument::fromJson(readFile(m_folder + QStringLiteral("expected.json"), 1 << 20).value()).object();
        QVERIFY(all.size() > 10);
        for (auto one = all.begin(); one != all.end(); ++one)
            QTest::newRow(qPrintable(one.key())) << QJsonValue(one.value());
    }
    void samples()
    {
        QFETCH(QJsonValue, expected);
        QElapsedTimer clock;
        clock.start();
        const Result<KswsList> list = readKswsDatabase(bytesOf(QString::fromUtf8(QTest::currentDataTag())));
        if (expected.isString()) {
            QVERIFY(!list.ok());
            QCOMPARE(int(list.error().kind), int(ErrorKind::Damaged));
            QVERIFY(!list.error().text.isEmpty());
            return;
        }
        QVERIFY2(list.ok(), list ? "" : qPrintable(list.error().full()));
        QVERIFY(!list->stopped);
        QJsonArray rows;
        for (const KswsObject &one : list->objects)
            rows << QJsonArray{one.originalPath, one.threat,
                               one.storedAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))};
        QCOMPARE(rows, expected.toArray());
    }

    void publishedRow()
    {
        const KswsList list = readKswsDatabase(bytesOf(QStringLiteral("good-published-row"))).value();
        QCOMPARE(int(list.objects.size()), 1);
        const KswsObject &row = list.objects[0];
        QCOMPARE(row.uuid, QStringLiteral("{98571591-f30d-453e-b6ed-6ff2cf218344}"));
        QCOMPARE(row.size.value_or(0), 68);
        QCOMPARE(row.user, QStringLiteral("WORKGROUP\\MACHINE$"));
        QCOMPARE(row.attributes.value_or(0), 0x20u);
        for (const QDateTime &time : {row.createdAt, row.accessedAt, row.writtenAt})
            QCOMPARE(time.toString(Qt::ISODate), QStringLiteral("2021-08-30T11:48:46Z"));
        QVERIFY(!list.outdated);
        QCOMPARE(list.withoutName, 0);
    }

    void whatIsOddCostsOnlyItself()
    {
        const KswsList odd = readKswsDatabase(bytesOf(QStringLiteral("good-odd-values"))).value();
        QCOMPARE(int(odd.objects.size()), 3);
        QCOMPARE(odd.withoutName, 2);
        QVERIFY(!odd.objects[1].storedAt.isValid() && !odd.objects[1].size);
        QVERIFY(readKswsDatabase(bytesOf(QStringLiteral("good-written-through-a-second-file")))->outdated);
    }

    // maldump takes the local time for one of this computer, and of that only.
    void mistakeOfMaldumpTimes()
    {
        QCOMPARE(kswsTime(568581708202780672).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                 QStringLiteral("2020-02-13 23:54:40"));
        QCOMPARE(kswsTime(568869852944544512).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                 QStringLiteral("2021-08-30 04:48:51"));
        QVERIFY(!kswsTime(0).isValid() && !kswsTime(-1).isValid());
        QVERIFY(!kswsTime(568881234567890123 | qint64(0xFF) << 40).isValid()); // month 255
        // An hour that this computer's own zone may not have (the clocks go forward) is an hour there.
        QCOMPARE(kswsTime(qint64(2024) << 48 | qint64(3) << 40 | qint64(31) << 32 | 2 << 24 | 30 << 16).time(),
                 QTime(2, 30));
        QVERIFY(!fromFileTime(0).isValid() && !fromFileTime(-1).isValid());
        QVERIFY(!fromFileTime(std::numeric_limits<qint64>::max()).isValid());
    }

    void cancelled()
    {
        CancelToken cancel;
        cancel.cancel();
        // A short list is read before the first look at the token; both ways out are right, neither is Damaged.
        const Result<KswsList> list = readKswsDatabase(bytesOf(QStringLiteral("good-published-row")), cancel);
        QVERIFY(list.ok() || list.error().kind == ErrorKind::Cancelled);
    }

    void mutated()
    {
        const int rounds = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1 ? 20000 : 1500;
        const QByteArray good = bytesOf(QStringLiteral("good-names-of-all-kinds"));
        QRandomGenerator random(7);
        int refused = 0;
        int partly = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = good;
            for (int changes = random.bounded(1, 12); changes > 0; --changes)
                bytes[random.bounded(16, int(bytes.size()))] = char(random.bounded(256));
            if (random.bounded(8) == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            const Result<KswsList> list = readKswsDatabase(bytes);
            refused += list.ok() ? 0 : 1;
            partly += list.ok() && list->stopped ? 1 : 0;
            if (list)
                QVERIFY(list->objects.size() < 1000);
        }
        QVERIFY(refused > 0 && refused < rounds);
        QVERIFY(partly > 0);
    }
};

CHANGEOVER_TEST(KswsDatabase)
#include "tst_KswsDatabase.moc"
