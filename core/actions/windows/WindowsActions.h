// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"

namespace changeover {

/// Removes MSI packages in this process through msi.dll: true progress, a cancel that works, and the password as a
/// property in memory instead of on a command line that every process can read.
class WindowsActions : public Actions
{
public:
    /// `quietMs`: after so long without a word from Windows Installer the person is told; nothing is ever ended.
    explicit WindowsActions(int quietMs = 5 * 60 * 1000)
        : m_quietMs(quietMs)
    {
    }

    [[nodiscard]] Result<UninstallOutcome> uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<ExportOutcome> vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;

private:
    int m_quietMs;
    [[nodiscard]] std::unique_ptr<SystemRestore> systemRestore() override;
    [[nodiscard]] std::unique_ptr<CleanupTool> cleanupTool() override;
};

/// The property list for MsiConfigureProductEx. Contains the password: wipe it after use.
[[nodiscard]] QString msiProperties(const UninstallRequest &request);

} // namespace changeover
