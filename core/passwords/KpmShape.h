// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/passwords/KpmExport.h"

#include <QLatin1String>
#include <QStringView>

#include <vector>

// What a part of the export looks like: its title, and the keys of its records.

namespace changeover {

enum class KpmField
{
    Name,
    Url,
    LoginName,
    Login,
    Password,
    Text ///< the last one, and the only one that may run over many lines
};

struct KpmKey
{
    KpmField field;
    QLatin1String name;
};

struct KpmShape
{
    KpmSection section;
    QLatin1String title;
    std::vector<KpmKey> keys; ///< in the order in which they are written; the first one begins a record
};

/// The part with this title; nullptr: there is none.
[[nodiscard]] const KpmShape *shapeWithTitle(QStringView line);

/// Which key of this part the line begins with; -1: none. "Login:" and "Name:" mean something in their own part only:
/// elsewhere they are a line of somebody's note.
[[nodiscard]] int keyOf(const KpmShape &shape, QStringView line);

/// What stands behind the key with which the line begins.
[[nodiscard]] QStringView valueOf(const KpmKey &key, QStringView line);

/// The line begins with a word and a colon, as the keys of a part that is not known would.
[[nodiscard]] bool looksKeyed(QStringView line);

} // namespace changeover
