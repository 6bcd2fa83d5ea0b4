// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Replacements.h"
#include "core/machine/Machine.h"

namespace changeover {

enum class Owner
{
    Mine,
    Family,
    Office,
};

/// What a person answered about the new protection. The defaults are those of one PC at home.
struct Needs
{
    Owner owner = Owner::Mine;
    int computers = 1; ///< how many are to be protected
    bool server = false;
    bool children = false;
    bool vpn = false;
    bool passwordManager = false;
    bool mustBeFree = false;
    bool othersManage = false; ///< somebody else takes care of the computer
};

/// The answers that can be told from the computer. `business`: what was found on it is for firms, or the person said
/// so; `managed`: a control center of a firm manages it.
[[nodiscard]] Needs likelyNeeds(const MachineFacts &facts, bool business, bool managed);

/// What those answers ask for beside protection.
[[nodiscard]] QList<Feature> wantedFeatures(const Needs &needs);

/// One product to look at, and why. All facts are confirmed ones.
struct Advice
{
    QString id; ///< of Replacements::suggestions
    std::vector<GuideFact> reasons;
    std::vector<GuideFact> against; ///< what it is known to lack of what was asked for
    QStringList ask;                ///< topics that were asked for and nobody could confirm: English, as GuideFact's
    bool cannotTakeOver = false;    ///< Windows' own cannot turn itself on here
};

inline constexpr int mostAdvice = 3;

/// At most `mostAdvice` products that run on this kind of computer and are made for such people. Windows' own comes
/// first where it can take over (`canComeBack`, DefenderState) and is not thought to lack what was asked for, else it
/// is the last of them; the others by how much of it they are thought to lack, how much is confirmed, whether there is
/// a test result, then the alphabet. On a server only what is confirmed to run there; where it must be free nothing
/// that is thought to cost. The same for the same answers.
[[nodiscard]] std::vector<Advice> advise(const Replacements &replacements, const Needs &needs,
                                         const MachineFacts &facts, Answer canComeBack);

} // namespace changeover
