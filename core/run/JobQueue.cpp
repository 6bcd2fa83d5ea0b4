// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/JobQueue.h"

#include "core/base/Log.h"
#include "core/run/KeepAwake.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

std::vector<JobRecord> JobQueue::run(const ProgressSink &progress, const CancelToken &cancel,
                                     const std::function<void(const JobRecord &)> &record)
{
    double total = 0;
    for (const auto &job : m_jobs)
        total += job->weight();

    const KeepAwake awake;
    std::vector<JobRecord> records;
    double before = 0;
    bool stopped = false;
    for (const auto &job : m_jobs) {
        const double share = total > 0 ? job->weight() / total : 0;
        JobRecord done{job->id(), job->status(), {}};
        if (!job->isCleanUp() && !stopped && cancel.isCancelled()) {
            done.result = {JobState::Cancelled,
                           QCoreApplication::translate("jobs", "Stopped before it began. Nothing was changed."),
                           {},
                           {}};
        } else if (stopped && !job->isCleanUp()) {
            done.result = {JobState::Skipped,
                           QCoreApplication::translate("jobs", "Not started, because the step before did not succeed."),
                           {},
                           {}};
        } else {
            log::info(QStringLiteral("job %1: begins").arg(done.id));
            progress({before, done.status, true});
            done.result = job->run(
                [&](const Progress &inner) {
                    const double fraction = std::clamp(inner.fraction, 0.0, 1.0);
                    progress(
                        {before + share * fraction, inner.now.isEmpty() ? done.status : inner.now, inner.canCancel});
                },
                cancel);
            log::info(QStringLiteral("job %1: state %2, code %3: %4 %5")
                          .arg(done.id)
                          .arg(int(done.result.state))
                          .arg(done.result.vendorCode)
                          .arg(done.result.text, done.result.detail));
        }
        stopped = stopped || done.result.state != JobState::Done;
        before += share;
        records.push_back(done);
        if (record)
            record(records.back());
    }
    progress({1, {}, false});
    return records;
}

} // namespace changeover
