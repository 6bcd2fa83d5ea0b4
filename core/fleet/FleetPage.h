// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/FleetOverview.h"

#include <QByteArray>

namespace changeover {

/// The overview as one page that needs no network: a chart, and a table to sort and filter. Without scripts, and on
/// paper, it is all there, sorted by what needs a person first.
[[nodiscard]] QByteArray toHtml(const FleetOverview &overview);

} // namespace changeover
