// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/Job.h"

#include <functional>
#include <memory>
#include <vector>

namespace changeover {

struct JobRecord
{
    QString id;
    QString status;
    JobResult result;
};

/// Runs jobs one after the other on the calling thread, with one honest progress bar. After the first job that is not
/// done the rest is skipped, except clean-up. The computer is kept awake meanwhile.
class JobQueue
{
public:
    void add(std::unique_ptr<Job> job) { m_jobs.push_back(std::move(job)); }
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }

    /// `record` is called after each job, before the next begins, so that a caller can save how far it came.
    [[nodiscard]] std::vector<JobRecord> run(const ProgressSink &progress, const CancelToken &cancel,
                                             const std::function<void(const JobRecord &)> &record = {});

private:
    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace changeover
