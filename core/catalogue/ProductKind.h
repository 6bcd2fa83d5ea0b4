// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

namespace changeover {

enum class ProductKind
{
    Antivirus,
    Agent, ///< talks to an administration server
    Vpn,
    Companion, ///< came along with an antivirus program: passwords, children
    Console,   ///< manages other computers; named, never removed
    Successor, ///< another maker's program that the hand-over of September 2024 put in the antivirus program's place
    Other,
};
inline constexpr auto productKindNames = namedEnum<ProductKind>({{ProductKind::Antivirus, "antivirus"},
                                                                 {ProductKind::Agent, "agent"},
                                                                 {ProductKind::Vpn, "vpn"},
                                                                 {ProductKind::Companion, "companion"},
                                                                 {ProductKind::Console, "console"},
                                                                 {ProductKind::Successor, "successor"},
                                                                 {ProductKind::Other, "other"}});

} // namespace changeover
