// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeSecurity.h"

#include <QJsonArray>

namespace changeover {

namespace {
// In productState, see core/protection/ProductState.h.
constexpr quint32 stateMask = 0xF000;
constexpr quint32 stateOn = 0x1000;

std::vector<WmiSecurityProduct> readEntries(StrictJson::Object &from, const QString &key)
{
    std::vector<WmiSecurityProduct> all;
    from.array(
        key,
        [&](StrictJson::Object &object) {
            WmiSecurityProduct one;
            one.name = object.string(QStringLiteral("name"));
            if (object.has(QStringLiteral("state")))
                one.state = quint32(object.count(QStringLiteral("state")));
            one.program = object.optionalString(QStringLiteral("program"));
            one.reporter = object.optionalString(QStringLiteral("reporter"));
            all.push_back(one);
        },
        false);
    return all;
}

QJsonArray writeEntries(const std::vector<WmiSecurityProduct> &entries)
{
    QJsonArray all;
    for (const WmiSecurityProduct &one : entries) {
        QJsonObject object{{QStringLiteral("name"), one.name},
                           {QStringLiteral("program"), one.program},
                           {QStringLiteral("reporter"), one.reporter}};
        if (one.state)
            object.insert(QStringLiteral("state"), qint64(*one.state));
        all << object;
    }
    return all;
}
} // namespace

void PracticeSecurity::read(StrictJson::Object &root)
{
    if (root.has(QStringLiteral("securityProducts")))
        products.emplace();
    root.array(
        QStringLiteral("securityProducts"),
        [&](StrictJson::Object &product) {
            const QString name = product.string(QStringLiteral("name"));
            products->push_back({name, product.choice(QStringLiteral("enabled"), answerNames),
                                 product.choice(QStringLiteral("upToDate"), answerNames), isDefenderName(name)});
        },
        false);
    root.object(
        QStringLiteral("securityListing"),
        [&](StrictJson::Object &object) {
            listing = SecurityListing{readEntries(object, QStringLiteral("antivirus")),
                                      readEntries(object, QStringLiteral("firewalls"))};
        },
        false);
    root.object(
        QStringLiteral("defenderStatus"),
        [&](StrictJson::Object &object) {
            defender.emplace();
            defender->runningMode = object.optionalString(QStringLiteral("runningMode"));
            defender->antivirus = object.choice(QStringLiteral("antivirus"), answerNames);
            defender->realTime = object.choice(QStringLiteral("realTime"), answerNames);
            if (object.has(QStringLiteral("signatureAgeDays")))
                defender->signatureAgeDays = object.integer(QStringLiteral("signatureAgeDays"));
            defender->tamperGuard = object.choice(QStringLiteral("tamperGuard"), answerNames);
        },
        false);
    defenderWakesAfter = root.optionalInteger(QStringLiteral("defenderWakesAfter"), 0);
    defenderAsksLeft = root.optionalInteger(QStringLiteral("defenderAsksLeft"), 0);
}

void PracticeSecurity::write(QJsonObject &root) const
{
    if (products) {
        QJsonArray all;
        for (const SecurityProduct &product : *products)
            all << QJsonObject{{QStringLiteral("name"), product.name},
                               {QStringLiteral("enabled"), answerNames.name(product.enabled)},
                               {QStringLiteral("upToDate"), answerNames.name(product.upToDate)}};
        root.insert(QStringLiteral("securityProducts"), all);
    }
    if (listing)
        root.insert(QStringLiteral("securityListing"),
                    QJsonObject{{QStringLiteral("antivirus"), writeEntries(listing->antivirus)},
                                {QStringLiteral("firewalls"), writeEntries(listing->firewalls)}});
    if (defender) {
        QJsonObject object{{QStringLiteral("runningMode"), defender->runningMode},
                           {QStringLiteral("antivirus"), answerNames.name(defender->antivirus)},
                           {QStringLiteral("realTime"), answerNames.name(defender->realTime)},
                           {QStringLiteral("tamperGuard"), answerNames.name(defender->tamperGuard)}};
        if (defender->signatureAgeDays)
            object.insert(QStringLiteral("signatureAgeDays"), *defender->signatureAgeDays);
        root.insert(QStringLiteral("defenderStatus"), object);
    }
    root.insert(QStringLiteral("defenderWakesAfter"), defenderWakesAfter);
    root.insert(QStringLiteral("defenderAsksLeft"), defenderAsksLeft);
}

void PracticeSecurity::remove(const QString &name)
{
    if (listing)
        for (auto *entries : {&listing->antivirus, &listing->firewalls})
            std::erase_if(*entries, [&](const WmiSecurityProduct &one) { return one.name == name; });
    if (!products ||
        std::erase_if(*products, [&](const SecurityProduct &product) { return product.name == name; }) == 0)
        return;
    defenderAsksLeft = defenderWakesAfter;
    if (defenderAsksLeft == 0)
        wakeDefender();
}

bool PracticeSecurity::asked()
{
    if (defenderAsksLeft <= 0)
        return false;
    if (--defenderAsksLeft == 0)
        wakeDefender();
    return true;
}

void PracticeSecurity::wakeDefender()
{
    if (products)
        for (SecurityProduct &product : *products)
            if (product.isDefender)
                product.enabled = Answer::Yes;
    if (listing)
        for (WmiSecurityProduct &one : listing->antivirus)
            if (isDefenderName(one.name))
                one.state = (one.state.value_or(0) & ~stateMask) | stateOn;
    if (defender) {
        defender->runningMode = QStringLiteral("Normal");
        defender->antivirus = Answer::Yes;
        defender->realTime = Answer::Yes;
    }
}

} // namespace changeover
