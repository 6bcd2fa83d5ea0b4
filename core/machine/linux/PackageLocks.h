// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"

#include <QByteArray>
#include <QString>

namespace changeover {

/// The lock file of dpkg or rpm below `root` that another process holds for writing, as its own path. Asks without
/// taking it. Absent: none is held.
[[nodiscard]] Reading<QString> heldPackageLock(const QString &root);

/// Whether /proc/locks lists a write lock on the file with that inode on that device. For files that only an
/// administrator may open.
[[nodiscard]] bool listsWriteLock(const QByteArray &procLocks, unsigned deviceMajor, unsigned deviceMinor,
                                  quint64 inode);

} // namespace changeover
