// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KswsDatabase.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

FUZZ_TARGET(ksws)
{
    (void)readKswsDatabase(bytes);
}
