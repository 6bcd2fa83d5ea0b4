// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetFiles.h"
#include "core/fleet/FleetPage.h"
#include "core/fleet/FleetTable.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TempFile.h"

using namespace changeover;

// What some computer sent, on the page that an administrator opens.
FUZZ_TARGET(fleet)
{
    const Result<FleetOverview> overview =
        readFleet({asFile("document.json", bytes)}, QDateTime::currentDateTimeUtc(), [](const Progress &) {}, {});
    mustHold(overview.ok(), "a file that is there is read, or listed as broken");
    mustHold(overview->computers.size() + overview->broken.size() + size_t(overview->others) == 1,
             "it is one of these");
    const QByteArray page = toHtml(*overview);
    // The one script is ours; whatever the file says, it adds no element.
    mustHold(page.count("<script") <= 1 && page.count("<tr data-state=") == qsizetype(overview->computers.size()),
             "the page has no more elements than it should");
    (void)toCsv(*overview);
    (void)toJson(*overview);
}
