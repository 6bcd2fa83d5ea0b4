// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

namespace changeover {

/// How sure a fact is that comes with the program. Only a confirmed one is shown to a person as true.
enum class FactStatus
{
    Confirmed,   ///< somebody read a source that says so
    Unconfirmed, ///< known from memory only
};
inline constexpr auto factStatusNames =
    namedEnum<FactStatus>({{FactStatus::Confirmed, "confirmed"}, {FactStatus::Unconfirmed, "unconfirmed"}});

} // namespace changeover
