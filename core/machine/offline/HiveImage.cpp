// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveImage.h"

#include "core/machine/offline/HiveHeader.h"
#include "core/machine/offline/HiveLog.h"
#include "core/machine/offline/MappedFile.h"
#include "core/machine/offline/PrivateFile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace changeover {

namespace {

constexpr qint64 maxHiveBytes = qint64(1) << 30; // the largest seen in the field stay below 500 MiB
constexpr qint64 chunkBytes = 1 << 20;
constexpr qint64 binHeaderSize = 32;
constexpr qint64 smallestCell = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

quint32 number(const uchar *at)
{
    return qFromLittleEndian<quint32>(at);
}

qint64 wholePages(qint64 bytes)
{
    return bytes / HiveHeader::pageSize * HiveHeader::pageSize;
}

Error damaged(const QString &text, const QString &detail = {})
{
    return {ErrorKind::Damaged, text, detail};
}

// Copies what can be read; an error in the middle is a problem, not the end: the first part may hold what is asked.
Result<qint64> copyBytes(QIODevice &source, HiveImage &copy)
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    qint64 copied = 0;
    while (copied <= maxHiveBytes) {
        const qint64 got = source.read(chunk.data(), chunk.size());
        if (got < 0)
            copy.problems.push_back(
                {damaged(Text::tr("The disk could not be read to the end of this file."), source.errorString())});
        if (got <= 0)
            return copied;
        if (copy.file->write(chunk.constData(), got) != got)
            return Error{ErrorKind::DiskFull, Text::tr("There is no room for a copy of the registry."),
                         copy.file->errorString()};
        copied += got;
    }
    return Error{ErrorKind::Unsupported, Text::tr("This part of the registry is too large to be read."), {}};
}

void sayReplay(const HiveReplay &replay, HiveImage &copy)
{
    switch (replay.end) {
    case HiveReplay::End::Complete:
        return;
    case HiveReplay::End::Torn:
        copy.problems.push_back(
            {damaged(Text::tr("The computer was not shut down, and its last change to the registry is incomplete.")),
             true});
        return;
    case HiveReplay::End::Nothing:
        copy.problems.push_back(
            {damaged(Text::tr("The computer was not shut down, and the newest changes to the registry are missing.")),
             true});
        return;
    case HiveReplay::End::OldFormat:
        copy.problems.push_back(
            {Error{ErrorKind::Unsupported,
                   Text::tr("The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, "
                            "which is not read."),
                   {}},
             true});
        return;
    }
}

// One free cell from `at` to `end`.
void makeFree(uchar *bytes, qint64 at, qint64 end)
{
    qToLittleEndian(qint32(end - at), bytes + at);
}

// Checks the cells of one bin. A cell that cannot be true hides all behind it: they become one free cell.
bool repairCells(uchar *bytes, qint64 bin, qint64 end)
{
    qint64 before = -1;
    for (qint64 at = bin + binHeaderSize; at < end;) {
        const qint64 stored = qFromLittleEndian<qint32>(bytes + at);
        const qint64 length = stored < 0 ? -stored : stored;
        if (length >= smallestCell && length % 4 == 0 && length <= end - at) {
            before = at;
            at += length;
            continue;
        }
        if (end - at >= smallestCell) {
            makeFree(bytes, at, end);
        } else if (before >= 0) {
            // Too small to be a cell: the one before takes it.
            const qint32 whole = qint32(end - before);
            qToLittleEndian(qFromLittleEndian<qint32>(bytes + before) < 0 ? -whole : whole, bytes + before);
        }
        return true;
    }
    return false;
}

bool isBin(const uchar *bytes, qint64 at)
{
    return std::memcmp(bytes + at, "hbin", 4) == 0 && number(bytes + at + 4) == quint32(at - HiveHeader::binsAt);
}

} // namespace

bool HiveImage::repair()
{
    bool changed = false;
    for (qint64 at = HiveHeader::binsAt; at < size;) {
        qint64 length = isBin(bytes, at) ? qint64(number(bytes + at + 8)) : 0;
        if (length >= HiveHeader::pageSize && length % HiveHeader::pageSize == 0 && length <= size - at) {
            changed |= repairCells(bytes, at, at + length);
            at += length;
            continue;
        }
        changed = true;
        qint64 next = at + HiveHeader::pageSize;
        while (next < size && !isBin(bytes, next))
            next += HiveHeader::pageSize;
        length = next - at;
        std::memcpy(bytes + at, "hbin", 4);
        qToLittleEndian(quint32(at - HiveHeader::binsAt), bytes + at + 4);
        qToLittleEndian(quint32(length), bytes + at + 8);
        makeFree(bytes, at + binHeaderSize, next);
        at = next;
    }
    return changed;
}

std::optional<HiveImage> hiveInPlace(const std::shared_ptr<QFile> &file)
{
    const QByteArray sector = file->peek(HiveHeader::size);
    const HiveHeader header = HiveHeader::read(sector);
    const qint64 end = HiveHeader::binsAt + qint64(header.binsSize);
    // hivex expects the sum as it is, without Windows' two exceptions.
    if (header.isDirty() || header.major != 1 || header.binsSize == 0 || header.binsSize % HiveHeader::pageSize != 0 ||
        end > file->size() || file->size() > maxHiveBytes ||
        HiveHeader::plainChecksum(sector) !=
            number(reinterpret_cast<const uchar *>(sector.data()) + HiveHeader::checksumAt))
        return std::nullopt;
    const std::optional<QByteArray> path = pathToMap(*file);
    if (!path)
        return std::nullopt;
    uchar *bytes = file->map(0, file->size());
    if (!bytes)
        return std::nullopt;
    return HiveImage{file, *path, bytes, end, {}};
}

Result<HiveImage> copyHive(QIODevice &source, const std::function<std::vector<QByteArray>()> &logs)
{
    Result<PrivateFile> file = makePrivateFile();
    if (!file)
        return file.error();
    HiveImage copy;
    PrivateFile made = std::move(file).value();
    copy.file = std::move(made.file);
    copy.path = made.path;
    const Result<qint64> copied = copyBytes(source, copy);
    if (!copied)
        return copied.error();
    const Error noHive = damaged(Text::tr("This is no part of a Windows registry, or its beginning is destroyed."));
    if (*copied < HiveHeader::binsAt)
        return noHive;

    QFile &written = *copy.file;
    if (!written.flush() || !written.seek(0))
        return Error{ErrorKind::Failed, noHive.text, written.errorString()};
    HiveHeader header = HiveHeader::read(written.read(HiveHeader::size));
    std::vector<QByteArray> logBytes;
    HiveReplay replay;
    const bool dirty = header.isDirty();
    if (dirty) {
        logBytes = logs();
        replay = replayOf(header, logBytes, quint32(maxHiveBytes - HiveHeader::binsAt));
    }
    const qint64 room = std::max(*copied, HiveHeader::binsAt + qint64(replay.binsSize));
    if (!written.resize(wholePages(room + HiveHeader::pageSize - 1)))
        return Error{ErrorKind::DiskFull, Text::tr("There is no room for a copy of the registry."),
                     written.errorString()};
    copy.bytes = written.map(0, written.size());
    if (!copy.bytes)
        return Error{ErrorKind::Failed, Text::tr("There is no room for a copy of the registry."),
                     written.errorString()};

    qint64 present = *copied;
    if (!replay.header.isEmpty()) {
        std::memcpy(copy.bytes, replay.header.constData(), size_t(replay.header.size()));
        header = HiveHeader::read(replay.header);
    }
    for (const HiveReplay::Page &page : replay.pages)
        std::memcpy(copy.bytes + page.offset, page.bytes.data(), size_t(page.bytes.size()));
    if (replay.binsSize > 0) {
        header.binsSize = replay.binsSize;
        present = std::max(present, HiveHeader::binsAt + qint64(replay.binsSize));
    }
    if (dirty)
        sayReplay(replay, copy);
    if (!header.hasSignature || header.major != 1)
        return noHive;

    qint64 bins = header.binsSize;
    if (bins % HiveHeader::pageSize != 0 || bins > present - HiveHeader::binsAt || bins == 0) {
        copy.problems.push_back({damaged(Text::tr("The end of this part of the registry is missing."))});
        bins = wholePages(std::min(bins == 0 ? present : bins, present - HiveHeader::binsAt));
    }
    if (bins <= 0)
        return noHive;
    copy.size = HiveHeader::binsAt + bins;
    qToLittleEndian(quint32(bins), copy.bytes + HiveHeader::binsSizeAt);
    // hivex expects the sum as it is, without Windows' two exceptions.
    const quint32 sum =
        HiveHeader::plainChecksum(QByteArrayView(reinterpret_cast<const char *>(copy.bytes), HiveHeader::size));
    qToLittleEndian(sum, copy.bytes + HiveHeader::checksumAt);
    return copy;
}

} // namespace changeover
