// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveHeader.h"
#include "core/machine/offline/HiveLog.h"
#include "core/machine/offline/Marvin32.h"
#include "tests/fuzz/Target.h"

#include <QtEndian>

#include <array>

using namespace changeover;

namespace {

constexpr quint32 maxBinsSize = 1 << 20;

void fixHeader(QByteArray &sector)
{
    if (sector.size() < HiveHeader::size)
        return;
    quint32 sum = HiveHeader::plainChecksum(sector);
    if (sum == 0xFFFFFFFF)
        sum = 0xFFFFFFFE;
    qToLittleEndian(sum == 0 ? 1 : sum, sector.data() + HiveHeader::checksumAt);
}

// The checksums guard against torn writes, not against people, who can make them true; so does this.
void fixEntries(QByteArray &log)
{
    constexpr qsizetype head = 40;
    for (qsizetype at = HiveHeader::size; at + head <= log.size();) {
        const qsizetype size = qFromLittleEndian<quint32>(log.constData() + at + 4);
        if (size < head || size > log.size() - at)
            return;
        const auto sum = [&](qsizetype from, qsizetype count) {
            return registryMarvin32(QByteArrayView(log).sliced(at + from, count));
        };
        qToLittleEndian(sum(head, size - head), log.data() + at + 24);
        qToLittleEndian(sum(0, 32), log.data() + at + 32);
        at += size;
    }
}

} // namespace

// The first sector of a hive, then a log.
FUZZ_TARGET(hivelog)
{
    QByteArray hive(bytes.constData(), qMin(bytes.size(), HiveHeader::size));
    QByteArray log(bytes.constData() + hive.size(), bytes.size() - hive.size());
    if (hive.size() == HiveHeader::size && (hive[100] & 1) == 0) // the hive's own may be damaged
        fixHeader(hive);
    fixHeader(log);
    fixEntries(log);
    const std::array<QByteArray, 2> logs{log, log.mid(log.size() / 2)};
    const HiveReplay replay = replayOf(HiveHeader::read(hive), logs, maxBinsSize);
    for (const HiveReplay::Page &page : replay.pages)
        mustHold(page.offset >= HiveHeader::binsAt &&
                     page.offset + page.bytes.size() <= HiveHeader::binsAt + qint64(maxBinsSize),
                 "a page lies in the bins");
    mustHold(replay.binsSize <= maxBinsSize, "no larger hive is believed");
}
