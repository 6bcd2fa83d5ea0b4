// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/actions/UninstallCommand.h"

namespace changeover {

/// Removes with the vendor's own windows: msiexec from the system folder, or the program's own uninstaller. The person
/// answers what is asked there. Nothing is ever ended from here, however long it takes: a window may wait for an
/// answer, and half a removal is worse than a long one; a wait is said. Refused where no window can be seen.
[[nodiscard]] Result<UninstallOutcome> runShownUninstaller(const UninstallRequest &request,
                                                           const ProgressSink &progress);

} // namespace changeover
