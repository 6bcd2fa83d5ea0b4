// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"

namespace changeover {

/// The version that a name speaks of: "21.25" of klif.K4W-21-25, where the pattern has a group named "generation".
[[nodiscard]] QString generationIn(const QRegularExpressionMatch &match);

/// Whether a finding is of that version. Unknown: it does not say which version it is.
[[nodiscard]] Answer isOfGeneration(const Finding &finding, const QString &generation);

} // namespace changeover
