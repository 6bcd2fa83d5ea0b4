// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/Leftovers.h"

namespace changeover {

/// Decides for each leftover whether it may be cleaned, and says why not. `rules` are the rules they were found by, in
/// the same order. Nothing is while a product is still installed; no folder in which quarantined files lie, or on a
/// computer where a sign of the products' encryption is seen.
void judgeCleaning(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                   const std::vector<const LeftoverRule *> &rules, std::vector<Leftover> &leftovers);

} // namespace changeover
