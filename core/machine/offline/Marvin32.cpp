// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/Marvin32.h"

#include <QtEndian>

#include <bit>

namespace changeover {

namespace {
struct State
{
    quint32 low = 0x7A4E55C5;
    quint32 high = 0x82EF4D88;

    void add(quint32 word)
    {
        low += word;
        mix();
    }
    void mix()
    {
        high ^= low;
        low = std::rotl(low, 20) + high;
        high = std::rotl(high, 9) ^ low;
        low = std::rotl(low, 27) + high;
        high = std::rotl(high, 19);
    }
};
} // namespace

quint64 registryMarvin32(QByteArrayView bytes)
{
    State state;
    qsizetype at = 0;
    for (; at + 4 <= bytes.size(); at += 4)
        state.add(qFromLittleEndian<quint32>(bytes.data() + at));
    // The rest, closed by one bit: 0x80 stands right behind the last byte.
    quint32 last = 0x80;
    for (qsizetype i = bytes.size() - 1; i >= at; --i)
        last = last << 8 | quint8(bytes[i]);
    state.add(last);
    state.mix();
    return quint64(state.high) << 32 | state.low;
}

} // namespace changeover
