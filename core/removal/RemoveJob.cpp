// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/RemoveJob.h"

#include "core/removal/ExitMeaning.h"

#include <QCoreApplication>
#include <QThread>

namespace changeover {

RemoveJob::RemoveJob(Actions &actions, QString findingId, QString name, UninstallRequest request, Patience patience)
    : m_actions(actions)
    , m_id(std::move(findingId))
    , m_name(std::move(name))
    , m_request(std::move(request))
    , m_patience(patience)
{
}

QString RemoveJob::status() const
{
    return QCoreApplication::translate("jobs", "Removing %1").arg(m_name);
}

std::optional<JobResult> RemoveJob::wait(const QElapsedTimer &since, const ProgressSink &progress,
                                         const CancelToken &cancel) const
{
    constexpr int tickMs = 100;
    for (int waited = 0; waited < m_patience.pauseMs && !cancel.isCancelled(); waited += tickMs) {
        const qint64 seconds = since.elapsed() / 1000;
        progress(
            {0,
             QCoreApplication::translate("jobs", "Another program is being installed or removed. Waiting for it: %1")
                 .arg(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))),
             true});
        QThread::msleep(tickMs);
    }
    if (cancel.isCancelled())
        return JobResult{
            JobState::Cancelled,
            QCoreApplication::translate("jobs", "Stopped while waiting for another installer. Nothing was changed."),
            {},
            {}};
    return std::nullopt;
}

JobResult RemoveJob::run(const ProgressSink &progress, const CancelToken &cancel)
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        const Result<UninstallOutcome> outcome = m_actions.uninstall(m_request, progress, cancel);
        std::optional<JobResult> result;
        if (isBusy(m_request, outcome) && since.elapsed() < m_patience.longestMs)
            result = wait(since, progress, cancel);
        else
            result = outcome ? meaningOf(m_request, *outcome) : meaningOf(outcome.error());
        if (!result)
            continue;
        m_request.password = {}; // held no longer than needed
        return *result;
    }
}

} // namespace changeover
