// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace changeover::log {

/// Starts the process's log: FOLDER/changeover.log, three files of 1 MiB in rotation, flushed line by line. Until then,
/// and if the folder cannot be written, lines are dropped: a tool that cannot log must still help.
Status start(const QString &folder);

/// From now on this secret is masked in every line (Scrubber says in which spellings).
void hide(const Secret &secret);

void info(const QString &line);
void warning(const QString &line);
void error(const QString &line);

/// Where the log lies: "logs" in the local application data of this user.
[[nodiscard]] QString defaultFolder();

} // namespace changeover::log
