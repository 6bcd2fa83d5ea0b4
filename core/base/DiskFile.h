// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFileDevice>
#include <QString>

// What Qt does not offer about files: being sure that they are on the medium, and renaming without ever replacing or
// copying. Errors carry kind and detail; the caller knows the sentence that fits.

namespace changeover::disk {

/// Returns when everything written to the open file is on the medium, as far as the system can tell.
Status flush(QFileDevice &file);

/// Gives a file another name in the same folder, in one step. False: a file of that name is there already and was left
/// alone. The change of name is on the medium, too, where the system offers that.
Result<bool> renameToNew(const QString &from, const QString &to);

} // namespace changeover::disk
