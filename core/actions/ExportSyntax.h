// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace changeover {

/// The arguments of an export as the tool's own help describes them ("EXPORT <profile> <file> [/login=…]"): its
/// versions differ (kaspersky-artifacts 4.1). `known` are the catalogue's, with "{file}"; they come back where the help
/// says nothing that is understood. A profile that the help does not name is never made up.
[[nodiscard]] QStringList argumentsFromHelp(const QString &help, const QStringList &known);

} // namespace changeover
