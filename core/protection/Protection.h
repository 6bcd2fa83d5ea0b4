// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"
#include "core/machine/Machine.h"
#include "core/protection/Firewall.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace changeover {

/// Whether an antivirus program is at work now. Never a guess: where two documented sources disagree it is not known.
enum class ProtectionState
{
    Protected,     ///< Security Center lists one that is on and really there, or Defender says that it is on
    NotProtected,  ///< Security Center lists none that is on
    CannotBeAsked, ///< there is no Security Center, it did not answer, it does not say, or Defender contradicts it
};
inline constexpr auto protectionStateNames =
    namedEnum<ProtectionState>({{ProtectionState::Protected, "protected"},
                                {ProtectionState::NotProtected, "not-protected"},
                                {ProtectionState::CannotBeAsked, "cannot-be-asked"}});

/// Microsoft Defender, which comes with Windows and steps back while another antivirus is on.
struct DefenderState
{
    Answer isThere = Answer::Unknown;     ///< service registered (WinDefend) and its program file exists
    Answer canComeBack = Answer::Unknown; ///< is there, its service is not disabled and no policy turns it off
    Answer isOn = Answer::Unknown;        ///< by its own word: antivirus and real-time protection on, not passive
    std::optional<DefenderStatus> status; ///< no value: it cannot be asked
    std::vector<ProtectionEvidence> evidence;
};

/// An antivirus program that Windows lists.
struct ListedProduct : SecurityProduct
{
    /// The entry stayed behind: its program files are gone or its product is. Such an entry protects from nothing.
    Answer stale = Answer::No;
    QString staleWhy; ///< a sentence, where `stale` is not No

    [[nodiscard]] bool protects() const { return enabled == Answer::Yes && stale == Answer::No; }
};

/// A command for the administrator of a Windows Server, which has no Security Center.
struct ServerCommand
{
    QString purpose; ///< a sentence
    QString command; ///< for a PowerShell that was started as an administrator
    FactStatus status = FactStatus::Unconfirmed;
};

/// What protects a computer now, and what would step in. On Linux nothing can be asked and Defender is not there.
struct Protection
{
    ProtectionState state = ProtectionState::CannotBeAsked;
    QString why;                         ///< how the state was learnt, a sentence
    bool securityCenterAnswered = false; ///< so that `products` is all that it lists
    std::vector<ListedProduct> products; ///< as Security Center lists them
    /// The same as root\SecurityCenter2 has it. Undocumented: it supports or contradicts, and decides nothing.
    std::vector<ListedProduct> secondList;
    QStringList contradictions; ///< where the sources disagree: sentences
    DefenderState defender;
    FirewallState firewall;
    std::vector<ServerCommand> commands; ///< where only the administrator of a server can find out, or help
    std::vector<ProtectionBlindSpot> blindSpots;
};

/// Whether the product of an entry of this name is known not to be on the computer any more.
using GoneCheck = std::function<Answer(const QString &name)>;

[[nodiscard]] Protection protectionOf(const Machine &machine, const GoneCheck &isGone = {});
[[nodiscard]] QJsonObject toJson(const Protection &protection);

/// "Windows Defender: on, up to date", with the words of this language, for all faces.
[[nodiscard]] QString productLine(const ListedProduct &product);
/// What a person is told besides `why`: sentences. Contradictions, entries that stayed behind, a firewall that is off.
[[nodiscard]] QStringList protectionNotes(const Protection &protection);

} // namespace changeover
