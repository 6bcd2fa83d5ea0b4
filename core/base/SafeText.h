// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace changeover {

/// Another program's text, made fit to be shown in a line of plain text: characters that control a terminal or turn the
/// direction of writing become spaces, and what is longer than `limit` characters is cut.
[[nodiscard]] QString safeText(QString text, qsizetype limit = 300);

} // namespace changeover
