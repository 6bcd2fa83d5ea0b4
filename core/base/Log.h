// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace changeover::log {

/// Starts the process's log: FOLDER/changeover.log, three files of 1 MiB in rotation, flushed line by line. Until then,
/// and if the folder cannot be written, lines are dropped: a tool that cannot log must still help.
Status start(const QString &folder);

/// Every line goes into this file, too, which is added to. AccessDenied: it cannot be written.
Status alsoTo(const QString &file);

/// From now on this secret is masked in every line (Scrubber says in which spellings).
void hide(const Secret &secret);

void info(const QString &line);
void warning(const QString &line);
void error(const QString &line);

} // namespace changeover::log
