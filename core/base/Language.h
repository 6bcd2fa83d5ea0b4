// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace changeover::language {

/// Codes of the languages the program speaks: "en", then those with a translation.
[[nodiscard]] QStringList available();
/// A language's name in itself: "English", "Español".
[[nodiscard]] QString nameOf(const QString &code);
/// The first of the `wanted` languages ("de-AT", "zh-Hans-CN", as systems name them) that is `known`, else English.
[[nodiscard]] QString among(const QStringList &wanted, const QStringList &known);
/// The system's language if the program speaks it, else English.
[[nodiscard]] QString ofTheSystem();
/// Switches texts, number and date formats; a code that is not available means English. Widgets hear of it by
/// QEvent::LanguageChange.
void use(const QString &code);
[[nodiscard]] QString current();

} // namespace changeover::language
