// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/TimeLeft.h"
#include "tests/lib/TestRegistry.h"

#include <limits>

using namespace changeover;

class tst_TimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words()
    {
        QCOMPARE(timeLeft(10000, 0.5), QStringLiteral("Less than a minute left"));
        QVERIFY2(timeLeft(60000, 0.5).startsWith(QLatin1String("About 1 minute")), qPrintable(timeLeft(60000, 0.5)));
        QVERIFY(timeLeft(60000, 0.25).startsWith(QLatin1String("About 3 minute")));
    }
    void nothingIsGuessed()
    {
        QCOMPARE(timeLeft(4000, 0.9), QString());
        QCOMPARE(timeLeft(600000, 0.04), QString());
        QCOMPARE(timeLeft(600000, 0), QString());
        QCOMPARE(timeLeft(600000, 1), QString());
        QCOMPARE(timeLeft(600000, std::numeric_limits<double>::quiet_NaN()), QString());
    }
};

CHANGEOVER_TEST(TimeLeft)
#include "tst_TimeLeft.moc"
