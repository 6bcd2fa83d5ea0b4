// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Protection.h"

#include <QJsonArray>

namespace changeover {

namespace {
QJsonArray toJson(const std::vector<ListedProduct> &products)
{
    QJsonArray all;
    for (const ListedProduct &product : products) {
        QJsonObject object{{QStringLiteral("name"), product.name},
                           {QStringLiteral("enabled"), answerNames.name(product.enabled)},
                           {QStringLiteral("upToDate"), answerNames.name(product.upToDate)},
                           {QStringLiteral("isDefender"), product.isDefender},
                           {QStringLiteral("stale"), answerNames.name(product.stale)}};
        if (!product.staleWhy.isEmpty())
            object.insert(QStringLiteral("staleWhy"), product.staleWhy);
        all << object;
    }
    return all;
}

QJsonArray toJson(const std::vector<ProtectionEvidence> &evidence)
{
    QJsonArray all;
    for (const ProtectionEvidence &one : evidence)
        all << QJsonObject{{QStringLiteral("place"), one.place}, {QStringLiteral("shows"), one.shows}};
    return all;
}

QJsonObject toJson(const DefenderState &defender)
{
    QJsonObject object{{QStringLiteral("isThere"), answerNames.name(defender.isThere)},
                       {QStringLiteral("canComeBack"), answerNames.name(defender.canComeBack)},
                       {QStringLiteral("isOn"), answerNames.name(defender.isOn)},
                       {QStringLiteral("evidence"), toJson(defender.evidence)}};
    if (defender.status) {
        QJsonObject status{{QStringLiteral("runningMode"), defender.status->runningMode},
                           {QStringLiteral("antivirus"), answerNames.name(defender.status->antivirus)},
                           {QStringLiteral("realTime"), answerNames.name(defender.status->realTime)},
                           {QStringLiteral("tamperGuard"), answerNames.name(defender.status->tamperGuard)}};
        if (defender.status->signatureAgeDays)
            status.insert(QStringLiteral("signatureAgeDays"), *defender.status->signatureAgeDays);
        object.insert(QStringLiteral("status"), status);
    }
    return object;
}
} // namespace

QJsonObject toJson(const Protection &protection)
{
    QJsonArray blind;
    for (const ProtectionBlindSpot &spot : protection.blindSpots)
        blind << QJsonObject{{QStringLiteral("place"), spot.place},
                             {QStringLiteral("reason"), errorKindName(spot.why.kind)},
                             {QStringLiteral("detail"), spot.why.full()}};
    QJsonArray commands;
    for (const ServerCommand &one : protection.commands)
        commands << QJsonObject{{QStringLiteral("purpose"), one.purpose},
                                {QStringLiteral("command"), one.command},
                                {QStringLiteral("status"), factStatusNames.name(one.status)}};
    return {
        {QStringLiteral("state"), protectionStateNames.name(protection.state)},
        {QStringLiteral("why"), protection.why},
        {QStringLiteral("products"), toJson(protection.products)},
        {QStringLiteral("secondList"), toJson(protection.secondList)},
        {QStringLiteral("contradictions"), QJsonArray::fromStringList(protection.contradictions)},
        {QStringLiteral("defender"), toJson(protection.defender)},
        {QStringLiteral("firewall"), QJsonObject{{QStringLiteral("isOn"), answerNames.name(protection.firewall.isOn)},
                                                 {QStringLiteral("why"), protection.firewall.why},
                                                 {QStringLiteral("evidence"), toJson(protection.firewall.evidence)}}},
        {QStringLiteral("commands"), commands},
        {QStringLiteral("couldNotLook"), blind}};
}

} // namespace changeover
