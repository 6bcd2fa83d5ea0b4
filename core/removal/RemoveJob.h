// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/run/Job.h"

namespace changeover {

/// Drives one product's own uninstaller.
class RemoveJob : public Job
{
public:
    RemoveJob(Actions &actions, QString findingId, QString name, UninstallRequest request);

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] JobResult run(const ProgressSink &progress, const CancelToken &cancel) override;

private:
    Actions &m_actions;
    QString m_id;
    QString m_name;
    UninstallRequest m_request;
};

} // namespace changeover
