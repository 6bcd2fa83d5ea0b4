// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeDisk.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TempFile.h"

#include <QFileInfo>

using namespace changeover;

FUZZ_TARGET(practice)
{
    (void)PracticeDisk::open(QFileInfo(asFile("pc.json", bytes)).path(), QStringLiteral("practice: fuzz"));
}
