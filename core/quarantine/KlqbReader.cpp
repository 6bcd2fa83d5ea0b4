// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbReader.h"

#include "core/machine/Registry.h"
#include "core/quarantine/KlqbInfo.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace changeover {

namespace {

constexpr std::array<uchar, 8> key = {0xE2, 0x45, 0x48, 0xEC, 0x69, 0x0E, 0x5C, 0xAC};
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

// The key begins anew with every record; there is no cipher behind it.
QByteArray decrypted(QByteArrayView bytes)
{
    QByteArray plain = bytes.toByteArray();
    char *const data = plain.data();
    for (qsizetype i = 0; i < plain.size(); ++i)
        data[i] = char(uchar(data[i]) ^ key[size_t(i) % key.size()]);
    return plain;
}

// Up to `count` bytes: fewer only at the end of the device.
Result<QByteArray> readAt(QIODevice &device, qint64 offset, qint64 count)
{
    const auto failed = [&] {
        return Error{ErrorKind::Failed,
                     QCoreApplication::translate("quarantine", "This quarantine container could not be read."),
                     device.errorString(), offset};
    };
    if (!device.seek(offset))
        return failed();
    QByteArray all;
    while (all.size() < count) {
        QByteArray part(qsizetype(count - all.size()), Qt::Uninitialized);
        const qint64 got = device.read(part.data(), part.size());
        if (got < 0)
            return failed();
        if (got == 0)
            break;
        all.append(part.constData(), qsizetype(got));
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
    MetadataReader(KlqbRecord &record, QByteArrayView metadata)
        : m_record(record)
        , m_metadata(metadata)
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
        const QByteArray payload = decrypted(m_metadata.sliced(at + 4, length));
        const quint32 nameLength = number32(payload, 0);
        if (nameLength > quint64(length - 4))
            return damaged(place(at + 4),
                           QStringLiteral("a name of %1 bytes in a record of %2").arg(nameLength).arg(length));
        QByteArray name = payload.mid(4, qsizetype(nameLength));
        if (name.endsWith('\0'))
            name.chop(1);
        const QByteArray value = payload.mid(4 + qsizetype(nameLength));
        if (!take(name, value))
            m_record.others.push_back({QString::fromLatin1(name), value, place(at)});
        return Done{};
    }

    // The whole name is compared, and the first record of a name counts. False: not understood.
    bool take(const QByteArray &name, const QByteArray &value)
    {
        if (m_seen.contains(name))
            return false;
        if (!understand(name, value))
            return false;
        m_seen.push_back(name);
        return true;
    }

    bool understand(const QByteArray &name, const QByteArray &value)
    {
        if (name == "cNP_QB_FULLNAME")
            m_record.originalPath = registryText(value); // UTF-16LE up to its NUL, whatever is in it
        else if (name == "cNP_QB_INFO")
            m_info = value;
        else if (name == "cNP_QB_FILE_ATTRIBUTES" && value.size() == 4)
            m_record.attributes = number32(value, 0);
        else if (name == "cNP_QB_RESTORER_PID" && value.size() == 4)
            m_record.restorerPid = number32(value, 0);
        else if (name == "cNP_QB_ID" && value.size() == 8)
            m_record.id = value;
        else if (name == "cNP_QB_FILE_CREATION_TIME" && value.size() == 8)
            setTime(m_record.createdAt, value);
        else if (name == "cNP_QB_FILE_LAST_ACCESS_TIME" && value.size() == 8)
            setTime(m_record.accessedAt, value);
        else if (name == "cNP_QB_FILE_LAST_WRITE_TIME" && value.size() == 8)
            setTime(m_record.writtenAt, value);
        else if (name == "cNP_QB_STORE_TIME" && value.size() == 8)
            setTime(m_record.storedAt, value);
        else
            return false;
        return true;
    }

    KlqbRecord &m_record;
    QByteArrayView m_metadata;
    QByteArray m_info;
    QList<QByteArray> m_seen;
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
    const Result<QByteArray> read = readAt(device, 0, headerSizeA);
    if (!read)
        return read.error();
    const QByteArray &bytes = *read;
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

Result<KlqbRecord> readKlqb(QIODevice &device)
{
    const Result<KlqbHeader> header = readKlqbHeader(device);
    if (!header)
        return header.error();
    const Result<QByteArray> metadata = readAt(device, header->metadataOffset, header->metadataSize);
    if (!metadata)
        return metadata.error();
    if (metadata->size() < header->metadataSize)
        return damaged(header->metadataOffset + metadata->size(), QStringLiteral("the file became shorter meanwhile"));
    KlqbRecord record;
    record.header = *header;
    if (const Status read = MetadataReader(record, *metadata).run(); !read)
        return read.error();
    return record;
}

} // namespace changeover
