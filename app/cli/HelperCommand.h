// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace changeover {

/// `changeover-cli helper`: not for people. Hands over to core/elevation; the process's exit code.
[[nodiscard]] int runHelper(const QStringList &arguments);

} // namespace changeover
