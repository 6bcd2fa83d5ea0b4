// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/removal/Patience.h"
#include "core/run/Job.h"

#include <QElapsedTimer>

#include <optional>

namespace changeover {

/// Drives one product's own uninstaller. Another installer at work is waited for, with a clock the person sees; that
/// can be stopped.
class RemoveJob : public Job
{
public:
    RemoveJob(Actions &actions, QString findingId, QString name, UninstallRequest request, Patience patience = {});

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] JobResult run(const ProgressSink &progress, const CancelToken &cancel) override;

private:
    [[nodiscard]] std::optional<JobResult> wait(const QElapsedTimer &since, const ProgressSink &progress,
                                                const CancelToken &cancel) const;

    Actions &m_actions;
    QString m_id;
    QString m_name;
    UninstallRequest m_request;
    Patience m_patience;
};

} // namespace changeover
