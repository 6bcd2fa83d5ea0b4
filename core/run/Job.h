// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/run/Progress.h"

#include <QString>
#include <QStringList>

namespace changeover {

enum class JobState
{
    Done,
    Failed,
    Cancelled,
    Skipped, ///< not started, because an earlier job failed or was cancelled
};

/// What became of a job.
struct JobResult
{
    JobState state = JobState::Done;
    QString text;       ///< one sentence for people
    QString detail;     ///< for experts and the log
    QString next;       ///< what to try next, a sentence; may be empty
    int vendorCode = 0; ///< exit code of the program that did the work
    bool restartNeeded = false;
    QStringList ladder = {}; ///< after a failure: all that can be tried, the first thing first
};

/// One piece of work that changes something. What a page or command asks for and the work behind it are different
/// types: a job knows neither.
class Job
{
public:
    Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;
    virtual ~Job() = default;

    [[nodiscard]] virtual QString id() const = 0;
    /// Present tense: "Removing Kaspersky Plus".
    [[nodiscard]] virtual QString status() const = 0;
    /// Share of the whole, relative to the other jobs.
    [[nodiscard]] virtual double weight() const { return 1; }
    /// Clean-up runs even after a failure or a cancel.
    [[nodiscard]] virtual bool isCleanUp() const { return false; }
    [[nodiscard]] virtual JobResult run(const ProgressSink &progress, const CancelToken &cancel) = 0;
};

} // namespace changeover
