// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/KpmExport.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

FUZZ_TARGET(kpm)
{
    const Result<KpmExport> read = parseKpmExport(bytes);
    if (!read)
        return;
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    qint64 before = 0;
    for (const KpmEntry &entry : read->entries) {
        mustHold(entry.line > before && entry.line <= lines, "entries stand one after the other in the file");
        before = entry.line;
    }
}
