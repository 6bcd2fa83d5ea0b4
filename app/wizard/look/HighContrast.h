// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace changeover::look {

/// The person has told the system to show everything in high contrast. Linux desktops do not say.
[[nodiscard]] bool systemWantsContrast();

} // namespace changeover::look
