// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/widgets/Card.h"

namespace changeover {

class Session;

/// The maker's own clean-up tool, after a removal has failed: asks for the file, shows who signed it and asks whether
/// to run it. Of the session's state at the moment it is made.
[[nodiscard]] Card *makeCleanupToolCard(Session &session);

} // namespace changeover
