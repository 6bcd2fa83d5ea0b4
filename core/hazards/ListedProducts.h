// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"
#include "core/protection/Protection.h"

namespace changeover {

/// Whether Security Center's name is that of a product that can be removed from here, by the names the catalogue knows
/// its products by in the list of programs. What is only reported stays and protects.
[[nodiscard]] bool isToBeRemoved(const Catalogue &catalogue, const QString &name);

/// Tells of an entry of Security Center whether its product is gone: it is one of the catalogue's, and `inventory` has
/// neither it nor any other antivirus program it could stand for. Unknown where something could not be looked at. Both
/// must live as long as the answer.
[[nodiscard]] GoneCheck goneFrom(const Catalogue &catalogue, const Inventory &inventory);

} // namespace changeover
