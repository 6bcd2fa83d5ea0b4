// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace changeover {

/// What containers and objects are scrambled with; there is no cipher behind it (kaspersky-artifacts 3.2).
inline constexpr std::array<unsigned char, 8> klqbKey = {0xE2, 0x45, 0x48, 0xEC, 0x69, 0x0E, 0x5C, 0xAC};

/// Scrambled to plain and back, in place; the first byte meets the key's first.
inline void klqbXor(char *data, qsizetype size)
{
    quint64 whole = 0;
    std::memcpy(&whole, klqbKey.data(), klqbKey.size());
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, data + at, sizeof eight);
        eight ^= whole;
        std::memcpy(data + at, &eight, sizeof eight);
    }
    for (; at < size; ++at)
        data[at] = char(uchar(data[at]) ^ klqbKey[size_t(at) % klqbKey.size()]);
}

} // namespace changeover
