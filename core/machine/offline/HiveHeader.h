// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace changeover {

/// The first sector of a hive and of its logs ("base block"). The layout is published in "Windows registry file format
/// specification" (M. Suhanov).
struct HiveHeader
{
    static constexpr qsizetype size = 512;      ///< what the checksum covers, and what a log keeps of it
    static constexpr qsizetype binsAt = 4096;   ///< in a hive file: where the hive bins begin
    static constexpr qsizetype pageSize = 4096; ///< every bin is a multiple of it
    static constexpr quint32 typeOfHive = 0;    ///< file types
    static constexpr quint32 typeOfNewLog = 6;  ///< Windows 8.1 and later: HvLE entries
    static constexpr qsizetype typeAt = 28;     ///< places in the header
    static constexpr qsizetype binsSizeAt = 40;
    static constexpr qsizetype checksumAt = 508;

    bool hasSignature = false;
    bool checksumMatches = false;
    quint32 primary = 0; ///< sequence numbers: unequal means that a write was not finished
    quint32 secondary = 0;
    quint32 major = 0;
    quint32 fileType = 0;
    quint32 binsSize = 0;

    [[nodiscard]] bool isDirty() const { return !checksumMatches || primary != secondary; }

    /// `sector` may be shorter than `size`: then nothing matches.
    [[nodiscard]] static HiveHeader read(QByteArrayView sector);
    /// Exclusive-or of the first 127 words, before Windows bends 0 and -1 away.
    [[nodiscard]] static quint32 plainChecksum(QByteArrayView sector);
};

} // namespace changeover
