// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"

#include <QString>

namespace changeover {

/// When Windows' kernel was started, as a text that stays the same until the next full start. Fast Startup wakes the
/// same kernel up, so it does not count as one.
[[nodiscard]] Reading<QString> bootId();

} // namespace changeover
