// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/Verdict.h"

#include "core/detect/Detector.h"

#include <QJsonArray>

#include <algorithm>

namespace changeover {

VerdictState Verdict::state() const
{
    const bool still = std::any_of(inventory.findings.begin(), inventory.findings.end(),
                                   [](const Finding &finding) { return finding.kind != ProductKind::Successor; });
    if (still)
        return VerdictState::StillInstalled;
    if (!leftovers.empty())
        return VerdictState::Leftovers;
    return inventory.blindSpots.empty() ? VerdictState::Clean : VerdictState::CouldNotLook;
}

Verdict verify(const Machine &machine, const Catalogue &catalogue)
{
    Verdict verdict;
    verdict.inventory = detect(machine, catalogue);
    std::vector<BlindSpot> more;
    verdict.leftovers = findLeftovers(machine, catalogue, verdict.inventory, more);
    for (BlindSpot &spot : more) {
        const auto same = [&](const BlindSpot &known) { return known.place == spot.place; };
        auto &known = verdict.inventory.blindSpots;
        if (std::none_of(known.begin(), known.end(), same))
            known.push_back(std::move(spot));
    }
    return verdict;
}

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray leftovers;
    for (const Leftover &leftover : verdict.leftovers)
        leftovers << QJsonObject{{QStringLiteral("id"), leftover.id},
                                 {QStringLiteral("product"), leftover.productId},
                                 {QStringLiteral("kind"), leftoverKindNames.name(leftover.kind)},
                                 {QStringLiteral("place"), leftover.place},
                                 {QStringLiteral("evidence"), leftover.evidence},
                                 {QStringLiteral("confidence"), leftover.confidence},
                                 {QStringLiteral("meaning"), leftover.meaning},
                                 {QStringLiteral("status"), factStatusNames.name(leftover.status)},
                                 {QStringLiteral("source"), leftover.source},
                                 {QStringLiteral("canBeCleaned"), leftover.canBeCleaned},
                                 {QStringLiteral("whyNotCleaned"), leftover.whyNot},
                                 {QStringLiteral("steps"), QJsonArray::fromStringList(leftover.steps)}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.verdict/1")},
            {QStringLiteral("state"), verdictStateNames.name(verdict.state())},
            {QStringLiteral("inventory"), toJson(verdict.inventory)},
            {QStringLiteral("leftovers"), leftovers}};
}

} // namespace changeover
