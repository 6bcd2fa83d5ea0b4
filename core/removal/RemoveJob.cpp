// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/RemoveJob.h"

#include "core/removal/ExitMeaning.h"

#include <QCoreApplication>

namespace changeover {

RemoveJob::RemoveJob(Actions &actions, QString findingId, QString name, UninstallRequest request)
    : m_actions(actions)
    , m_id(std::move(findingId))
    , m_name(std::move(name))
    , m_request(std::move(request))
{
}

QString RemoveJob::status() const
{
    return QCoreApplication::translate("jobs", "Removing %1").arg(m_name);
}

JobResult RemoveJob::run(const ProgressSink &progress, const CancelToken &cancel)
{
    const Result<UninstallOutcome> outcome = m_actions.uninstall(m_request, progress, cancel);
    const JobResult result = outcome ? meaningOf(m_request, *outcome) : meaningOf(outcome.error());
    m_request.password = {}; // held no longer than needed
    return result;
}

} // namespace changeover
