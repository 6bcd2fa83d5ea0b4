// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/HiveHeader.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace changeover {

/// What is to be written into a copy of a hive so that it is what Windows would see at its next start. Windows 8.1 and
/// later write changes to LOG1 and LOG2 first and to the hive up to an hour later: on a disk from a computer that was
/// not shut down, the newest data lies in the logs.
struct HiveReplay
{
    struct Page
    {
        qint64 offset = 0; ///< in the hive file
        QByteArrayView bytes;
    };

    std::vector<Page> pages; ///< in this order; later ones win
    int entries = 0;         ///< how many log entries they come from
    /// The hive's first sector, where its own was damaged; else empty.
    QByteArray header;
    /// Of the hive after the last entry; 0: there was no entry.
    quint32 binsSize = 0;

    enum class End
    {
        Complete, ///< everything the logs hold is in `pages`
        Torn,     ///< the last entry was not written to its end
        Nothing,  ///< no entry fits this hive
        OldFormat ///< a log of Windows 8 or earlier: not replayed here
    };
    End end = End::Nothing;
};

/// Reads the logs of a dirty hive; `logs` must live as long as the answer. Every offset and length is checked, every
/// entry's two checksums too. No bins size above `maxBinsSize` is believed.
[[nodiscard]] HiveReplay replayOf(const HiveHeader &hive, std::span<const QByteArray> logs, quint32 maxBinsSize);

} // namespace changeover
