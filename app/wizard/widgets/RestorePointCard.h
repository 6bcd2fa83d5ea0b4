// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/widgets/Card.h"

namespace changeover {

class Session;

/// Offers a restore point before a removal, says which one was made, and what going on without means. Of the session's
/// state at the moment it is made.
[[nodiscard]] Card *makeRestorePointCard(Session &session);

} // namespace changeover
