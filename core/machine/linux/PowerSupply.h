// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

namespace changeover {

/// What /sys/class/power_supply of that computer says (kernel: Documentation/ABI/testing/sysfs-class-power). Batteries
/// of mice and the like do not count. Absent: there is no battery.
[[nodiscard]] Reading<PowerState> powerSupplies(const Machine &machine);

} // namespace changeover
