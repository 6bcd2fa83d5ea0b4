// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

namespace changeover {

/// What the catalogue's rules and the quarantine folders say. `unchecked` gets the places where a blocking hazard could
/// not be looked for.
[[nodiscard]] std::vector<Hazard> productHazards(const Machine &machine, const Catalogue &catalogue,
                                                 const Inventory &inventory, std::vector<BlindSpot> &blindSpots,
                                                 std::vector<BlindSpot> &unchecked);

} // namespace changeover
