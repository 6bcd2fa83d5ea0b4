// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace changeover {

/// A person could see and answer a window that this process opens. False in Windows' session 0 and on a window station
/// that is not shown, where services and management tools run: a window there waits for ever.
[[nodiscard]] bool hasDesktop();

} // namespace changeover
