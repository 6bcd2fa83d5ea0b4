// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"
#include "core/machine/SecurityFacts.h"
#include "core/machine/windows/WmiReader.h"

namespace changeover {

/// root\SecurityCenter2: AntiVirusProduct and FirewallProduct.
[[nodiscard]] Reading<SecurityListing> readSecurityListing(const WmiReader &wmi);
/// MSFT_MpComputerStatus in root\Microsoft\Windows\Defender.
[[nodiscard]] Reading<DefenderStatus> readDefenderStatus(const WmiReader &wmi);

} // namespace changeover
