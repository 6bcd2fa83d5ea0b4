// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace changeover {

/// The 8-bit strings of a detection record (cNP_QB_INFO) in their order. No known tool reads this record, and its
/// layout is inferred from one public dump (S91): so this looks for what has the shape of a string and skips everything
/// else.
[[nodiscard]] QStringList infoStrings(QByteArrayView info);

/// The name of the threat, as far as it can be told: the string behind the object's path if it has the shape of a
/// verdict, else another of that shape that is neither the file's nor the computer's name. Empty: unknown. Whatever
/// comes back is a guess and has to be shown as one.
[[nodiscard]] QString guessThreat(QByteArrayView info);

} // namespace changeover
