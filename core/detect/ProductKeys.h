// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"

#include <vector>

namespace changeover {

/// A product's own registry key with what its `environment` says (kaspersky-artifacts 1.1).
struct ProductKey
{
    RegistryPath key;
    QString name; ///< ProductName
    QString version;
    QString productCode;
    QString installFolder;
};

/// All keys that a ProductKey sign matches, in both registry views.
[[nodiscard]] std::vector<ProductKey> productKeys(const Machine &machine, const Sign &sign,
                                                  std::vector<BlindSpot> &blindSpots);

/// Replaces %Other%, where Other is another value of the same key, at most five rounds deep, then the system's folders.
[[nodiscard]] QString expandMacros(const Machine &machine, const RegistryKey &environment, QString text);

} // namespace changeover
