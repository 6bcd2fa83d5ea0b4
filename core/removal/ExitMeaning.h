// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/run/Job.h"

namespace changeover {

/// What an uninstaller's answer means for the person: kaspersky-artifacts 5.4 for Windows Installer.
[[nodiscard]] JobResult meaningOf(const UninstallRequest &request, const UninstallOutcome &outcome);

/// The same for an uninstaller that could not be run at all.
[[nodiscard]] JobResult meaningOf(const Error &error);

/// Another installer is at work: nothing was tried, and it may be tried again.
[[nodiscard]] bool isBusy(const UninstallRequest &request, const Result<UninstallOutcome> &outcome);

} // namespace changeover
