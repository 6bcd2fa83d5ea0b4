// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protection/Protection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace changeover {

/// How far a computer is, from what is good to what needs a person first.
enum class FleetState
{
    Clean,          ///< verified: nothing is left
    NothingFound,   ///< looked for products only, none is there
    Removed,        ///< removed, not verified yet
    RestartNeeded,  ///< removed, a restart finishes it
    Leftovers,      ///< no product, but traces
    Found,          ///< a product is there, nothing was done yet
    StillInstalled, ///< a product is there after a removal
    CouldNotLook,   ///< nothing seen, but not every place could be looked at
    Stopped,        ///< waits for somebody: a hazard, another installer, missing rights
    Failed,         ///< an uninstaller or the run itself failed
    Unreachable,    ///< the tool that was to start us did not reach it
};
inline constexpr auto fleetStateNames = namedEnum<FleetState>({{FleetState::Clean, "clean"},
                                                               {FleetState::NothingFound, "nothing-found"},
                                                               {FleetState::Removed, "removed"},
                                                               {FleetState::RestartNeeded, "restart-needed"},
                                                               {FleetState::Leftovers, "leftovers"},
                                                               {FleetState::Found, "found"},
                                                               {FleetState::StillInstalled, "still-installed"},
                                                               {FleetState::CouldNotLook, "could-not-look"},
                                                               {FleetState::Stopped, "stopped"},
                                                               {FleetState::Failed, "failed"},
                                                               {FleetState::Unreachable, "unreachable"}});

/// What one file tells of one computer: a bundle, or what a verb wrote with --json or --to.
struct FleetSighting
{
    QString computer;
    QString system;
    QDateTime when; ///< UTC, by the clock of that computer
    FleetState state = FleetState::CouldNotLook;
    QStringList products; ///< that were there then
    int leftovers = 0;
    std::optional<ProtectionState> protection; ///< no value: the file does not speak of it
    QString protectedBy;
    QString text;          ///< what went wrong, a sentence; empty: nothing
    bool isBundle = false; ///< what can be lost is saved in it
};

/// Reads one file; hostile ones are expected. Unsupported: not a file of ours, or one that tells nothing of a
/// computer's state. Damaged, AccessDenied, NotFound: with the reason.
[[nodiscard]] Result<FleetSighting> readSighting(const QString &path);

} // namespace changeover
