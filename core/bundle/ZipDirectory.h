// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace changeover {

/// Sizes of a zip's parts and what they begin with (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.16).
namespace zip {
inline constexpr quint32 localMark = 0x04034b50;
inline constexpr quint32 centralMark = 0x02014b50;
inline constexpr quint32 endMark = 0x06054b50;
inline constexpr qint64 localSize = 30;
inline constexpr qint64 centralSize = 46;
inline constexpr qint64 endSize = 22;
inline constexpr quint16 utf8Flag = 1 << 11;
inline constexpr quint16 stored = 0;
inline constexpr quint16 deflated = 8;
/// The largest size or place in 32 bit; the value above it means "see the 64-bit fields", which KArchive 5 lacks.
inline constexpr qint64 largest = 0xFFFFFFFE;
inline constexpr int mostEntries = 0xFFFE; ///< 0xFFFF likewise
} // namespace zip

/// One file in a zip.
struct ZipEntry
{
    QString name;
    qint64 headerAt = 0; ///< place of its local header
    qint64 dataAt = 0;
    qint64 packed = 0; ///< bytes in the zip
    qint64 size = 0;   ///< bytes it says it unpacks to
    quint32 crc = 0;
    quint16 method = zip::stored;
};

/// Reads a zip's table of contents, believing nothing: table, headers and data must fill the file without gap or
/// overlap and agree with each other, names must be safe (safeBundleName) and different, sizes possible. Encrypted,
/// 64-bit and split zips, links, folders, comments, extra fields and sizes behind the data are refused: KArchive writes
/// none of them, so neither does a bundle.
/// Why not KArchive's reader: it guesses where a zip is broken, reads names in the system's 8-bit character set, and
/// takes what the table says on trust. Errors are Damaged, with the offset; Failed where the device cannot be read.
Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &device);

} // namespace changeover
