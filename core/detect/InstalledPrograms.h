// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"
#include "core/detect/People.h"

#include <vector>

namespace changeover {

/// One entry of Windows' list of programs.
struct InstalledProgram
{
    RegistryPath key;
    QString displayName;
    QString displayVersion;
    QString publisher;
    QString uninstallString;
    QString productCode; ///< the key's name where it is a GUID, upper case; else empty
};

/// All entries: both registry views and each person's own. Places that cannot be read are added to `blindSpots`.
[[nodiscard]] std::vector<InstalledProgram> installedPrograms(const Machine &machine, const People &people,
                                                              std::vector<BlindSpot> &blindSpots);

/// "{…}" in upper case if the text is a GUID in braces, else empty.
[[nodiscard]] QString asProductCode(const QString &text);

} // namespace changeover
