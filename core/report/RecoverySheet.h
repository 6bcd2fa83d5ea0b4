// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

#include <QByteArray>

namespace changeover {

/// A page to print before anything else happens: why this computer must not be restarted yet, how to put that right,
/// and what to do when it was restarted all the same and the keyboard or the mouse is dead. For the person, and for
/// whoever repairs it. UTF-8.
[[nodiscard]] QByteArray recoverySheetHtml(const MachineFacts &machine, const std::vector<Hazard> &hazards);

} // namespace changeover
