// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Inventory.h"

#include "core/base/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace changeover {

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return QCoreApplication::translate("detect", "certain");
    case Certainty::Likely:
        return QCoreApplication::translate("detect", "likely");
    case Certainty::Possible:
        return QCoreApplication::translate("detect", "possible");
    }
    Q_UNREACHABLE();
}

QString Finding::fullName() const
{
    return version.isEmpty() || name.contains(version) ? name : name + QLatin1Char(' ') + version;
}

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
                           {QStringLiteral("text"), spot.why.text},
                           {QStringLiteral("detail"), spot.why.detail}};
    return all;
}

namespace {
using Object = StrictJson::Object;

Finding findingFromJson(Object &json)
{
    Finding finding;
    finding.id = json.string(QStringLiteral("id"));
    finding.productId = json.string(QStringLiteral("product"));
    finding.name = json.string(QStringLiteral("name"));
    finding.version = json.optionalString(QStringLiteral("version"));
    finding.kind = json.choice(QStringLiteral("kind"), productKindNames);
    finding.certainty = json.choice(QStringLiteral("certainty"), certaintyNames);
    finding.productCode = json.optionalString(QStringLiteral("productCode"));
    finding.uninstallString = json.optionalString(QStringLiteral("uninstallString"));
    finding.isOnePersons = json.optionalBool(QStringLiteral("isOnePersons"), false);
    finding.packageName = json.optionalString(QStringLiteral("package"));
    finding.packageManager = json.optionalString(QStringLiteral("packageManager"));
    finding.installFolder = json.optionalString(QStringLiteral("installFolder"));
    finding.running = json.optionalBool(QStringLiteral("running"), false);
    json.array(QStringLiteral("evidence"), [&](Object &one) {
        Evidence evidence;
        evidence.kind = one.choice(QStringLiteral("kind"), signKindNames);
        evidence.place = one.string(QStringLiteral("place"));
        evidence.shows = one.optionalString(QStringLiteral("shows"));
        evidence.strong = one.optionalBool(QStringLiteral("strong"), false);
        evidence.status = one.choice(QStringLiteral("status"), factStatusNames);
        evidence.source = one.string(QStringLiteral("source"));
        finding.evidence.push_back(evidence);
    });
    return finding;
}
} // namespace

BlindSpot blindSpotFromJson(Object &json)
{
    BlindSpot spot;
    spot.place = json.string(QStringLiteral("place"));
    spot.why.kind = json.choice(QStringLiteral("reason"), errorKindNames);
    spot.why.text = json.string(QStringLiteral("text"));
    spot.why.detail = json.optionalString(QStringLiteral("detail"));
    return spot;
}

Result<Inventory> inventoryFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    Inventory inventory;
    {
        Object root = json.root();
        root.schema(QStringLiteral("changeover.inventory/1"));
        inventory.facts.computerName = root.optionalString(QStringLiteral("computer"));
        inventory.facts.systemName = root.optionalString(QStringLiteral("system"));
        inventory.facts.platform = root.choice(QStringLiteral("platform"), platformNames);
        inventory.facts.standIn = root.optionalString(QStringLiteral("standIn"));
        inventory.facts.elevated = root.optionalBool(QStringLiteral("elevated"), false);
        inventory.when = root.time(QStringLiteral("when"));
        root.array(QStringLiteral("findings"),
                   [&](Object &one) { inventory.findings.push_back(findingFromJson(one)); });
        root.array(QStringLiteral("couldNotLook"),
                   [&](Object &one) { inventory.blindSpots.push_back(blindSpotFromJson(one)); });
    }
    if (json.failed())
        return json.error();
    return inventory;
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
                                {QStringLiteral("isOnePersons"), finding.isOnePersons},
                                {QStringLiteral("package"), finding.packageName},
                                {QStringLiteral("packageManager"), finding.packageManager},
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
