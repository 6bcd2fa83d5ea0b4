// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace changeover {

/// What every program of ours does first in main(), before any thread or regular expression.
void prepareProcess();

} // namespace changeover
