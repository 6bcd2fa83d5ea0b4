// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"

#include <QString>

namespace changeover {

/// Finds a Windows path ("C:\ProgramData\X") below a folder that holds one sub-folder a drive letter ("…/C"), without
/// regard to case, as Windows would. Never leaves the folder: "..", links and device names are "absent".
/// The answer is a path of this computer.
[[nodiscard]] Reading<QString> findWindowsPath(const QString &drivesFolder, const QString &windowsPath);

} // namespace changeover
