// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"

#include <optional>
#include <vector>

namespace changeover {

/// Something a removed product left behind, with what speaks for it.
struct Leftover
{
    QString id; ///< product id, rule id and place: stable between two looks
    QString productId;
    LeftoverKind kind = LeftoverKind::Folder;
    QString place;      ///< path or registry key
    QString evidence;   ///< what was seen there
    int confidence = 0; ///< 0 to 100 that it belongs to the product
    QString meaning;    ///< what it is and whether it matters
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
    std::optional<RegistryPath> key; ///< of what lies in the registry as a key of its own
    bool canBeCleaned = false;       ///< may be taken away on request, with a backup
    QString whyNot;                  ///< why it may not although others of its kind may; empty: it is only reported
    QStringList steps;               ///< how the person removes it; empty where there is nothing to do by hand
};

/// Searches for the leftovers of every product that `inventory` does not find, and of other versions of those it does.
/// What still belongs to an installed product is none. Each says whether it may be cleaned. People whose registry is
/// not loaded are blind spots.
[[nodiscard]] std::vector<Leftover> findLeftovers(const Machine &machine, const Catalogue &catalogue,
                                                  const Inventory &inventory, std::vector<BlindSpot> &blindSpots);

} // namespace changeover
