// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <QByteArray>

namespace changeover {

/// The packages of those names that dpkg's status file calls installed, or half-way there: everything but "not
/// installed" and "only its configuration is left". The format is deb822 (man 5 deb822, man 1 dpkg).
[[nodiscard]] std::vector<Package> dpkgPackages(const QByteArray &statusFile, const QStringList &names);

} // namespace changeover
