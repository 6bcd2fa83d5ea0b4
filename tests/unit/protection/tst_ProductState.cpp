// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ProductState.h"
#include "tests/lib/TestRegistry.h"

#include <QTest>

using namespace changeover;

class tst_ProductState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Values that were seen on real computers: the lists of neophob.com and stackoverflow.com/questions/4700897.
    void seenOnRealComputers_data()
    {
        QTest::addColumn<uint>("number");
        QTest::addColumn<QString>("enabled");
        QTest::addColumn<QString>("upToDate");
        QTest::addColumn<bool>("isWindowsOwn");
        const auto row = [](const char *name, uint number, const char *enabled, const char *upToDate, bool own) {
            QTest::newRow(name) << number << QString::fromLatin1(enabled) << QString::fromLatin1(upToDate) << own;
        };
        row("third party on, current", 266240, "yes", "yes", false);
        row("third party on, out of date", 266256, "yes", "no", false);
        row("third party off", 262144, "no", "yes", false);
        row("third party off, out of date", 262160, "no", "no", false);
        row("Defender on, current", 397568, "yes", "yes", true);
        row("Defender on, out of date", 397584, "yes", "no", true);
        row("Defender off, current", 393472, "no", "yes", true);
        row("Defender off, out of date", 393488, "no", "no", true);
        row("snoozed", 270336, "no", "yes", false);
        row("state nobody explains", 344064, "unknown", "yes", false);
    }
    void seenOnRealComputers()
    {
        QFETCH(uint, number);
        const ProductState state = decodeProductState(number);
        QTEST(answerNames.name(state.enabled), "enabled");
        QTEST(answerNames.name(state.upToDate), "upToDate");
        QTEST(state.isWindowsOwn, "isWindowsOwn");
        QVERIFY(state.isAntivirus);
        QCOMPARE(state.isFirewall, (number & 0x10000) != 0);
    }

    void whatIsNotKnownStaysUnknown()
    {
        QCOMPARE(decodeProductState(0x043000).enabled, Answer::No); // expired
        for (quint32 nibble = 4; nibble <= 0xF; ++nibble)
            QCOMPARE(decodeProductState(0x040000 | nibble << 12).enabled, Answer::Unknown);
        for (quint32 nibble = 2; nibble <= 0xF; ++nibble)
            QCOMPARE(decodeProductState(0x041000 | nibble << 4).upToDate, Answer::Unknown);
        QVERIFY(!decodeProductState(0x011000).isAntivirus);
        QVERIFY(decodeProductState(0x011000).isFirewall);
        QCOMPARE(decodeProductState(0xFFFFFFFF).enabled, Answer::Unknown);
    }
};

CHANGEOVER_TEST(ProductState)
#include "tst_ProductState.moc"
