// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/JobQueue.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

namespace {
class FakeJob : public Job
{
public:
    FakeJob(QString id, JobState end, double weight = 1, bool cleanUp = false)
        : m_id(std::move(id))
        , m_end(end)
        , m_weight(weight)
        , m_cleanUp(cleanUp)
    {
    }
    QString id() const override { return m_id; }
    QString status() const override { return QStringLiteral("doing ") + m_id; }
    double weight() const override { return m_weight; }
    bool isCleanUp() const override { return m_cleanUp; }
    JobResult run(const ProgressSink &progress, const CancelToken &) override
    {
        progress({0.5, QStringLiteral("half"), true});
        progress({7, QStringLiteral("too much"), true}); // a job that exaggerates
        return {m_end, {}, {}, {}};
    }

private:
    QString m_id;
    JobState m_end;
    double m_weight;
    bool m_cleanUp;
};
} // namespace

class tst_JobQueue : public QObject
{
    Q_OBJECT

    static QString states(const std::vector<JobRecord> &records)
    {
        QStringList all;
        for (const JobRecord &record : records)
            all << record.id + QString::number(int(record.result.state));
        return all.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void progressIsWeightedAndOnlyGrows()
    {
        JobQueue queue;
        queue.add(std::make_unique<FakeJob>(QStringLiteral("a"), JobState::Done, 1));
        queue.add(std::make_unique<FakeJob>(QStringLiteral("b"), JobState::Done, 3));
        std::vector<double> seen;
        const auto records = queue.run([&](const Progress &progress) { seen.push_back(progress.fraction); }, {});
        QCOMPARE(states(records), QStringLiteral("a0 b0"));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(std::find(seen.begin(), seen.end(), 0.125) != seen.end());
        QVERIFY(std::find(seen.begin(), seen.end(), 0.625) != seen.end());
        QCOMPARE(seen.back(), 1.0);
    }

    void failureSkipsAllButCleanUp()
    {
        JobQueue queue;
        queue.add(std::make_unique<FakeJob>(QStringLiteral("a"), JobState::Failed));
        queue.add(std::make_unique<FakeJob>(QStringLiteral("b"), JobState::Done));
        queue.add(std::make_unique<FakeJob>(QStringLiteral("c"), JobState::Done, 1, true));
        QStringList recorded;
        const auto records =
            queue.run([](const Progress &) {}, {}, [&](const JobRecord &record) { recorded << record.id; });
        QCOMPARE(states(records), QStringLiteral("a1 b3 c0"));
        QCOMPARE(recorded, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void cancelBeforeTheFirst()
    {
        JobQueue queue;
        queue.add(std::make_unique<FakeJob>(QStringLiteral("a"), JobState::Done));
        queue.add(std::make_unique<FakeJob>(QStringLiteral("b"), JobState::Done));
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(states(queue.run([](const Progress &) {}, cancel)), QStringLiteral("a2 b3"));
    }
};

CHANGEOVER_TEST(JobQueue)
#include "tst_JobQueue.moc"
