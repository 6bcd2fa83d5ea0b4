// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"
#include "core/hazards/PendingFiles.h"

namespace changeover {

/// What the catalogue's rules and the quarantine folders say. `unchecked` gets the places where a blocking hazard could
/// not be looked for.
[[nodiscard]] std::vector<Hazard> productHazards(const Machine &machine, const Catalogue &catalogue,
                                                 const Inventory &inventory, std::vector<BlindSpot> &blindSpots,
                                                 std::vector<BlindSpot> &unchecked);

/// Of those rules the ones about what a restart would do.
[[nodiscard]] std::vector<Hazard> productRestartHazards(const Machine &machine, const Catalogue &catalogue,
                                                        std::vector<BlindSpot> &unchecked);

/// The files that the next start moves or deletes and that no rule calls a product's.
[[nodiscard]] std::vector<PendingFile> pendingFilesOfOthers(const Catalogue &catalogue,
                                                            const std::vector<PendingFile> &pending);

} // namespace changeover
