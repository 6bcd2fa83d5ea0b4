// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/SecurityFacts.h"

namespace changeover {

/// What the number `productState` of root\SecurityCenter2 is thought to say. Microsoft documents none of its bits: all
/// of this is what others found out, so it may support or contradict a documented source and never decides alone.
///   0xF000  0x0000 off, 0x1000 on, 0x2000 snoozed, 0x3000 expired
///           (community.idera.com, PowerTips "Identifying antivirus engine state"; agrees with the values of 10,000
///           computers in stackoverflow.com/questions/4700897, which also have others: those stay unknown)
///   0x0F00  0x100 Windows' own (the same)
///   0x00F0  0x00 up to date, 0x10 out of date (the same)
///   0xFF0000  bits: 1 firewall, 4 antivirus (neophob.com/2010/03/wmi-query-windows-securitycenter2)
/// Not the numbers of WSC_SECURITY_PRODUCT_STATE, where on is the first one: never one decoder for both.
struct ProductState
{
    Answer enabled = Answer::Unknown; ///< snoozed and expired are No
    Answer upToDate = Answer::Unknown;
    bool isWindowsOwn = false;
    bool isAntivirus = false;
    bool isFirewall = false;
};

[[nodiscard]] ProductState decodeProductState(quint32 number);

} // namespace changeover
