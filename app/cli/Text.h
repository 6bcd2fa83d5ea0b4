// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/Migration.h"

#include <QString>

// Results as text for people.

namespace changeover::text {

[[nodiscard]] QString of(const Inventory &inventory);
[[nodiscard]] QString of(const RemovalPlan &plan);
[[nodiscard]] QString of(const RemovalReport &report);
[[nodiscard]] QString of(const Verdict &verdict);

} // namespace changeover::text
