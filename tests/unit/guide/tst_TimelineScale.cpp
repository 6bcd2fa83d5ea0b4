// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/TimelineScale.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_TimelineScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysStandToScale()
    {
        const TimelineScale scale{{2024, 1, 1}, {2024, 12, 31}, 365};
        QCOMPARE(scale.x({2024, 1, 1}), 0.0);
        QCOMPARE(scale.x({2024, 12, 31}), 365.0);
        QCOMPARE(scale.x({2024, 1, 11}), 10.0);
        QCOMPARE(scale.x({2023, 5, 1}), 0.0); // not outside
        QCOMPARE(scale.x({2026, 5, 1}), 365.0);
        const TimelineScale noTime{{2024, 1, 1}, {2024, 1, 1}, 100};
        QCOMPARE(noTime.x({2024, 1, 1}), 0.0); // and no division by nothing
    }

    void labelsNeverMeet_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("ten years") << QDate(2015, 8, 1) << QDate(2026, 11, 29) << 700.0 << 5;
        QTest::newRow("the order") << QDate(2024, 5, 20) << QDate(2026, 11, 29) << 700.0 << 5;
        QTest::newRow("a narrow window") << QDate(2015, 8, 1) << QDate(2026, 11, 29) << 200.0 << 2;
        QTest::newRow("no room at all") << QDate(2015, 8, 1) << QDate(2026, 11, 29) << 10.0 << 0;
    }
    void labelsNeverMeet()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(double, width);
        QFETCH(int, atLeast);
        constexpr double label = 60;
        const TimelineScale scale{from, to, width};
        const std::vector<QDate> ticks = scale.ticks(label);
        QVERIFY(int(ticks.size()) >= atLeast);
        double end = 0;
        for (const QDate tick : ticks) {
            QVERIFY(scale.x(tick) - label / 2 >= end - 0.001);
            QCOMPARE(tick.day(), 1);
            end = scale.x(tick) + label / 2;
        }
        QVERIFY(end <= width);
    }

    void marksNeverLieOverEachOther()
    {
        const TimelineScale scale{{2024, 1, 1}, {2024, 12, 31}, 365};
        const std::vector<QDate> days{{2024, 1, 1}, {2024, 1, 2}, {2024, 1, 3}, {2024, 1, 25}, {2024, 1, 25}};
        QCOMPARE(scale.rows(days, 20), std::vector<int>({0, 1, 2, 0, 1}));
        QCOMPARE(scale.rows({}, 20), std::vector<int>());
    }
};

CHANGEOVER_TEST(TimelineScale)
#include "tst_TimelineScale.moc"
