// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ProductState.h"

namespace changeover {

ProductState decodeProductState(quint32 number)
{
    constexpr quint32 firewallBit = 0x010000;
    constexpr quint32 antivirusBit = 0x040000;
    ProductState state;
    switch (number & 0xF000) {
    case 0x1000:
        state.enabled = Answer::Yes;
        break;
    case 0x0000:
    case 0x2000:
    case 0x3000:
        state.enabled = Answer::No;
        break;
    default:
        break;
    }
    switch (number & 0x00F0) {
    case 0x00:
        state.upToDate = Answer::Yes;
        break;
    case 0x10:
        state.upToDate = Answer::No;
        break;
    default:
        break;
    }
    state.isWindowsOwn = (number & 0x0F00) == 0x0100;
    state.isAntivirus = (number & antivirusBit) != 0;
    state.isFirewall = (number & firewallBit) != 0;
    return state;
}

} // namespace changeover
