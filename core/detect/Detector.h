// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"

namespace changeover {

/// Looks at a computer and names every product of the catalogue that is on it, with the evidence, and every place that
/// could not be looked at. Reads only; never fails as a whole.
[[nodiscard]] Inventory detect(const Machine &machine, const Catalogue &catalogue);

} // namespace changeover
