// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/LastUpdate.h"

#include "core/base/FileTime.h"
#include "core/detect/Generation.h"
#include "core/settings/RegExport.h"

#include <QJsonObject>

#include <algorithm>

namespace changeover {

namespace {
constexpr quint32 noUpdate = 0xffffffff;
const QDate firstPlausibleDay(2000, 1, 1);

bool isNamedBy(const Finding &finding, const FoundSettingsKey &found)
{
    return std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &evidence) {
        return evidence.kind == SignKind::ProductKey &&
               evidence.place.compare(found.key.physical(), Qt::CaseInsensitive) == 0;
    });
}

// A key outlives its product, and two generations stand side by side: only a key that is surely this program's counts.
const FoundSettingsKey *keyOf(const Finding &finding, const Inventory &inventory,
                              const std::vector<FoundSettingsKey> &keys)
{
    std::vector<const FoundSettingsKey *> own;
    for (const FoundSettingsKey &found : keys) {
        if (found.product->id != finding.productId)
            continue;
        if (isNamedBy(finding, found))
            return &found;
        own.push_back(&found);
    }
    const auto programs = std::count_if(inventory.findings.begin(), inventory.findings.end(),
                                        [&](const Finding &one) { return one.productId == finding.productId; });
    if (own.size() != 1 || programs != 1)
        return nullptr;
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)+$"));
    const QString generation = number.match(own.front()->key.leaf()).captured(0);
    const bool isAnother = !generation.isEmpty() && isOfGeneration(finding, generation) != Answer::Yes;
    return isAnother ? nullptr : own.front();
}
} // namespace

UpdateTime readUpdateTime(const Machine &machine, const RegistryPath &productKey)
{
    UpdateTime time;
    const auto key = [&](const char *below) { return machine.registryKey(productKey.child(QLatin1String(below))); };
    bool saysNever = false;
    const Reading<RegistryKey> data = key("Data");
    if (data.hasValue()) // S10, S12: Unix seconds
        if (const auto seconds = data->number(QStringLiteral("LastSuccessfulUpdate"))) {
            saysNever = *seconds == noUpdate;
            if (!saysNever && *seconds != 0)
                time.when = QDateTime::fromMSecsSinceEpoch(qint64(*seconds) * 1000).toUTC();
        }
    const Reading<RegistryKey> state = key("Data\\UpdateState");
    if (state.hasValue()) { // S13: FILETIME
        const RegistryEntry *entry = state->find(QStringLiteral("LastUpdate"));
        const auto ticks = entry ? entry->largeNumber() : std::nullopt;
        const QDateTime other = fromFileTime(qint64(ticks.value_or(0)));
        // Two places; the later one counts.
        if (other.isValid() && (!time.when || other > *time.when))
            time.when = other;
    }
    time.never = saysNever && !time.when;
    return time;
}

std::optional<qint64> daysWithoutUpdates(const UpdateTime &time, QDate today)
{
    if (!time.when)
        return std::nullopt;
    const QDate day = time.when->toUTC().date();
    if (day < firstPlausibleDay || day > today.addDays(1))
        return std::nullopt;
    return std::max<qint64>(0, day.daysTo(today));
}

std::vector<LastUpdate> lastUpdates(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory)
{
    std::vector<BlindSpot> unread; // the inventory has named them
    const std::vector<FoundSettingsKey> keys = settingsKeys(machine, catalogue, unread);
    std::vector<LastUpdate> updates;
    for (const Finding &finding : inventory.findings) {
        if (finding.kind != ProductKind::Antivirus)
            continue;
        LastUpdate update{finding.id, finding.productId, finding.fullName(), {}};
        if (const FoundSettingsKey *found = keyOf(finding, inventory, keys))
            update.time = readUpdateTime(machine, found->key);
        updates.push_back(std::move(update));
    }
    return updates;
}

QJsonArray toJson(const std::vector<LastUpdate> &updates, QDate today)
{
    QJsonArray all;
    for (const LastUpdate &update : updates) {
        const std::optional<qint64> days = daysWithoutUpdates(update.time, today);
        const char *state = days ? "seen" : update.time.never ? "never" : "not-seen";
        all << QJsonObject{
            {QStringLiteral("finding"), update.findingId},
            {QStringLiteral("product"), update.productId},
            {QStringLiteral("name"), update.name},
            {QStringLiteral("state"), QLatin1String(state)},
            {QStringLiteral("lastUpdate"), days ? QJsonValue(update.time.when->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("daysWithoutUpdates"), days ? QJsonValue(*days) : QJsonValue()}};
    }
    return all;
}

} // namespace changeover
