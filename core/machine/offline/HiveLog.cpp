// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveLog.h"

#include "core/machine/offline/Marvin32.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace changeover {

namespace {

constexpr qsizetype sectorSize = 512;
constexpr qsizetype entryHeaderSize = 40;

struct Entry
{
    quint32 sequence = 0;
    quint32 binsSize = 0;
    std::vector<HiveReplay::Page> pages;
};

struct Log
{
    QByteArrayView header;
    std::vector<Entry> entries;
    bool torn = false;
};

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

// The pages of one entry whose size is known to lie within the log; nothing if a number in it cannot be true.
std::optional<Entry> readEntry(QByteArrayView entry, quint32 maxBinsSize)
{
    if (qFromLittleEndian<quint64>(entry.data() + 32) != registryMarvin32(entry.first(32)) ||
        qFromLittleEndian<quint64>(entry.data() + 24) != registryMarvin32(entry.sliced(entryHeaderSize)))
        return std::nullopt;
    Entry read{number(entry, 12), number(entry, 16), {}};
    const qint64 count = number(entry, 20);
    if (read.binsSize == 0 || read.binsSize % HiveHeader::pageSize != 0 || read.binsSize > maxBinsSize ||
        count > (entry.size() - entryHeaderSize) / 8)
        return std::nullopt;
    qint64 data = entryHeaderSize + count * 8;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 offset = number(entry, entryHeaderSize + i * 8);
        const qint64 length = number(entry, entryHeaderSize + i * 8 + 4);
        if (offset + length > read.binsSize || data + length > entry.size())
            return std::nullopt;
        read.pages.push_back({HiveHeader::binsAt + offset, entry.sliced(data, length)});
        data += length;
    }
    return read;
}

std::optional<Log> readLog(QByteArrayView log, quint32 maxBinsSize)
{
    const HiveHeader header = HiveHeader::read(log);
    if (!header.checksumMatches || header.fileType != HiveHeader::typeOfNewLog)
        return std::nullopt;
    Log result{log.first(HiveHeader::size), {}, false};
    quint32 expected = header.primary;
    for (qsizetype at = sectorSize; at + entryHeaderSize <= log.size();) {
        const qint64 size = number(log, at + 4);
        // Behind the last entry lie remnants of older ones, or nothing. Their number is not the next one.
        if (log.sliced(at, 4) != QByteArrayView("HvLE") || number(log, at + 12) != expected)
            break;
        std::optional<Entry> entry;
        if (size >= sectorSize && size % sectorSize == 0 && size <= log.size() - at)
            entry = readEntry(log.sliced(at, size), maxBinsSize);
        if (!entry) {
            result.torn = true;
            break;
        }
        result.entries.push_back(std::move(*entry));
        at += size;
        ++expected;
    }
    return result;
}

bool isOldFormat(QByteArrayView log)
{
    return log.size() >= sectorSize + 4 && log.sliced(sectorSize, 4) == QByteArrayView("DIRT");
}

} // namespace

HiveReplay replayOf(const HiveHeader &hive, std::span<const QByteArray> logs, quint32 maxBinsSize)
{
    HiveReplay replay;
    std::vector<Log> usable;
    for (const QByteArray &log : logs) {
        if (isOldFormat(log))
            replay.end = HiveReplay::End::OldFormat;
        if (std::optional<Log> read = readLog(log, maxBinsSize))
            usable.push_back(std::move(*read));
    }
    const auto firstOf = [](const Log &log) {
        return log.entries.empty() ? number(log.header, 4) : log.entries.front().sequence;
    };
    std::sort(usable.begin(), usable.end(), [&](const Log &a, const Log &b) { return firstOf(a) < firstOf(b); });
    if (!hive.checksumMatches && !usable.empty()) {
        // The hive's own first sector is lost: the newest log brings it back, and only that log is applied.
        usable.erase(usable.begin(), usable.end() - 1);
        replay.header = usable.front().header.toByteArray();
        qToLittleEndian(HiveHeader::typeOfHive, replay.header.data() + HiveHeader::typeAt);
    }

    std::optional<quint32> expected;
    for (const Log &log : usable) {
        const quint32 first = firstOf(log);
        // Already in the hive, or behind a gap.
        if (hive.checksumMatches && first < hive.secondary)
            continue;
        if (expected && first != *expected)
            break;
        for (const Entry &entry : log.entries) {
            replay.pages.insert(replay.pages.end(), entry.pages.begin(), entry.pages.end());
            replay.binsSize = entry.binsSize;
            ++replay.entries;
            expected = entry.sequence + 1;
        }
        replay.end = HiveReplay::End::Complete;
        if (log.torn) {
            // Recovery goes on with the other log only where that begins with the very next number.
            replay.end = HiveReplay::End::Torn;
            expected = expected.value_or(first);
        }
    }
    if (replay.entries == 0 && replay.end == HiveReplay::End::Complete)
        replay.end = HiveReplay::End::Nothing;
    return replay;
}

} // namespace changeover
