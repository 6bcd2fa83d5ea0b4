// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbReader.h"

#include "core/machine/Registry.h"
#include "core/quarantine/KlqbInfo.h"
#include "core/quarantine/KlqbKey.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bitset>

namespace changeover {

namespace {

constexpr quint32 headerSizeA = 0x40;
constexpr quint32 headerSizeB = 0x34;
constexpr int maxRecords = 4096; // the known sample has 14

Error damaged(qint64 offset, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("quarantine", "This quarantine container is damaged at byte %1.").arg(offset),
            detail, offset};
}

Error notAContainer()
{
    return {ErrorKind::Damaged, QCoreApplication::translate("quarantine", "This is not a quarantine container."),
            QStringLiteral("it does not begin with KLQB"), 0};
}

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

// Up to `count` bytes, and how many there were: fewer only at the end of the device.
Result<qint64> readAt(QIODevice &device, qint64 offset, char *bytes, qint64 count)
{
    const auto failed = [&] {
        return Error{ErrorKind::Failed,
                     QCoreApplication::translate("quarantine", "This quarantine container could not be read."),
                     device.errorString(), offset};
    };
    if (!device.seek(offset))
        return failed();
    qint64 all = 0;
    while (all < count) {
        const qint64 got = device.read(bytes + all, count - all);
        if (got < 0)
            return failed();
        if (got == 0)
            break;
        all += got;
    }
    return all;
}

struct Sizes
{
    quint64 object = 0;
    quint64 offset = 0;
    quint64 size = 0;
};

// Where the sizes contradict each other: the place of the header field to name, and why. nullptr: nowhere.
const char *contradiction(const Sizes &sizes, quint64 fileSize, quint32 headerSize, qint64 &field)
{
    const bool older = headerSize == headerSizeB;
    field = older ? 0x0C : 0x10;
    if (sizes.offset < headerSize)
        return "the metadata begins inside the header";
    if (sizes.offset > fileSize)
        return "the metadata begins behind the end of the file";
    if (sizes.object > sizes.offset - headerSize) {
        field = 0x30;
        return "the object reaches into the metadata";
    }
    field = older ? 0x18 : 0x20;
    if (sizes.size > fileSize - sizes.offset)
        return "the metadata reaches behind the end of the file";
    if (sizes.size > quint64(maxKlqbMetadata))
        return "the metadata is too large to be metadata";
    return nullptr;
}

void setTime(QDateTime &time, QByteArrayView value)
{
    time = klqbTime(qFromLittleEndian<qint64>(value.data()));
}

class MetadataReader
{
public:
    /// Decrypts `metadata` where it is.
    MetadataReader(KlqbRecord &record, KlqbFields fields, char *metadata, qsizetype size)
        : m_record(record)
        , m_fields(fields)
        , m_bytes(metadata)
        , m_metadata(metadata, size)
    {
    }

    Status run()
    {
        qsizetype at = 0;
        for (int count = 0; at < m_metadata.size(); ++count) {
            const qsizetype left = m_metadata.size() - at;
            if (left < 4) {
                // Less than a length: padding if it is zero, as a whole zero length is an end.
                const QByteArrayView rest = m_metadata.sliced(at);
                if (std::all_of(rest.begin(), rest.end(), [](char c) { return c == 0; }))
                    break;
                return damaged(place(at), QStringLiteral("the length of a record is cut off"));
            }
            const quint32 length = number32(m_metadata, at);
            if (length == 0)
                break;
            if (length > quint64(left - 4))
                return damaged(place(at),
                               QStringLiteral("a record of %1 bytes where %2 are left").arg(length).arg(left - 4));
            if (count == maxRecords)
                return damaged(place(at), QStringLiteral("more than %1 records").arg(maxRecords));
            if (const Status read = readRecord(at, qsizetype(length)); !read)
                return read;
            at += 4 + qsizetype(length);
        }
        // Only now, because it is read beside the path.
        m_record.threat = guessThreat(m_info);
        return Done{};
    }

private:
    [[nodiscard]] qint64 place(qsizetype at) const { return m_record.header.metadataOffset + at; }

    Status readRecord(qsizetype at, qsizetype length)
    {
        if (length < 4)
            return damaged(place(at), QStringLiteral("a record of %1 bytes has no room for a name").arg(length));
        klqbXor(m_bytes + at + 4, length); // the key begins anew with every record
        const QByteArrayView payload = m_metadata.sliced(at + 4, length);
        const quint32 nameLength = number32(payload, 0);
        if (nameLength > quint64(length - 4))
            return damaged(place(at + 4),
                           QStringLiteral("a name of %1 bytes in a record of %2").arg(nameLength).arg(length));
        QByteArrayView name = payload.sliced(4, qsizetype(nameLength));
        if (name.endsWith('\0'))
            name.chop(1);
        const QByteArrayView value = payload.sliced(4 + qsizetype(nameLength));
        if (!take(name, value) && m_fields == KlqbFields::All)
            m_record.others.push_back({QString::fromLatin1(name), value.toByteArray(), place(at)});
        return Done{};
    }

    // The whole name is compared, and the first record of a name counts. False: not understood.
    bool take(QByteArrayView name, QByteArrayView value)
    {
        struct Known
        {
            QByteArrayView name;
            qsizetype size; ///< -1: any
            void (*read)(MetadataReader &, QByteArrayView);
        };
        static const std::array known{
            Known{"cNP_QB_FULLNAME", -1,
                  [](MetadataReader &self, QByteArrayView text) {
                      self.m_record.originalPath = registryText(text); // UTF-16LE up to its NUL, whatever is in it
                  }},
            Known{"cNP_QB_INFO", -1, [](MetadataReader &self, QByteArrayView info) { self.m_info = info; }},
            Known{"cNP_QB_FILE_ATTRIBUTES", 4,
                  [](MetadataReader &self, QByteArrayView number) { self.m_record.attributes = number32(number, 0); }},
            Known{"cNP_QB_RESTORER_PID", 4,
                  [](MetadataReader &self, QByteArrayView number) { self.m_record.restorerPid = number32(number, 0); }},
            Known{"cNP_QB_ID", 8, [](MetadataReader &self, QByteArrayView id) { self.m_record.id = id.toByteArray(); }},
            Known{"cNP_QB_FILE_CREATION_TIME", 8,
                  [](MetadataReader &self, QByteArrayView time) { setTime(self.m_record.createdAt, time); }},
            Known{"cNP_QB_FILE_LAST_ACCESS_TIME", 8,
                  [](MetadataReader &self, QByteArrayView time) { setTime(self.m_record.accessedAt, time); }},
            Known{"cNP_QB_FILE_LAST_WRITE_TIME", 8,
                  [](MetadataReader &self, QByteArrayView time) { setTime(self.m_record.writtenAt, time); }},
            Known{"cNP_QB_STORE_TIME", 8,
                  [](MetadataReader &self, QByteArrayView time) { setTime(self.m_record.storedAt, time); }}};
        for (size_t i = 0; i < known.size(); ++i) {
            if (known[i].name != name)
                continue;
            if (m_seen[i] || (known[i].size >= 0 && known[i].size != value.size()))
                return false;
            m_seen[i] = true;
            known[i].read(*this, value);
            return true;
        }
        return false;
    }

    KlqbRecord &m_record;
    KlqbFields m_fields;
    char *m_bytes;
    QByteArrayView m_metadata; ///< the same bytes
    QByteArrayView m_info;
    std::bitset<9> m_seen;
};

} // namespace

QDateTime klqbTime(qint64 ticks)
{
    constexpr qint64 ticksPerMs = 100000;
    constexpr qint64 year1To1970 = 62135596800000; // ms
    constexpr qint64 year1601 = -11644473600000;   // ms since 1970
    constexpr qint64 year2200 = 7258118400000;
    const qint64 ms = ticks / ticksPerMs - year1To1970;
    if (ticks <= 0 || ms < year1601 || ms >= year2200)
        return {};
    // Counted from a time that is UTC already, so that no time zone of this computer plays a part.
    static const QDateTime epoch = QDateTime::fromSecsSinceEpoch(0).toUTC();
    return epoch.addMSecs(ms);
}

Result<KlqbHeader> readKlqbHeader(QIODevice &device)
{
    if (device.isSequential() || !device.isReadable())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("quarantine", "This quarantine container could not be read."),
                     QStringLiteral("the device cannot seek")};
    const quint64 fileSize = quint64(device.size());
    std::array<char, headerSizeA> buffer;
    const Result<qint64> read = readAt(device, 0, buffer.data(), headerSizeA);
    if (!read)
        return read.error();
    const QByteArrayView bytes(buffer.data(), *read);
    // Compared as bytes with bytes; the file's name says nothing.
    if (!bytes.startsWith("KLQB"))
        return notAContainer();
    if (bytes.size() < 12)
        return damaged(bytes.size(), QStringLiteral("the header is cut off"));
    const quint32 headerSize = number32(bytes, 8);
    if (headerSize != headerSizeA && headerSize != headerSizeB)
        return damaged(8, QStringLiteral("a header of %1 bytes is of no known kind").arg(headerSize));
    if (bytes.size() < qsizetype(headerSize))
        return damaged(bytes.size(), QStringLiteral("the header is cut off"));

    Sizes sizes;
    if (headerSize == headerSizeA) {
        sizes = {number32(bytes, 0x30), number32(bytes, 0x10), number32(bytes, 0x20)};
        // The fields stand 16 bytes apart, so the bytes behind them may be the upper halves (unconfirmed). That reading
        // is tried only where the confirmed one cannot address the end of the file, and kept only if it is consistent.
        const auto wide = [&](qsizetype at) { return quint64(number32(bytes, at + 4)) << 32 | number32(bytes, at); };
        if (const Sizes large{wide(0x30), wide(0x10), sizes.size}; fileSize > 0xFFFFFFFF && large.offset > 0xFFFFFFFF) {
            qint64 field = 0;
            if (!contradiction(large, fileSize, headerSize, field))
                sizes = large;
        }
    } else {
        const quint32 offset = number32(bytes, 0x0C);
        sizes = {offset < headerSize ? 0 : offset - headerSize, offset, number32(bytes, 0x18)};
    }
    qint64 field = 0;
    if (const char *problem = contradiction(sizes, fileSize, headerSize, field))
        return damaged(field, QLatin1String(problem));
    return KlqbHeader{headerSize, qint64(sizes.object), qint64(sizes.offset), qint64(sizes.size)};
}

Result<KlqbRecord> readKlqb(QIODevice &device, KlqbFields fields)
{
    const Result<KlqbHeader> header = readKlqbHeader(device);
    if (!header)
        return header.error();
    QByteArray metadata(qsizetype(header->metadataSize), Qt::Uninitialized);
    const Result<qint64> read = readAt(device, header->metadataOffset, metadata.data(), metadata.size());
    if (!read)
        return read.error();
    if (*read < header->metadataSize)
        return damaged(header->metadataOffset + *read, QStringLiteral("the file became shorter meanwhile"));
    Result<KlqbRecord> result = KlqbRecord();
    KlqbRecord &record = result.value();
    record.header = *header;
    if (const Status understood = MetadataReader(record, fields, metadata.data(), metadata.size()).run(); !understood)
        return understood.error();
    return result;
}

} // namespace changeover
