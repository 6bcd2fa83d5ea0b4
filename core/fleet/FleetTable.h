// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/FleetOverview.h"

#include <QByteArray>

namespace changeover {

/// A line a computer, for Excel and its like.
[[nodiscard]] QByteArray toCsv(const FleetOverview &overview);

} // namespace changeover
