// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/RegExport.h"

namespace changeover {

/// What is understood of the products' keys, from kaspersky-artifacts 1.1, 1.2 and 4.3, as settings.json:
///
///     {"schema": "changeover.settings/1", "products": [{
///        "product": "kaspersky-…", "key": "HKLM\\…", "installed": true, "name": "…", "version": "…",
///        "lastUpdate": "2024-09-28T00:00:00Z" or null for never,
///        "licence": {"present": true, "keyType": 2, "daysLeft": 120},
///        "selfDefence": true, "passwordSet": true,
///        "managed": true, "lastConnected": "…Z", "basesDate": "…Z", "lastFullScan": "…Z",
///        "unconfirmed": ["selfDefence"]}]}
///
/// A field that could not be read is left out; it is never guessed. "unconfirmed" names the fields that were seen at
/// other products of the vendor only. "installed" says whether a finding of the inventory belongs to the product; keys
/// outlive it.
[[nodiscard]] QJsonObject knownSettings(const Machine &machine, const std::vector<FoundSettingsKey> &keys,
                                        const Inventory &inventory);

/// One product of it in words for people, a sentence each. `product` may come from a bundle: what is of a wrong type is
/// left out.
[[nodiscard]] QStringList settingsInWords(const QJsonObject &product);

} // namespace changeover
