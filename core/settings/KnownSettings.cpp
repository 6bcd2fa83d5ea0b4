// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/KnownSettings.h"

#include "core/detect/ProductKeys.h"
#include "core/settings/LastUpdate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(settings)
};

// Reads below one product's key. An unreadable key answers like an absent one: the field is left out, and the export of
// the same tree has named the blind spot.
class ProductTree
{
public:
    ProductTree(const Machine &machine, const RegistryPath &key)
        : m_machine(machine)
        , m_key(key)
    {
    }

    [[nodiscard]] std::optional<RegistryKey> key(const char *below) const
    {
        Reading<RegistryKey> read = m_machine.registryKey(m_key.child(QLatin1String(below)));
        return read.hasValue() ? std::optional(std::move(read).value()) : std::nullopt;
    }

    [[nodiscard]] std::optional<quint32> number(const char *below, const char *name) const
    {
        const auto read = key(below);
        return read ? read->number(QLatin1String(name)) : std::nullopt;
    }

private:
    const Machine &m_machine;
    RegistryPath m_key;
};

// null: the product says that it never updated.
void addLastUpdate(const UpdateTime &time, QJsonObject &out)
{
    if (time.when)
        out.insert(QStringLiteral("lastUpdate"), time.when->toString(Qt::ISODate));
    else if (time.never)
        out.insert(QStringLiteral("lastUpdate"), QJsonValue::Null);
}

void addLicence(const ProductTree &product, QJsonObject &out)
{
    QJsonObject licence;
    if (const auto type = product.number("Data", "LicKeyType")) { // S10: not 0 = there is a licence
        licence.insert(QStringLiteral("present"), *type != 0);
        licence.insert(QStringLiteral("keyType"), qint64(*type));
    }
    auto days = product.number("Data", "LicDaysTillExpiration"); // S10
    if (!days)
        days = product.number("Data\\CrossProductStore", "act-lic-daystillexpiration"); // S11
    if (days)
        licence.insert(QStringLiteral("daysLeft"), qint64(qint32(*days)));
    if (!licence.isEmpty())
        out.insert(QStringLiteral("licence"), licence);
}

// S3, S5: the consumer products, from 21.2 on and before.
void addPasswordSet(const ProductTree &product, QJsonObject &out)
{
    std::optional<bool> isSet;
    if (const auto protection = product.key("settings\\PasswordProtectionSettings"))
        if (const RegistryEntry *value = protection->find(QStringLiteral("OPEP"))) {
            const bool isText = value->type == registryType::text || value->type == registryType::expandText;
            isSet = isText ? !value->text().isEmpty() : !value->data.isEmpty();
        }
    for (const char *place : {"settings", "Data\\FlushedMsiCriticalSettings"})
        if (const auto flag = product.number(place, "EnablePswrdProtect"))
            isSet = isSet.value_or(false) || *flag == 1;
    if (isSet)
        out.insert(QStringLiteral("passwordSet"), *isSet);
}

// S17: the value is there = an administration server manages this computer.
void addManaged(const ProductTree &agent, QJsonObject &out)
{
    const auto state = agent.key("1103\\1.0.0.0\\Statistics\\AVState");
    if (!state)
        return;
    out.insert(QStringLiteral("managed"), !state->text(QStringLiteral("Protection_LastConnected")).isEmpty());
    for (const auto &[value, field] :
         {std::pair{"Protection_LastConnected", "lastConnected"}, std::pair{"Protection_BasesDate", "basesDate"},
          std::pair{"Protection_LastFscan", "lastFullScan"}}) {
        QDateTime when =
            QDateTime::fromString(state->text(QLatin1String(value)), QStringLiteral("dd-MM-yyyy HH-mm-ss"));
        if (!when.isValid())
            continue;
        when.setTimeZone(QTimeZone::utc());
        out.insert(QLatin1String(field), when.toUTC().toString(Qt::ISODate));
    }
}

QJsonObject readProduct(const Machine &machine, const FoundSettingsKey &found, const Inventory &inventory)
{
    const ProductTree product(machine, found.key);
    const bool installed = std::any_of(inventory.findings.begin(), inventory.findings.end(),
                                       [&](const Finding &one) { return one.productId == found.product->id; });
    QJsonObject out{{QStringLiteral("product"), found.product->id},
                    {QStringLiteral("key"), found.key.physical()},
                    {QStringLiteral("installed"), installed}};
    QString name = found.product->name;
    if (const auto environment = product.key("environment")) {
        const auto value = [&](const char *valueName) {
            return expandMacros(machine, *environment, environment->text(QLatin1String(valueName)));
        };
        const QString own = value("ProductName");
        if (!own.isEmpty())
            name = own;
        const QString exact = value("Ins_ProductVersion"); // KES (S9)
        const QString version = exact.isEmpty() ? value("ProductVersion") : exact;
        if (!version.isEmpty())
            out.insert(QStringLiteral("version"), version);
    }
    out.insert(QStringLiteral("name"), name);
    if (found.product->kind == ProductKind::Agent) {
        addManaged(product, out);
        return out;
    }
    addLastUpdate(readUpdateTime(machine, found.key), out);
    addLicence(product, out);
    const bool consumer = found.key.leaf().startsWith(QLatin1String("AVP"), Qt::CaseInsensitive);
    if (consumer)
        addPasswordSet(product, out);
    if (const auto flag = product.number("settings", "EnableSelfProtection")) { // S14: seen at consumer products
        out.insert(QStringLiteral("selfDefence"), *flag == 1);
        if (!consumer)
            out.insert(QStringLiteral("unconfirmed"), QJsonArray{QStringLiteral("selfDefence")});
    }
    return out;
}
} // namespace

QStringList settingsInWords(const QJsonObject &product)
{
    QStringList words;
    const auto day = [&](const char *field) {
        return product.value(QLatin1String(field)).toString().section(QLatin1Char('T'), 0, 0);
    };
    if (product.contains(QLatin1String("lastUpdate")) && product.value(QLatin1String("lastUpdate")).isNull())
        words << Text::tr("It was never updated.");
    else if (const QString update = day("lastUpdate"); !update.isEmpty())
        words << Text::tr("Last update: %1.").arg(update);
    const QJsonObject licence = product.value(QLatin1String("licence")).toObject();
    if (const QJsonValue days = licence.value(QLatin1String("daysLeft")); days.isDouble())
        words << (days.toInteger() > 0 ? Text::tr("The licence runs for %1 more days.").arg(days.toInteger())
                                       : Text::tr("The licence has run out."));
    else if (const QJsonValue present = licence.value(QLatin1String("present")); present.isBool())
        words << (present.toBool() ? Text::tr("There is a licence.") : Text::tr("There is no licence."));
    if (product.value(QLatin1String("passwordSet")).toBool())
        words << Text::tr("A password protects its settings.");
    const bool unsure = product.value(QLatin1String("unconfirmed")).toArray().contains(QStringLiteral("selfDefence"));
    if (const QJsonValue defence = product.value(QLatin1String("selfDefence")); defence.isBool() && !unsure)
        words << (defence.toBool() ? Text::tr("Its self-defence is on.") : Text::tr("Its self-defence is off."));
    if (product.value(QLatin1String("managed")).toBool())
        words << Text::tr("A server of an organization manages it.");
    if (const QString connected = day("lastConnected"); !connected.isEmpty())
        words << Text::tr("Last contact with that server: %1.").arg(connected);
    if (const QString scan = day("lastFullScan"); !scan.isEmpty())
        words << Text::tr("Last full scan: %1.").arg(scan);
    return words;
}

QJsonObject knownSettings(const Machine &machine, const std::vector<FoundSettingsKey> &keys, const Inventory &inventory)
{
    QJsonArray products;
    for (const FoundSettingsKey &found : keys)
        products << readProduct(machine, found, inventory);
    return {{QStringLiteral("schema"), QStringLiteral("changeover.settings/1")},
            {QStringLiteral("products"), products}};
}

} // namespace changeover
