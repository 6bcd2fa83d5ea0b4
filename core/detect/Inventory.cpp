// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Inventory.h"

#include <QJsonArray>

namespace changeover {

const Finding *Inventory::find(const QString &id) const
{
    for (const Finding &finding : findings)
        if (finding.id == id)
            return &finding;
    return nullptr;
}

QJsonArray toJson(const std::vector<BlindSpot> &blindSpots)
{
    QJsonArray all;
    for (const BlindSpot &spot : blindSpots)
        all << QJsonObject{{QStringLiteral("place"), spot.place},
                           {QStringLiteral("reason"), errorKindName(spot.why.kind)},
                           {QStringLiteral("detail"), spot.why.full()}};
    return all;
}

QJsonObject toJson(const Inventory &inventory)
{
    QJsonArray findings;
    for (const Finding &finding : inventory.findings) {
        QJsonArray evidence;
        for (const Evidence &one : finding.evidence)
            evidence << QJsonObject{{QStringLiteral("kind"), signKindNames.name(one.kind)},
                                    {QStringLiteral("place"), one.place},
                                    {QStringLiteral("shows"), one.shows},
                                    {QStringLiteral("strong"), one.strong},
                                    {QStringLiteral("status"), factStatusNames.name(one.status)},
                                    {QStringLiteral("source"), one.source}};
        findings << QJsonObject{{QStringLiteral("id"), finding.id},
                                {QStringLiteral("product"), finding.productId},
                                {QStringLiteral("name"), finding.name},
                                {QStringLiteral("version"), finding.version},
                                {QStringLiteral("kind"), productKindNames.name(finding.kind)},
                                {QStringLiteral("certainty"), certaintyNames.name(finding.certainty)},
                                {QStringLiteral("productCode"), finding.productCode},
                                {QStringLiteral("uninstallString"), finding.uninstallString},
                                {QStringLiteral("package"), finding.packageName},
                                {QStringLiteral("installFolder"), finding.installFolder},
                                {QStringLiteral("running"), finding.running},
                                {QStringLiteral("evidence"), evidence}};
    }
    return {{QStringLiteral("schema"), QStringLiteral("changeover.inventory/1")},
            {QStringLiteral("computer"), inventory.facts.computerName},
            {QStringLiteral("system"), inventory.facts.systemName},
            {QStringLiteral("platform"), platformNames.name(inventory.facts.platform)},
            {QStringLiteral("standIn"), inventory.facts.standIn},
            {QStringLiteral("elevated"), inventory.facts.elevated},
            {QStringLiteral("when"), inventory.when.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("couldNotLook"), toJson(inventory.blindSpots)}};
}

} // namespace changeover
