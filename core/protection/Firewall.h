// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"
#include "core/protection/ProtectionEvidence.h"

namespace changeover {

/// Whether a firewall is on. Says nothing about an antivirus program.
struct FirewallState
{
    Answer isOn = Answer::Unknown;
    QString why; ///< a sentence; empty where there is none to look for (Linux)
    std::vector<ProtectionEvidence> evidence;
};

/// Windows' own firewall by its settings in the registry, where a policy overrides them, and its service MpsSvc. Yes:
/// on for all three kinds of networks. `listed`: what the second list names as other firewalls; as that is undocumented
/// it can make a No uncertain, never a Yes. Works on a disk, too.
[[nodiscard]] FirewallState firewallOf(const Machine &machine, const Reading<SecurityListing> &listed,
                                       std::vector<ProtectionBlindSpot> &blindSpots);

} // namespace changeover
