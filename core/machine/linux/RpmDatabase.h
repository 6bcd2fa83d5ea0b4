// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

namespace changeover {

/// Whether this computer has rpm itself: only it reads all three formats its database has had.
[[nodiscard]] bool canAskRpm();

/// The folders in which its database lies on the systems that have one, at most one of them with files in it.
[[nodiscard]] QStringList rpmDatabaseFolders();

/// The packages of those names in the database in this folder of this computer. rpm may make files of its own in it.
[[nodiscard]] Reading<std::vector<Package>> rpmPackages(const QString &database, const QStringList &names);

} // namespace changeover
