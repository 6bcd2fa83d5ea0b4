// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"

namespace changeover {

/// Removes MSI packages in this process through msi.dll: true progress, a cancel that works, and the password as a
/// property in memory instead of on a command line that every process can read.
class WindowsActions : public Actions
{
public:
    [[nodiscard]] Result<UninstallOutcome> uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<ExportOutcome> vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
};

/// The property list for MsiConfigureProductEx. Contains the password: wipe it after use.
[[nodiscard]] QString msiProperties(const UninstallRequest &request);

} // namespace changeover
