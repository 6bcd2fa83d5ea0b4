// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

// KLQB, the container in which Kaspersky's consumer products and Endpoint Security keep one quarantined file each
// (kaspersky-artifacts 3.2). Read from a device and only as far as the metadata: the object itself is neither read nor
// decrypted, so nothing harmful comes back to life and a container of any size costs a few KiB.

namespace changeover {

/// Where things lie in a container. All in bytes.
struct KlqbHeader
{
    quint32 headerSize = 0; ///< 0x40 (variant A) or 0x34 (variant B, older); the object begins there
    qint64 objectSize = 0;  ///< of the quarantined file
    qint64 metadataOffset = 0;
    qint64 metadataSize = 0;
};

/// A record this program has no meaning for, or one that is not of the size its name asks for.
struct KlqbField
{
    QString name;
    QByteArray value;
    qint64 offset = 0; ///< of the record in the container

    [[nodiscard]] QString hex() const { return QString::fromLatin1(value.toHex()); }
};

/// What a container says about the file in it. What is missing in the container is empty, nullopt or an invalid time.
struct KlqbRecord
{
    KlqbHeader header;
    QByteArray id;                     ///< 8 bytes
    QString originalPath;              ///< local or UNC, as it was on that computer
    std::optional<quint32> attributes; ///< Win32 file attributes
    std::optional<quint32> restorerPid;
    QDateTime createdAt; ///< of the original file, UTC
    QDateTime accessedAt;
    QDateTime writtenAt;
    QDateTime storedAt;            ///< when it was put into quarantine, UTC
    QString threat;                ///< a guess (see KlqbInfo.h), never a fact; empty: unknown
    std::vector<KlqbField> others; ///< security descriptors and unknown names, in the order of the container
};

/// The most metadata that is read. The known sample has 1163 bytes.
inline constexpr qint64 maxKlqbMetadata = 16 * 1024 * 1024;

/// Reads the header alone. The device must be open and seekable; its position is moved.
/// Errors: Damaged with the byte where the container stops making sense (0 and "not a container" if it is none),
/// Failed if the device itself cannot be read.
Result<KlqbHeader> readKlqbHeader(QIODevice &device);

enum class KlqbFields
{
    All,
    Known, ///< KlqbRecord::others stays empty: a list of 100,000 containers does without
};

/// Reads header and metadata records. Errors as above. Fields that are odd in themselves (an absurd time, a detection
/// record nobody understands) leave their value empty and never fail the container.
Result<KlqbRecord> readKlqb(QIODevice &device, KlqbFields fields = KlqbFields::All);

/// 10-nanosecond ticks since 0001-01-01 00:00 UTC in the proleptic Gregorian calendar, rounded down to milliseconds.
/// Invalid where no file time can be: up to 1600 (NTFS begins in 1601) and from 2200 on. The unit is confirmed
/// (S89, S90), calendar and zone are inferred.
[[nodiscard]] QDateTime klqbTime(qint64 ticks);

} // namespace changeover
