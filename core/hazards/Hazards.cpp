// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/Hazards.h"

#include "core/hazards/ListedProducts.h"
#include "core/hazards/MachineHazards.h"
#include "core/hazards/ProductHazards.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

void addOnce(std::vector<BlindSpot> &all, const BlindSpot &spot)
{
    const auto same = [&](const BlindSpot &known) { return known.place == spot.place; };
    if (std::none_of(all.begin(), all.end(), same))
        all.push_back(spot);
}

Hazard couldNotCheck(const std::vector<BlindSpot> &unchecked)
{
    Hazard hazard;
    hazard.id = QStringLiteral("could-not-check");
    hazard.title = Text::tr("Not everything that could be lost could be looked for.");
    hazard.why = Text::tr("Drives may be encrypted or a restart may be waiting without this program having seen it.");
    hazard.clear = {Text::tr("Start this program as an administrator and look again."),
                    Text::tr("If that does not help, make sure yourself that nothing is encrypted with the product.")};
    hazard.source = QStringLiteral("windows");
    for (const BlindSpot &spot : unchecked)
        hazard.seen.push_back({spot.place, spot.why.text});
    return hazard;
}
} // namespace

std::vector<Hazard> findHazards(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                const Protection &protection, std::vector<BlindSpot> &blindSpots)
{
    if (inventory.findings.empty())
        return restartHazards(machine, catalogue, blindSpots);
    std::vector<BlindSpot> unchecked;
    std::vector<BlindSpot> more;
    std::vector<Hazard> hazards = productHazards(machine, catalogue, inventory, more, unchecked);
    for (Hazard &hazard : machineHazards(machine, catalogue, inventory, protection, more, unchecked))
        hazards.push_back(std::move(hazard));

    std::vector<BlindSpot> places;
    for (const BlindSpot &spot : unchecked) {
        addOnce(places, spot);
        addOnce(blindSpots, spot);
    }
    if (!places.empty())
        hazards.push_back(couldNotCheck(places));
    for (const BlindSpot &spot : more)
        addOnce(blindSpots, spot);
    // No two warnings may contradict each other.
    if (std::any_of(hazards.begin(), hazards.end(), [](const Hazard &hazard) { return hazard.blocksRestart; }))
        for (Hazard &hazard : hazards)
            if (hazard.id.startsWith(QLatin1String("pending-restart")))
                hazard.clear.prepend(Text::tr("Not now: first clear the warning \"Do not restart yet\"."));
    const auto rank = [](const Hazard &hazard) { return hazard.blocks ? hazard.blocksRestart ? 0 : 1 : 2; };
    std::stable_sort(hazards.begin(), hazards.end(),
                     [&](const Hazard &a, const Hazard &b) { return rank(a) < rank(b); });
    return hazards;
}

std::vector<Hazard> restartHazards(const Machine &machine, const Catalogue &catalogue,
                                   std::vector<BlindSpot> &blindSpots)
{
    std::vector<BlindSpot> unchecked;
    std::vector<Hazard> hazards = productRestartHazards(machine, catalogue, unchecked);
    for (const BlindSpot &spot : unchecked)
        addOnce(blindSpots, spot);
    return hazards;
}

std::vector<Hazard> HazardReport::beforeRestart() const
{
    std::vector<Hazard> all;
    for (const Hazard &hazard : hazards)
        if (hazard.blocksRestart)
            all.push_back(hazard);
    return all;
}

std::vector<Hazard> HazardReport::blocking(const QStringList &accepted) const
{
    std::vector<Hazard> all;
    for (const Hazard &hazard : hazards)
        if (hazard.blocks && !accepted.contains(hazard.id))
            all.push_back(hazard);
    return all;
}

HazardReport reportHazards(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory)
{
    HazardReport report;
    report.protection = protectionOf(machine, goneFrom(catalogue, inventory));
    report.blindSpots = inventory.blindSpots;
    for (const ProtectionBlindSpot &spot : report.protection.blindSpots)
        addOnce(report.blindSpots, {spot.place, spot.why});
    report.hazards = findHazards(machine, catalogue, inventory, report.protection, report.blindSpots);
    return report;
}

QJsonArray toJson(const std::vector<Hazard> &hazards)
{
    QJsonArray all;
    for (const Hazard &hazard : hazards) {
        QJsonArray seen;
        for (const HazardSeen &one : hazard.seen)
            seen << QJsonObject{{QStringLiteral("place"), one.place}, {QStringLiteral("shows"), one.shows}};
        all << QJsonObject{{QStringLiteral("id"), hazard.id},
                           {QStringLiteral("title"), hazard.title},
                           {QStringLiteral("seen"), seen},
                           {QStringLiteral("why"), hazard.why},
                           {QStringLiteral("clear"), QJsonArray::fromStringList(hazard.clear)},
                           {QStringLiteral("blocks"), hazard.blocks},
                           {QStringLiteral("blocksRestart"), hazard.blocksRestart},
                           {QStringLiteral("finding"), hazard.findingId},
                           {QStringLiteral("status"), factStatusNames.name(hazard.status)},
                           {QStringLiteral("source"), hazard.source}};
    }
    return all;
}

QJsonObject toJson(const HazardReport &report)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.hazards/1")},
            {QStringLiteral("protection"), toJson(report.protection)},
            {QStringLiteral("hazards"), toJson(report.hazards)},
            {QStringLiteral("couldNotLook"), toJson(report.blindSpots)}};
}

} // namespace changeover
