// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace changeover {

/// The checksum Windows 8.1 and later put on every entry of a registry log: Marvin32 with the registry's own seed
/// (82EF4D887A4E55C5). Guards against torn writes, not against people.
[[nodiscard]] quint64 registryMarvin32(QByteArrayView bytes);

} // namespace changeover
