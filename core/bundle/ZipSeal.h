// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace changeover {

/// One file as it was given to KArchive, in the order of giving.
struct SealedName
{
    QByteArray name;     ///< its real name, UTF-8
    qint64 headerAt = 0; ///< where its local header begins
    bool dropped = false;
};

/// The name KArchive gets instead of a real one: as long in bytes, ASCII, without folders, and another one for every
/// number. There are 92 of one byte, 8464 of two and so on, more than there are safe names; empty beyond.
[[nodiscard]] QByteArray placeholderName(int number, qsizetype length);

/// Finishes a zip that KArchive has closed: gives the files their real names and marks these as UTF-8, and leaves out
/// the dropped ones. Needed because KArchive writes names in the system's 8-bit character set, where a Cyrillic name
/// on an English Windows is lost, and without the flag that says how to read them.
/// `file` is read, `out` is written; both are the same bytes. `end` is where KArchive's last write ended. Gives back
/// the zip's size.
Result<qint64> sealZip(QIODevice &file, QIODevice &out, qint64 end, const std::vector<SealedName> &names);

} // namespace changeover
