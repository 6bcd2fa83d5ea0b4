// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"

#include <windows.h>

namespace changeover {

/// Lets Windows verify the signature inside an open program file (WinVerifyTrust): nothing is asked, nothing is looked
/// up online, no revocation list is fetched. The answer names the certificate that was verified; hash and size are
/// empty. BadInput: no signature, or one that does not hold.
[[nodiscard]] Result<ToolFacts> signerOf(HANDLE file, const QString &path);

} // namespace changeover
