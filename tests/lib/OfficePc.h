// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lib/FakePc.h"

/// An office computer with Endpoint Security and an agent whose uninstaller wants the password "right".
namespace office {

inline const QString agentCode = QStringLiteral("{0F05E4E5-5A89-482C-9A62-47CC58643788}");
inline const QString agentId = QStringLiteral("kaspersky-network-agent:") + agentCode;
inline const QString kesCode = QStringLiteral("{27534751-4A40-48BD-B393-BC3BF28C876E}");
inline const QString kesId = QStringLiteral("kaspersky-endpoint-security:") + kesCode;

[[nodiscard]] QJsonObject description();

} // namespace office
