// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ZipDirectory.h"

#include "core/bundle/BundleName.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace changeover {

namespace {
// A deflated byte gives at most 1032: 258 bytes out of two bits (RFC 1951, 3.2.5).
constexpr qint64 bestRatio = 1032;
constexpr int linkType = 0120000; // S_IFMT and S_IFLNK of Unix, in the upper half of the external attributes
constexpr int typeMask = 0170000;
constexpr quint8 madeOnUnix = 3;
constexpr qint64 longestName = 1024; // bytes; safeBundleName stays below

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bundle)
};

quint16 at16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 at32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

Error damaged(const QString &detail, qint64 offset)
{
    return {ErrorKind::Damaged, Text::tr("This is not a bundle of this program, or it is damaged."), detail, offset};
}

Result<QByteArray> readAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (!device.seek(offset))
        return damaged(QStringLiteral("a place outside the file is named"), offset);
    QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        return damaged(QStringLiteral("the file ends too early"), offset);
    return bytes;
}

Result<QString> nameOf(const QByteArray &bytes, quint16 flags, qint64 offset)
{
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 128; });
    if (!ascii && !(flags & zip::utf8Flag))
        return damaged(QStringLiteral("a name is not in UTF-8"), offset);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString name = decoder(bytes);
    if (decoder.hasError())
        return damaged(QStringLiteral("a name is not in UTF-8"), offset);
    if (safeBundleName(name) != name)
        return damaged(
            QStringLiteral("a name would lead out of its folder or cannot be a file's: %1").arg(safeBundleName(name)),
            offset);
    return name;
}

/// What a record of the table says, checked by itself.
Result<ZipEntry> centralEntry(const QByteArray &table, qsizetype at, qint64 offset)
{
    const quint16 flags = at16(table, at + 8);
    // Bits 1 and 2 only say how hard the packer tried.
    if (flags & ~(zip::utf8Flag | 0x6))
        return damaged(QStringLiteral("flags %1 are not known here").arg(flags, 0, 16), offset);
    ZipEntry entry;
    entry.method = at16(table, at + 10);
    entry.crc = at32(table, at + 16);
    entry.packed = at32(table, at + 20);
    entry.size = at32(table, at + 24);
    entry.headerAt = at32(table, at + 42);
    if (at16(table, at + 34) != 0)
        return damaged(QStringLiteral("it is part of a split file"), offset);
    const int mode = int(at32(table, at + 38) >> 16) & typeMask;
    if (quint8(table[at + 5]) == madeOnUnix && mode == linkType)
        return damaged(QStringLiteral("it holds a link instead of a file"), offset);
    if (entry.method != zip::stored && entry.method != zip::deflated)
        return damaged(QStringLiteral("packing method %1 is not known here").arg(entry.method), offset);
    if (entry.packed > zip::largest || entry.size > zip::largest || entry.headerAt > zip::largest)
        return damaged(QStringLiteral("64-bit sizes are not known here"), offset);
    if (entry.method == zip::stored && entry.packed != entry.size)
        return damaged(QStringLiteral("two sizes of a stored file differ"), offset);
    if (entry.size > entry.packed * bestRatio)
        return damaged(QStringLiteral("%1 bytes cannot unpack to %2").arg(entry.packed).arg(entry.size), offset);
    const Result<QString> name = nameOf(table.mid(at + zip::centralSize, at16(table, at + 28)), flags, offset);
    if (!name)
        return name.error();
    entry.name = *name;
    return entry;
}

/// The local header must say the same as the table.
Status checkLocal(QIODevice &device, const QByteArray &table, qsizetype at, ZipEntry &entry)
{
    const Result<QByteArray> head = readAt(device, entry.headerAt, zip::localSize);
    if (!head)
        return head.error();
    // From "version needed" to the length of the extra field both have the same fields in the same order.
    constexpr qsizetype shared = 26;
    const qint64 nameSize = at16(table, at + 28);
    if (at32(*head, 0) != zip::localMark || head->mid(4, shared) != table.mid(at + 6, shared))
        return damaged(QStringLiteral("header and table differ"), entry.headerAt);
    const Result<QByteArray> name = readAt(device, entry.headerAt + zip::localSize, nameSize);
    if (!name)
        return name.error();
    if (*name != table.mid(at + zip::centralSize, nameSize))
        return damaged(QStringLiteral("the names in header and table differ"), entry.headerAt);
    entry.dataAt = entry.headerAt + zip::localSize + nameSize;
    return Done{};
}
} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(QIODevice &device)
{
    const qint64 fileSize = device.size();
    if (fileSize < zip::endSize)
        return damaged(QStringLiteral("it is too short for a zip"), 0);
    const qint64 endAt = fileSize - zip::endSize;
    const Result<QByteArray> end = readAt(device, endAt, zip::endSize);
    if (!end)
        return end.error();
    if (at32(*end, 0) != zip::endMark || at16(*end, 20) != 0)
        return damaged(QStringLiteral("a zip's end is missing"), endAt);
    const int count = at16(*end, 10);
    const qint64 tableSize = at32(*end, 12);
    const qint64 tableAt = at32(*end, 16);
    if (at16(*end, 4) != 0 || at16(*end, 6) != 0 || at16(*end, 8) != count)
        return damaged(QStringLiteral("it is part of a split file"), endAt);
    if (count > zip::mostEntries || tableAt > zip::largest || tableAt + tableSize != endAt)
        return damaged(QStringLiteral("its table of contents is not where it should be"), endAt);
    // Safe names are short; what is larger is not worth the memory.
    if (tableSize < count * (zip::centralSize + 1) || tableSize > count * (zip::centralSize + longestName))
        return damaged(QStringLiteral("its table of contents has an impossible size"), endAt);
    const Result<QByteArray> table = readAt(device, tableAt, tableSize);
    if (!table)
        return table.error();

    std::vector<ZipEntry> entries;
    entries.reserve(size_t(count));
    BundleNames names;
    qsizetype at = 0;
    qint64 next = 0; // where the next local header must be
    for (int i = 0; i < count; ++i) {
        if (table->size() - at < zip::centralSize || at32(*table, at) != zip::centralMark)
            return damaged(QStringLiteral("a record of its table is damaged"), tableAt + at);
        const qsizetype length = zip::centralSize + at16(*table, at + 28);
        if (table->size() - at < length)
            return damaged(QStringLiteral("a record of its table is cut off"), tableAt + at);
        if (at16(*table, at + 30) != 0 || at16(*table, at + 32) != 0)
            return damaged(QStringLiteral("a record has fields that are not known here"), tableAt + at);
        Result<ZipEntry> entry = centralEntry(*table, at, tableAt + at);
        if (!entry)
            return entry.error();
        if (entry->headerAt != next)
            return damaged(QStringLiteral("there is a gap, or two files overlap"), entry->headerAt);
        if (const Status local = checkLocal(device, *table, at, entry.value()); !local)
            return local.error();
        next = entry->dataAt + entry->packed;
        if (next > tableAt)
            return damaged(QStringLiteral("a file reaches into the table of contents"), entry->headerAt);
        at += length;
        if (!names.isFree(entry->name))
            return damaged(QStringLiteral("a name is there twice: %1").arg(entry->name), entry->headerAt);
        names.take(entry->name);
        entries.push_back(std::move(entry).value());
    }
    if (at != table->size() || next != tableAt)
        return damaged(QStringLiteral("there is something that belongs to no file"), next);
    return entries;
}

} // namespace changeover
