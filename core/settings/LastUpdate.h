// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"
#include "core/machine/Machine.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace changeover {

/// When a product last got an update, as its own registry key says it.
struct UpdateTime
{
    std::optional<QDateTime> when; ///< UTC; no value: could not be seen
    bool never = false;            ///< the product itself says that it was never updated
};

/// Reads it below a product's own key, from the places that are confirmed (kaspersky-artifacts 1.1). What cannot be
/// read is "could not be seen".
[[nodiscard]] UpdateTime readUpdateTime(const Machine &machine, const RegistryPath &productKey);

/// Whole days from the last update to `today`. No value where it could not be seen or was never, and for a day that
/// cannot be right: before 2000, or more than a day after `today` (the day in UTC may be ahead of the person's).
[[nodiscard]] std::optional<qint64> daysWithoutUpdates(const UpdateTime &time, QDate today);

/// One antivirus program that was found.
struct LastUpdate
{
    QString findingId;
    QString productId;
    QString name; ///< with its version, for people
    UpdateTime time = {};
};

/// For each antivirus program of the inventory, in its order; other kinds have no updates that protect. A program whose
/// own key cannot be told from that of another one is "could not be seen".
[[nodiscard]] std::vector<LastUpdate> lastUpdates(const Machine &machine, const Catalogue &catalogue,
                                                  const Inventory &inventory);

/// [{"finding", "product", "name", "state": "seen", "never" or "not-seen", "lastUpdate": "2024-09-28T00:00:00Z" or
///   null, "daysWithoutUpdates": 792 or null}]
[[nodiscard]] QJsonArray toJson(const std::vector<LastUpdate> &updates, QDate today);

} // namespace changeover
