// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"
#include "core/catalogue/LeftoverRule.h"

namespace changeover {

/// One object of a product's "leftovers".
[[nodiscard]] LeftoverRule readLeftover(StrictJson::Object &json);

} // namespace changeover
