// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/FleetOverview.h"

namespace changeover {

/// The page of an overview in a folder.
[[nodiscard]] QString overviewPageIn(const QString &folder);

/// Writes the page and, for spreadsheets, overview.csv into a folder that exists. Each is complete or as it was before.
[[nodiscard]] Status writeOverview(const QString &folder, const FleetOverview &overview);

} // namespace changeover
