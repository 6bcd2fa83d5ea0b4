// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Replacements.h"
#include "core/protection/ExpectedProtection.h"

namespace changeover {

/// The product that a person chose, by its id in `replacements`, its name there, or any other name. How Security Center
/// writes it is taken from what is confirmed, else from its own name and its maker's.
[[nodiscard]] ExpectedProtection expectedFrom(const Replacements &replacements, const QString &idOrName);

/// Whether that product protects the computer now, by the replacements that come with the program. No value: `idOrName`
/// is empty, nothing was chosen.
[[nodiscard]] std::optional<ExpectedAnswer> askForExpected(const QString &idOrName, const Protection &now);

} // namespace changeover
