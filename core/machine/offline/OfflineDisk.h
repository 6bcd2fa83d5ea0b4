// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

namespace changeover {

/// A disk from another computer, Windows or Linux, mounted at `root`; read-only, never changed. `windowsFolder` says
/// which Windows is meant where the disk holds several, by the name of its folder.
/// NotFound: no system there. BadInput: which of several? AccessDenied: not allowed to look. Unsupported: the volume is
/// locked, or `root` is a device or an image file and not a folder.
[[nodiscard]] Result<std::unique_ptr<Machine>> openDisk(const QString &root, const QString &windowsFolder = {});

} // namespace changeover
