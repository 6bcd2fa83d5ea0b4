// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/BundleManifest.h"
#include "core/detect/Inventory.h"
#include "core/quarantine/QuarantineList.h"

#include <optional>

namespace changeover {

/// What a bundle tells of a computer, to be looked at: nothing is unpacked to the disk.
struct SavedBundle
{
    BundleManifest manifest;
    std::optional<Inventory> inventory;
    QuarantineList quarantine; ///< of all products
    QJsonObject settings;      ///< "changeover.settings/1"
    QStringList problems;      ///< sentences: what is in there and could not be read
};

/// Reads manifest, inventory and quarantine lists; each is compared with its hash. NotFound, AccessDenied, Damaged: see
/// readManifest(). What is wrong with a single file is in `problems`.
[[nodiscard]] Result<SavedBundle> openSavedBundle(const QString &path);

} // namespace changeover
