// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace changeover {

/// How long work that has come so far will still take, in words: "About 3 minutes left". Empty while that cannot be
/// said honestly: in the first seconds, and with hardly anything done.
[[nodiscard]] QString timeLeft(qint64 elapsedMs, double fraction);

} // namespace changeover
