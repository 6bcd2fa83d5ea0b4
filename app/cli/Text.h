// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/Migration.h"
#include "core/protection/ExpectedProtection.h"

#include <QString>

// Results as text for people.

namespace changeover::text {

[[nodiscard]] QString of(const Inventory &inventory);
[[nodiscard]] QString of(const Protection &protection);
[[nodiscard]] QString of(const ExpectedAnswer &answer);
/// Each with how it was seen, why it matters and how to clear it; empty if there is none.
[[nodiscard]] QString of(const std::vector<Hazard> &hazards);
[[nodiscard]] QString of(const HazardReport &report);
[[nodiscard]] QString of(const RemovalPlan &plan);
[[nodiscard]] QString of(const RemovalReport &report);
[[nodiscard]] QString of(const SaveResult &saved);
[[nodiscard]] QString of(const Verdict &verdict);
[[nodiscard]] QString of(const CleanReport &report);

} // namespace changeover::text
