// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <QJsonObject>

#include <vector>

namespace changeover {

/// Whether an antivirus program is at work now. Never a guess.
enum class ProtectionState
{
    Protected,     ///< Security Center lists one that is on
    NotProtected,  ///< Security Center lists none that is on
    CannotBeAsked, ///< there is no Security Center, it did not answer, or it does not say
};
inline constexpr auto protectionStateNames =
    namedEnum<ProtectionState>({{ProtectionState::Protected, "protected"},
                                {ProtectionState::NotProtected, "not-protected"},
                                {ProtectionState::CannotBeAsked, "cannot-be-asked"}});

/// One thing that was looked at.
struct ProtectionEvidence
{
    QString place; ///< registry key, path, "Security Center"
    QString shows; ///< what was seen there, a sentence
};

/// A place that could not be looked at, and why.
struct ProtectionBlindSpot
{
    QString place;
    Error why;
};

/// Microsoft Defender, which comes with Windows and steps back while another antivirus is on.
struct DefenderState
{
    Answer isThere = Answer::Unknown;     ///< service registered (WinDefend) and its program file exists
    Answer canComeBack = Answer::Unknown; ///< is there, its service is not disabled and no policy turns it off
    std::vector<ProtectionEvidence> evidence;
};

/// What protects a computer now, and what would step in. On Linux nothing can be asked and Defender is not there.
struct Protection
{
    ProtectionState state = ProtectionState::CannotBeAsked;
    QString why; ///< how the state was learnt, a sentence
    /// As Security Center lists them; entries of removed products may linger there and are not interpreted.
    std::vector<SecurityProduct> products;
    DefenderState defender;
    std::vector<ProtectionBlindSpot> blindSpots;
};

[[nodiscard]] Protection protectionOf(const Machine &machine);
[[nodiscard]] QJsonObject toJson(const Protection &protection);

} // namespace changeover
