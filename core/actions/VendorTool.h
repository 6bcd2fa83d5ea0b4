// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"

#include <optional>

namespace changeover {

/// What the vendor's tool did, as far as one can see from outside.
struct VendorAnswer
{
    int exitCode = 0;
    QString output;                 ///< decoded, not scrubbed
    std::optional<QByteArray> file; ///< what it wrote; nothing: no file is there
};

/// Whether that is an export, and if not, why in a plain sentence (kaspersky-artifacts 4.1).
[[nodiscard]] Result<ExportOutcome> judgeExport(const VendorExportRequest &request, const VendorAnswer &answer);

/// Actions::vendorExport() for the computer this program runs on: the tool as a process, its file in a fresh private
/// folder that is gone afterwards.
[[nodiscard]] Result<ExportOutcome> runVendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                    const CancelToken &cancel);

/// The tool's arguments. May contain the password: wipe them after use.
[[nodiscard]] QStringList exportArguments(const VendorExportRequest &request, const QString &file);

} // namespace changeover
