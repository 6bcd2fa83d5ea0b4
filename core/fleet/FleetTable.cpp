// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetTable.h"

#include "core/base/Csv.h"

namespace changeover {

// The heads are for other programs, too: English in every language, as in the quarantine's list.
QByteArray toCsv(const FleetOverview &overview)
{
    QByteArray table = csv::begin();
    csv::addRow(table, {QStringLiteral("Computer"), QStringLiteral("State"), QStringLiteral("System"),
                        QStringLiteral("Last seen (UTC)"), QStringLiteral("Clock doubtful"), QStringLiteral("Products"),
                        QStringLiteral("Products at first"), QStringLiteral("Traces"), QStringLiteral("Protection"),
                        QStringLiteral("Protected by"), QStringLiteral("Bundle"), QStringLiteral("Remark")});
    const QString separator = QStringLiteral("; ");
    for (const FleetComputer &computer : overview.computers)
        csv::addRow(table, {computer.name, fleetStateNames.name(computer.state), computer.system,
                            computer.seen.toString(Qt::ISODate),
                            computer.doubtfulClock ? QStringLiteral("yes") : QStringLiteral("no"),
                            computer.products.join(separator), computer.before.join(separator),
                            QString::number(computer.leftovers),
                            computer.protection ? protectionStateNames.name(*computer.protection) : QString(),
                            computer.protectedBy, computer.bundle, computer.text});
    for (const UnreadFile &file : overview.broken)
        csv::addRow(table, {QString(), QStringLiteral("broken-file"), QString(), QString(), QString(), QString(),
                            QString(), QString(), QString(), QString(), file.file, file.why});
    return table;
}

} // namespace changeover
