// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"
#include "core/protection/Protection.h"

#include <QJsonObject>

#include <vector>

namespace changeover {

/// One thing that was seen and speaks for a hazard.
struct HazardSeen
{
    QString place; ///< registry key, path
    QString shows; ///< what was seen there, a sentence; never a secret
};

/// Something that could be lost or fail when what was found is removed.
struct Hazard
{
    /// Kebab-case and stable: what --accept names. The same hazard of two products has the same id.
    QString id;
    QString title; ///< a sentence
    std::vector<HazardSeen> seen;
    QString why;       ///< why it matters
    QStringList clear; ///< how to clear it, one step each
    /// Nothing may be removed until it is cleared or accepted by its id.
    bool blocks = false;
    /// The computer must not be restarted before it is cleared. Such a hazard stays after the removal.
    bool blocksRestart = false;
    QString findingId; ///< the installed product it belongs to; empty: the whole computer, or not known which
    FactStatus status = FactStatus::Confirmed;
    QString source; ///< ids of facts/kaspersky-artifacts.md; "windows" for what is general knowledge about Windows
};

/// The hazards of removing what `inventory` found, those that block first. Where nothing was found nothing is removed:
/// then only those are left that speak against a restart. Places that could not be looked at go to `blindSpots`; where
/// a blocking hazard could lie in one of them there is also the hazard "could-not-check", which does not block.
[[nodiscard]] std::vector<Hazard> findHazards(const Machine &machine, const Catalogue &catalogue,
                                              const Inventory &inventory, const Protection &protection,
                                              std::vector<BlindSpot> &blindSpots);

/// What has to be settled before the computer is restarted, whatever is installed. To be asked after a removal.
[[nodiscard]] std::vector<Hazard> restartHazards(const Machine &machine, const Catalogue &catalogue,
                                                 std::vector<BlindSpot> &blindSpots);

/// All that is known before a removal.
struct HazardReport
{
    Protection protection;
    std::vector<Hazard> hazards;
    /// Of the look for products, for protection and for hazards; each place once.
    std::vector<BlindSpot> blindSpots;

    /// Those that block and are not among the accepted ids.
    [[nodiscard]] std::vector<Hazard> blocking(const QStringList &accepted = {}) const;
    /// Those that speak against a restart.
    [[nodiscard]] std::vector<Hazard> beforeRestart() const;
};

[[nodiscard]] HazardReport reportHazards(const Machine &machine, const Catalogue &catalogue,
                                         const Inventory &inventory);

[[nodiscard]] QJsonArray toJson(const std::vector<Hazard> &hazards);
[[nodiscard]] QJsonObject toJson(const HazardReport &report); ///< "changeover.hazards/1"

} // namespace changeover
