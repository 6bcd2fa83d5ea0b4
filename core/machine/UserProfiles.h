// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <vector>

namespace changeover {

/// A person's account on a Windows computer.
struct UserProfile
{
    QString sid;    ///< begins the path of RegistryRoot::User
    QString folder; ///< C:\Users\name
    /// The person's part of the registry can be read now. Live Windows loads it when the person signs in.
    bool registryLoaded = false;
};

/// The people's accounts, those of the system left out. Absent: a computer without a registry.
[[nodiscard]] Reading<std::vector<UserProfile>> userProfiles(const Machine &machine);

} // namespace changeover
