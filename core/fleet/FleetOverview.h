// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/fleet/FleetSighting.h"
#include "core/run/Progress.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace changeover {

/// All that the files tell of one computer: the newest decides, the oldest says what was there.
struct FleetComputer
{
    QString name;
    QString system;
    FleetState state = FleetState::CouldNotLook;
    QDateTime seen;             ///< UTC
    bool doubtfulClock = false; ///< a time that cannot be: the file's own time is taken instead
    QStringList products;       ///< there now
    QStringList before;         ///< there at first
    int leftovers = 0;
    std::optional<ProtectionState> protection;
    QString protectedBy;
    QString text;
    QString bundle; ///< file of the newest bundle, as it was found; empty: nothing was saved
    int files = 0;  ///< that tell of it
};

struct UnreadFile
{
    QString file;
    QString why;
};

/// An office at one glance.
struct FleetOverview
{
    QDateTime made;
    std::vector<FleetComputer> computers; ///< what needs a person first
    std::vector<UnreadFile> broken;
    int others = 0; ///< files that are none of ours, or tell nothing of a computer
};

/// Needs no person any more: clean, or nothing found.
[[nodiscard]] bool isDone(FleetState state);
/// How many computers are in each state that occurs, from what is good on.
[[nodiscard]] QMap<FleetState, qsizetype> countByState(const FleetOverview &overview);
/// "3 of 20 computers are done.", in the person's language.
[[nodiscard]] QString doneInWords(const FleetOverview &overview);
/// "Nothing is left", in the person's language.
[[nodiscard]] QString words(FleetState state);

/// Reads bundles and JSON documents, one at a time; of folders all in them, links not followed. A file that cannot be
/// read is in `broken`, with the reason. NotFound: a path that is not there. `now` judges clocks.
[[nodiscard]] Result<FleetOverview> readFleet(const QStringList &paths, const QDateTime &now,
                                              const ProgressSink &progress, const CancelToken &cancel);

/// Schema changeover.fleet/1.
[[nodiscard]] QJsonObject toJson(const FleetOverview &overview);

} // namespace changeover
