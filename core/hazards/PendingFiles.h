// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <vector>

namespace changeover {

/// A file that Windows moves or deletes at its next start, before anything else can use it.
struct PendingFile
{
    QString path;
    QString target; ///< empty: it is deleted
};

/// The key that holds the list, for people, and the list itself.
[[nodiscard]] QString pendingFilesKey();
[[nodiscard]] QString pendingFilesList();

/// The list, in the order in which Windows works through it. Paths without their kernel prefix. Absent: no list.
[[nodiscard]] Reading<std::vector<PendingFile>> pendingFiles(const Machine &machine);

/// Whether a file will be there after the next start: as it is now, then what the list does to it.
[[nodiscard]] Reading<bool> isThereAfterStart(const Machine &machine, const std::vector<PendingFile> &pending,
                                              const QString &path);

} // namespace changeover
