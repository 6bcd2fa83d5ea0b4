// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

/// Plays the uninstallers of a practice PC on its folder; see PracticeUninstaller.
class PracticeActions : public Actions
{
public:
    explicit PracticeActions(std::shared_ptr<PracticeDisk> disk)
        : m_disk(std::move(disk))
    {
    }

    [[nodiscard]] Result<UninstallOutcome> uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<ExportOutcome> vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] std::unique_ptr<SystemRestore> systemRestore() override;
    [[nodiscard]] std::unique_ptr<CleanupTool> cleanupTool() override;

private:
    std::shared_ptr<PracticeDisk> m_disk;
};

} // namespace changeover
