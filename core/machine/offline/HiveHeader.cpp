// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveHeader.h"

#include <QtEndian>

namespace changeover {

quint32 HiveHeader::plainChecksum(QByteArrayView sector)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < checksumAt; at += 4)
        sum ^= qFromLittleEndian<quint32>(sector.data() + at);
    return sum;
}

HiveHeader HiveHeader::read(QByteArrayView sector)
{
    HiveHeader header;
    if (sector.size() < size)
        return header;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(sector.data() + at); };
    header.hasSignature = sector.first(4) == QByteArrayView("regf");
    header.primary = number(4);
    header.secondary = number(8);
    header.major = number(20);
    header.fileType = number(typeAt);
    header.binsSize = number(binsSizeAt);
    quint32 sum = plainChecksum(sector);
    if (sum == 0)
        sum = 1;
    else if (sum == 0xFFFFFFFF)
        sum = 0xFFFFFFFE;
    header.checksumMatches = header.hasSignature && number(checksumAt) == sum;
    return header;
}

} // namespace changeover
