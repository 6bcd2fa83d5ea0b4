// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/LeftoverReader.h"

#include "core/catalogue/FactSource.h"

namespace changeover {

namespace {
void readSharedBy(StrictJson::Object &json, LeftoverRule &rule)
{
    const QString key = QStringLiteral("sharedBy");
    for (const QString &name : json.optionalStrings(key)) {
        if (const auto kind = productKindNames.value(name))
            rule.sharedBy.push_back(*kind);
        else
            json.fail(key, QStringLiteral("\"%1\" is not one of: %2")
                               .arg(name, productKindNames.names().join(QStringLiteral(", "))));
    }
}

// Which keys a kind has beside those that all have.
void readWhere(StrictJson::Object &json, LeftoverRule &rule)
{
    const QString place = QStringLiteral("place");
    const QString pattern = QStringLiteral("pattern");
    switch (rule.kind) {
    case LeftoverKind::Folder:
        rule.place = json.string(place);
        if (json.has(pattern))
            rule.pattern = json.pattern(pattern);
        break;
    case LeftoverKind::EmptyKey:
        rule.place = json.string(place);
        rule.pattern = json.pattern(pattern);
        rule.requires_ = json.string(QStringLiteral("requires"));
        break;
    case LeftoverKind::RegistryKey:
    case LeftoverKind::LockedKey:
    case LeftoverKind::RegistryValue:
        rule.place = json.string(place);
        rule.pattern = json.pattern(pattern);
        if (json.has(QStringLiteral("whose")))
            rule.whose = json.choice(QStringLiteral("whose"), whoseNames);
        break;
    case LeftoverKind::ClassFilter:
    case LeftoverKind::BrowserExtension:
    case LeftoverKind::ScheduledTask:
        rule.place = json.string(place);
        rule.pattern = json.pattern(pattern);
        break;
    case LeftoverKind::RootCertificate:
        rule.place = json.string(place);
        rule.contains = json.string(QStringLiteral("contains"));
        break;
    case LeftoverKind::OrphanService:
    case LeftoverKind::SecurityCenter:
        rule.pattern = json.pattern(pattern);
        break;
    }
}

bool mayBeCleaned(LeftoverKind kind)
{
    switch (kind) {
    case LeftoverKind::Folder:
    case LeftoverKind::EmptyKey:
    case LeftoverKind::RegistryKey:
    case LeftoverKind::RootCertificate:
    case LeftoverKind::OrphanService:
        return true;
    case LeftoverKind::LockedKey:
    case LeftoverKind::RegistryValue:
    case LeftoverKind::ClassFilter:
    case LeftoverKind::BrowserExtension:
    case LeftoverKind::ScheduledTask:
    case LeftoverKind::SecurityCenter:
        break;
    }
    return false;
}
} // namespace

LeftoverRule readLeftover(StrictJson::Object &json)
{
    LeftoverRule rule;
    rule.id = json.string(QStringLiteral("id"));
    rule.kind = json.choice(QStringLiteral("kind"), leftoverKindNames);
    rule.confidence = json.integer(QStringLiteral("confidence"));
    if (rule.confidence < 0 || rule.confidence > 100)
        json.fail(QStringLiteral("confidence"), QStringLiteral("0 to 100 is expected"));
    rule.meaning = json.string(QStringLiteral("meaning"));
    readSource(json, rule.source, rule.status);
    readSharedBy(json, rule);
    readWhere(json, rule);
    rule.clean = json.optionalBool(QStringLiteral("clean"), false);
    if (rule.clean && !mayBeCleaned(rule.kind))
        json.fail(QStringLiteral("clean"),
                  QStringLiteral("a %1 is only reported").arg(leftoverKindNames.name(rule.kind)));
    if (rule.clean && rule.status != FactStatus::Confirmed)
        json.fail(QStringLiteral("clean"), QStringLiteral("what is not confirmed is only reported"));
    return rule;
}

} // namespace changeover
