// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace changeover {

/// A password for one finding's export, and for no other: a wrong one may lock a product.
struct ExportCredentials
{
    QString findingId;
    QString login; ///< empty: the product's built-in user, where the tool takes one
    Secret password;
};

/// What the person decided before an export.
struct ExportChoices
{
    /// Ids of findings that are only possibly the product and that the person said yes to. Their tool is not started
    /// otherwise.
    QStringList confirmed;
    std::vector<ExportCredentials> credentials;
};

/// One product's own export: a file, or the reason why there is none.
struct VendorExportFile
{
    QString findingId;
    QString productId;
    QString name;       ///< the product's, for people
    QString path;       ///< inside the bundle: settings/<product>/<name and version>.cfg
    QByteArray content; ///< the vendor's format as it is; nothing reads it but the product
    std::optional<Error> why;
    QString detail; ///< what the tool said, for experts; free of passwords
};

/// Whether a finding has a vendor export that would take a password, so that a face can ask for it beforehand.
[[nodiscard]] bool exportTakesPassword(const Finding &finding, const Catalogue &catalogue);

/// What the vendor's tool is asked for.
enum class VendorTask
{
    Settings,
    QuarantineList, ///< its own list of a store that no reader of ours understands, as it writes it
};

/// Runs the vendor's tool for every finding that has one for this task, one after the other, each at most once.
/// Findings without one are not in the list. After a cancel the rest says Cancelled.
[[nodiscard]] std::vector<VendorExportFile>
exportWithVendorTools(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory, Actions &actions,
                      const ExportChoices &choices, const ProgressSink &progress, const CancelToken &cancel,
                      VendorTask task = VendorTask::Settings);

} // namespace changeover
