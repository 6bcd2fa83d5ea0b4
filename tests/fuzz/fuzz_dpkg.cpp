// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/DpkgStatus.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

FUZZ_TARGET(dpkg)
{
    const QStringList names{QStringLiteral("kesl"), QStringLiteral("klnagent64")};
    for (const Package &package : dpkgPackages(bytes, names))
        mustHold(names.contains(package.name), "only packages that were asked for");
}
