// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/Replacements.h"

#include <QJsonArray>

namespace changeover {

namespace {
void addSourced(QJsonObject &json, const Sourced &sourced)
{
    QJsonArray sources;
    for (const GuideLink &source : sourced.sources)
        sources << QJsonObject{{QStringLiteral("name"), source.name}, {QStringLiteral("url"), source.url}};
    json.insert(QStringLiteral("sources"), sources);
    json.insert(QStringLiteral("checked"), sourced.checked.toString(Qt::ISODate));
    json.insert(QStringLiteral("status"), factStatusNames.name(sourced.status));
}

template <typename Names, typename Values>
QJsonArray namesOf(const Names &names, const Values &values)
{
    QJsonArray all;
    for (const auto value : values)
        all << names.name(value);
    return all;
}

// What is not confirmed stays out: whoever reads the document would take it for true.
QJsonObject toJson(const GuideFact &fact)
{
    QJsonObject json{{QStringLiteral("topic"), fact.topic}};
    addSourced(json, fact);
    if (!fact.shown())
        return json;
    json.insert(QStringLiteral("text"), fact.text);
    if (!fact.meets.isEmpty())
        json.insert(QStringLiteral("meets"), namesOf(featureNames, fact.meets));
    if (!fact.lacks.isEmpty())
        json.insert(QStringLiteral("lacks"), namesOf(featureNames, fact.lacks));
    return json;
}

QJsonObject toJson(const Suggestion &product)
{
    QJsonArray facts;
    for (const GuideFact &fact : product.facts)
        facts << toJson(fact);
    QJsonObject runsOn{{QStringLiteral("devices"), namesOf(deviceNames, product.shownDevices())}};
    addSourced(runsOn, product.runsOn);
    QJsonObject json{{QStringLiteral("id"), product.id},
                     {QStringLiteral("name"), product.name},
                     {QStringLiteral("vendor"), product.vendor},
                     {QStringLiteral("url"), product.url},
                     {QStringLiteral("builtIn"), product.builtIn},
                     {QStringLiteral("use"), namesOf(useNames, product.uses)},
                     {QStringLiteral("country"), toJson(product.country)},
                     {QStringLiteral("runsOn"), runsOn},
                     {QStringLiteral("facts"), facts}};
    if (product.listed.shown())
        json.insert(QStringLiteral("securityCenterNames"), QJsonArray::fromStringList(product.listed.names));
    return json;
}
} // namespace

QJsonObject toJson(const Replacements &replacements)
{
    QJsonArray products;
    for (const Suggestion &product : replacements.suggestions)
        products << toJson(product);
    QJsonArray labs;
    for (const GuideLink &lab : replacements.labs)
        labs << QJsonObject{{QStringLiteral("name"), lab.name}, {QStringLiteral("url"), lab.url}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.replacements/1")},
            {QStringLiteral("products"), products},
            {QStringLiteral("labs"), labs}};
}

} // namespace changeover
