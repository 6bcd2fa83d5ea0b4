// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

namespace changeover {

/// What speaks against beginning just now: no rights, little power, little space, another installer.
[[nodiscard]] std::vector<Hazard> runningHazards(const Machine &machine, const Inventory &inventory,
                                                 std::vector<BlindSpot> &blindSpots);

} // namespace changeover
