// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/Protection.h"

namespace changeover {

/// Looks for Microsoft Defender: what its own status class says, its service, its program, a policy against it.
/// `status` is what the machine answered.
void searchDefender(const Machine &machine, const Reading<DefenderStatus> &status, Protection &protection);

/// What the administrator of this Windows Server can do to see Defender's state and to turn it on. Source:
/// MicrosoftDocs/defender-docs, enable-update-mdav-to-latest-ws.md; what it does not name is marked unconfirmed.
[[nodiscard]] std::vector<ServerCommand> serverCommands(const Machine &machine);

} // namespace changeover
