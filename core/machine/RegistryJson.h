// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Registry.h"

#include <QJsonValue>

namespace changeover {

/// A registry value as JSON, without loss; a practice PC and the backups of what was cleaned are written so: text
/// (REG_SZ), a number (REG_DWORD), a list (REG_MULTI_SZ),
/// {"expand": "text"} (REG_EXPAND_SZ), {"hex": "…"} (REG_BINARY), {"type": 11, "hex": "…"} (any type, raw bytes).
[[nodiscard]] RegistryEntry registryEntryFromJson(const QString &name, const QJsonValue &json);
/// The shortest of those forms that brings back the same bytes.
[[nodiscard]] QJsonValue registryEntryToJson(const RegistryEntry &entry);

} // namespace changeover
