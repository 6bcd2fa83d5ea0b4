// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

namespace changeover {

/// What belongs to the computer and not to a product: rights, power, space, other installers, a restart that waits,
/// protection afterwards.
[[nodiscard]] std::vector<Hazard> machineHazards(const Machine &machine, const Catalogue &catalogue,
                                                 const Inventory &inventory, const Protection &protection,
                                                 std::vector<BlindSpot> &blindSpots, std::vector<BlindSpot> &unchecked);

} // namespace changeover
