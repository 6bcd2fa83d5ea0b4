// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <vector>

namespace changeover {

/// Asks Security Center of the running Windows for its antivirus programs (wscapi.dll, IWSCProductList). Absent: this
/// Windows has none. Unreadable: it has one that does not answer.
[[nodiscard]] Reading<std::vector<SecurityProduct>> readSecurityCenter();

} // namespace changeover
