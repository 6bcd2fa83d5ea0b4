// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ProtectionWatch.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QTest>

using namespace changeover;

namespace {
// Time that passes only while somebody waits for it.
class TestClock : public WatchClock
{
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    void pause(int ms) override
    {
        m_now += ms;
        if (whenPaused)
            whenPaused(m_now);
    }
    std::function<void(qint64)> whenPaused;

private:
    qint64 m_now = 1000;
};

Protection of(ProtectionState state)
{
    Protection protection;
    protection.state = state;
    return protection;
}
} // namespace

class tst_ProtectionWatch : public QObject
{
    Q_OBJECT

    const Protection m_off = of(ProtectionState::NotProtected);
    const Protection m_on = of(ProtectionState::Protected);

private Q_SLOTS:
    void endsWhenItIsOn()
    {
        TestClock clock;
        int asks = 0;
        QList<int> told;
        const Watched watched = watchProtection(
            m_off, [&] { return ++asks == 3 ? m_on : of(ProtectionState::CannotBeAsked); },
            [&](int left) { told << left; }, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::Protected);
        QCOMPARE(watched.protection.state, ProtectionState::Protected);
        QCOMPARE(watched.asks, 3);
        QCOMPARE(clock.now(), qint64(1000 + 3 * WatchTimes().everyMs));
        // A countdown: from a minute, never up.
        QCOMPARE(told.first(), 60);
        QVERIFY(std::is_sorted(told.rbegin(), told.rend()));
        QCOMPARE(told.last(), 52);
    }

    void endsAfterAMinute()
    {
        TestClock clock;
        int last = 0;
        const Watched watched = watchProtection(
            m_off, [&] { return m_off; }, [&](int left) { last = left; }, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::TimeUp);
        QCOMPARE(watched.protection.state, ProtectionState::NotProtected);
        QCOMPARE(watched.asks, 20);
        QCOMPARE(clock.now(), qint64(1000 + WatchTimes().forMs));
        QCOMPARE(last, 1);
    }

    // What answers slowly is asked once more at the end and not for ever.
    void aSlowAnswer()
    {
        TestClock clock;
        const Watched watched = watchProtection(
            m_off,
            [&] {
                clock.pause(25'000);
                return m_off;
            },
            [](int) {}, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::TimeUp);
        QCOMPARE(watched.asks, 3);
    }

    void lastAnswerCounts()
    {
        TestClock clock;
        const Watched watched = watchProtection(
            m_off, [&] { return clock.now() >= 61'000 ? m_on : m_off; }, [](int) {}, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::Protected);
    }

    void stopsWhenAskedTo()
    {
        TestClock clock;
        CancelToken cancel;
        clock.whenPaused = [&](qint64 now) {
            if (now >= 5000)
                cancel.cancel();
        };
        const Watched watched = watchProtection(
            m_off, [&] { return m_off; }, [](int) {}, cancel, clock);
        QCOMPARE(watched.end, WatchEnd::Cancelled);
        QCOMPARE(watched.asks, 1);
        QVERIFY(clock.now() <= 5200);
    }

    void asksNobodyWhereItIsOn()
    {
        TestClock clock;
        const Watched watched = watchProtection(
            m_on, [&]() -> Protection { qFatal("asked"); }, [](int) {}, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::Protected);
        QCOMPARE(watched.asks, 0);
    }

    void whereItHelps()
    {
        MachineFacts facts;
        QVERIFY(isWorthWatching(facts, m_off));
        QVERIFY(isWorthWatching(facts, of(ProtectionState::CannotBeAsked)));
        QVERIFY(!isWorthWatching(facts, m_on));
        facts.onlyLookedAt = true;
        QVERIFY(!isWorthWatching(facts, m_off));
        facts.onlyLookedAt = false;
        facts.platform = Platform::Linux;
        QVERIFY(!isWorthWatching(facts, m_off));
    }

    // The practice PC on which Defender comes up only when it is asked for the third time after the removal.
    void thePracticePcThatNeedsTime()
    {
        const QTemporaryDir folder;
        QVERIFY(PracticeDisk::copyTo(QStringLiteral("home-pc"), folder.path()).ok());
        const auto disk = PracticeDisk::open(folder.path(), QStringLiteral("practice"));
        QVERIFY2(disk.ok(), disk.ok() ? "" : qPrintable(disk.error().full()));
        const PracticeMachine machine(*disk);
        QCOMPARE(protectionOf(machine).state, ProtectionState::Protected);
        QCOMPARE(protectionOf(machine).contradictions, QStringList());
        QCOMPARE(protectionOf(machine).firewall.isOn, Answer::Yes);
        (*disk)->security.remove(QStringLiteral("Kaspersky Plus"));
        const Protection first = protectionOf(machine);
        QCOMPARE(first.state, ProtectionState::NotProtected);
        QCOMPARE(first.defender.canComeBack, Answer::Yes);
        TestClock clock;
        const Watched watched = watchProtection(
            first, [&] { return protectionOf(machine); }, [](int) {}, CancelToken(), clock);
        QCOMPARE(watched.end, WatchEnd::Protected);
        QCOMPARE(watched.asks, 2);
        QCOMPARE(watched.protection.defender.isOn, Answer::Yes);
        QCOMPARE(watched.protection.contradictions, QStringList());
        QCOMPARE(watched.protection.secondList.size(), size_t(1));
        QCOMPARE(watched.protection.secondList.front().enabled, Answer::Yes);
        // The next program that looks goes on from there.
        const auto again = PracticeDisk::open(folder.path(), QStringLiteral("practice"));
        QVERIFY(again.ok());
        QCOMPARE(protectionOf(PracticeMachine(*again)).state, ProtectionState::Protected);
    }

    void realTimePasses()
    {
        const std::unique_ptr<WatchClock> clock = WatchClock::real();
        const qint64 before = clock->now();
        clock->pause(20);
        QVERIFY(clock->now() - before >= 15);
        int told = 0;
        const Watched watched = watchProtection(
            m_off, [&] { return m_off; }, [&](int) { ++told; }, CancelToken(), *clock, {30, 10});
        QCOMPARE(watched.end, WatchEnd::TimeUp);
        QVERIFY(told > 0 && watched.asks > 0);
    }
};

CHANGEOVER_TEST(ProtectionWatch)
#include "tst_ProtectionWatch.moc"
