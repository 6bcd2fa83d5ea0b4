// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

FUZZ_TARGET(catalogue)
{
    Catalogue catalogue;
    (void)catalogue.add(QStringLiteral("fuzz.json"), bytes);
}
