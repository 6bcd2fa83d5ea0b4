// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/look/Look.h"

#include <QString>

/// What the wizard remembers of a person between two starts: how it looks and speaks, nothing else. In an INI file in
/// this user's own settings folder, so that the registry stays clean.
namespace changeover::settings {

[[nodiscard]] QString language(); ///< empty: none was chosen
void keepLanguage(const QString &code);
[[nodiscard]] look::Scheme scheme();
void keepScheme(look::Scheme scheme);
[[nodiscard]] look::TextSize textSize();
void keepTextSize(look::TextSize size);

} // namespace changeover::settings
