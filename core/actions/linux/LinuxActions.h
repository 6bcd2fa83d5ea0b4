// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"

namespace changeover {

/// Removes packages through the distribution's package manager.
class LinuxActions : public Actions
{
public:
    [[nodiscard]] Result<UninstallOutcome> uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<ExportOutcome> vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] std::unique_ptr<SystemRestore> systemRestore() override;
    [[nodiscard]] std::unique_ptr<CleanupTool> cleanupTool() override;
};

} // namespace changeover
