// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/LeftoverRule.h"
#include "core/machine/Machine.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace changeover {

/// One leftover as it was: the keys with their values, or the place its folder was moved to.
struct BackedUp
{
    QString id; ///< the leftover's
    LeftoverKind kind = LeftoverKind::EmptyKey;
    QString place;
    struct Key
    {
        RegistryPath path;
        std::vector<RegistryEntry> values;
    };
    std::vector<Key> keys; ///< parents before children
    QString folder;        ///< the folder's new name beside the backup's list; empty: not a folder
};

/// What one cleaning took away. Lies in a folder of its own that only administrators may open:
/// <root>/<yyyymmdd-hhmmss>/backup.json, moved folders beside it.
struct CleanBackup
{
    QString name; ///< of its folder
    QDateTime when;
    std::vector<BackedUp> items;
    bool undone = false; ///< all of it was put back
};

/// Everything below a key that can be read. Unsupported: too large or not readable in full, so that it could not be
/// put back.
[[nodiscard]] Result<std::vector<BackedUp::Key>> copyTree(const Machine &machine, const RegistryPath &top);

/// Complete or as it was before.
[[nodiscard]] Status saveBackup(const QString &root, const CleanBackup &backup);
/// NotFound: there is none. Damaged: with the place.
[[nodiscard]] Result<CleanBackup> loadBackup(const QString &root, const QString &name);
/// The names of all backups, the newest first.
[[nodiscard]] QStringList backupNames(const QString &root);

} // namespace changeover
