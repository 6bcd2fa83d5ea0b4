// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/CaseFile.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TempFile.h"

using namespace changeover;

FUZZ_TARGET(casefile)
{
    (void)loadCase(asFile("case.json", bytes));
}
