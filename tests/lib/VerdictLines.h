// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/Verdict.h"

#include <QStringList>

/// All that counts of what was found, sorted, and nothing of what only a running computer knows: to compare two ways of
/// looking at the same computer.
inline QStringList verdictLines(const changeover::Verdict &verdict)
{
    using namespace changeover;
    QStringList all;
    for (const Finding &finding : verdict.inventory.findings) {
        all << QStringList{finding.id,
                           finding.name,
                           finding.version,
                           certaintyNames.name(finding.certainty),
                           finding.installFolder,
                           finding.uninstallString,
                           finding.packageName}
                   .join(QLatin1Char('|'));
        for (const Evidence &evidence : finding.evidence)
            all << QStringList{finding.id, evidence.place, evidence.shows}.join(QLatin1Char('|'));
    }
    for (const Leftover &leftover : verdict.leftovers)
        all << QStringList{leftoverKindNames.name(leftover.kind), leftover.place}.join(QLatin1Char('|'));
    for (const BlindSpot &spot : verdict.inventory.blindSpots)
        all << spot.place + QStringLiteral(": ") + spot.why.full();
    all.sort();
    return all;
}
