// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

namespace changeover {

/// Whether this computer has rpm itself: only it reads all three formats its database has had.
[[nodiscard]] bool canAskRpm();

/// The packages of those names in the rpm database below `root` ("/" for this computer).
[[nodiscard]] Reading<std::vector<Package>> rpmPackages(const QString &root, const QStringList &names);

} // namespace changeover
