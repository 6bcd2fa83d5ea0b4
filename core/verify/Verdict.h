// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/Leftovers.h"

#include <QJsonObject>

namespace changeover {

enum class VerdictState
{
    Clean,          ///< looked everywhere, nothing there
    Leftovers,      ///< no product, but traces
    StillInstalled, ///< at least one product is there; what the hand-over brought (ProductKind::Successor) is none
    CouldNotLook,   ///< nothing seen, but not every place could be looked at
};
inline constexpr auto verdictStateNames = namedEnum<VerdictState>({{VerdictState::Clean, "clean"},
                                                                   {VerdictState::Leftovers, "leftovers"},
                                                                   {VerdictState::StillInstalled, "still-installed"},
                                                                   {VerdictState::CouldNotLook, "could-not-look"}});

/// What is on the computer now: the proof.
struct Verdict
{
    Inventory inventory; ///< its blind spots include those of the search for leftovers
    std::vector<Leftover> leftovers;

    [[nodiscard]] VerdictState state() const;
};

[[nodiscard]] Verdict verify(const Machine &machine, const Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const Verdict &verdict);

} // namespace changeover
