// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// The list that Kaspersky's server products keep of their quarantine: an SQLite database beside one file per object
// (kaspersky-artifacts 3.3, for Security for Windows Server, Embedded Systems Security and Industrial CyberSecurity).

namespace changeover {

/// One row of the list. What the row does not say, or says in a wrong type, is empty, nullopt or an invalid time.
struct KswsObject
{
    QString uuid;         ///< with its braces: the name of the object's file
    QString originalPath; ///< folder and name, as it was on that computer
    QString threat;
    QString user;       ///< in whose name it was found
    QDateTime storedAt; ///< when it was put into quarantine, by the clock and in the time zone of that computer:
                        ///< the numbers of the clock are right, the zone they are in is not known
    std::optional<qint64> size;        ///< of the quarantined file, bytes
    std::optional<quint32> attributes; ///< Win32 file attributes
    QDateTime createdAt;               ///< of the original file, UTC
    QDateTime accessedAt;
    QDateTime writtenAt;
};

struct KswsList
{
    std::vector<KswsObject> objects; ///< in the database's order
    qint64 withoutName = 0;          ///< rows that do not even name their file; they are not in `objects`
    bool outdated = false;           ///< the newest changes lie in a second file and are missing
    std::optional<Error> stopped;    ///< why there may be more rows than these
};

/// The largest list that is read. One of 100,000 objects has about 50 MiB.
inline constexpr qint64 maxKswsDatabase = 256 * 1024 * 1024;

/// Reads the list from the database's bytes. Nothing is opened, locked or written; views, triggers and functions of a
/// database that was made to hurt are not run, and a reading that does not end is stopped.
/// Errors: Damaged (no database, a damaged one, or one without that list), Cancelled.
[[nodiscard]] Result<KswsList> readKswsDatabase(const QByteArray &database, const CancelToken &cancel = {});

/// From bit 48 down: year (16 bits), month, day, hour, minute, second (8 bits each); the low 8 bits are 0. Invalid
/// where that is no date. See KswsObject::storedAt for what it means.
[[nodiscard]] QDateTime kswsTime(qint64 packed);

} // namespace changeover
