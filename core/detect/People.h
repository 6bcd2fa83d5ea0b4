// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"
#include "core/machine/UserProfiles.h"

#include <vector>

namespace changeover {

/// The people's accounts of a Windows computer, looked up once: where each one's own registry and files lie.
class People
{
public:
    /// A person whose part of the registry cannot be read now becomes a blind spot.
    People(const Machine &machine, std::vector<BlindSpot> &blindSpots);

    /// `path` in each person's part of the registry that can be read.
    [[nodiscard]] std::vector<RegistryPath> keys(const QString &path) const;
    /// C:\Users\name, also of those whose registry cannot be read.
    [[nodiscard]] const QStringList &folders() const { return m_folders; }

private:
    QStringList m_loaded; ///< their SIDs
    QStringList m_folders;
};

} // namespace changeover
