// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetFiles.h"

#include "core/base/FileWriter.h"
#include "core/fleet/FleetPage.h"
#include "core/fleet/FleetTable.h"

namespace changeover {

QString overviewPageIn(const QString &folder)
{
    return folder + QStringLiteral("/overview.html");
}

Status writeOverview(const QString &folder, const FleetOverview &overview)
{
    const Status page = writeFile(overviewPageIn(folder), toHtml(overview));
    return page ? writeFile(folder + QStringLiteral("/overview.csv"), toCsv(overview)) : page;
}

} // namespace changeover
