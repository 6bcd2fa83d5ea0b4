// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

namespace changeover {

/// The filters of the keyboard's and the mouse's device class whose name matches and whose driver Windows will not be
/// able to start after its next start. Without it the keyboard or the mouse does not work (kaspersky-artifacts 5.5).
/// What could not be looked at goes to `blindSpots`.
[[nodiscard]] std::vector<HazardSeen>
filtersThatLoseTheirDriver(const Machine &machine, const QRegularExpression &names, std::vector<BlindSpot> &blindSpots);

} // namespace changeover
