// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/Protection.h"

namespace changeover {

/// The product that is to protect the computer from now on.
struct ExpectedProtection
{
    QString id; ///< where it is one that the guide knows
    QString name;
    QStringList listedAs;        ///< parts of the name under which Security Center lists it
    bool namesConfirmed = false; ///< false: they are its own name and its maker's, and Windows may write it otherwise
};

enum class ExpectedState
{
    On,           ///< and up to date
    OnButOld,     ///< out of date
    OnAgeUnknown, ///< whether it is up to date is not said
    Off,
    NotSaid,       ///< listed, but on or off is not known, or two sources disagree
    LeftBehind,    ///< listed, but its program is gone
    NotListed,     ///< Security Center answered and has no such name
    CannotBeAsked, ///< there is no Security Center here, or it did not answer
};
inline constexpr auto expectedStateNames =
    namedEnum<ExpectedState>({{ExpectedState::On, "on"},
                              {ExpectedState::OnButOld, "on-but-old"},
                              {ExpectedState::OnAgeUnknown, "on-age-unknown"},
                              {ExpectedState::Off, "off"},
                              {ExpectedState::NotSaid, "not-said"},
                              {ExpectedState::LeftBehind, "left-behind"},
                              {ExpectedState::NotListed, "not-listed"},
                              {ExpectedState::CannotBeAsked, "cannot-be-asked"}});

/// What can be said of that product.
struct ExpectedAnswer
{
    ExpectedProtection expected;
    ExpectedState state = ExpectedState::CannotBeAsked;
    QString listed; ///< the name as Windows has it; empty: not listed
    QString text;   ///< a sentence or two
    QString next;   ///< what the person can do, sentences; empty: nothing is to be done
    QString note;   ///< how its name was searched for, where that is not certain; else empty

    [[nodiscard]] bool isOn() const
    {
        return state == ExpectedState::On || state == ExpectedState::OnButOld || state == ExpectedState::OnAgeUnknown;
    }
};

/// Looks for one product in what was learnt about protection: its part of the name, in any case of letters.
[[nodiscard]] ExpectedAnswer answerFor(const ExpectedProtection &expected, const Protection &now);

[[nodiscard]] QJsonObject toJson(const ExpectedAnswer &answer);

} // namespace changeover
