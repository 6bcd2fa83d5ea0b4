// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QtEndian>

#include <cstring>
#include <map>

/// KLQB containers by hand, for what tests/tools/make_klqb.py does not say byte by byte.
namespace klqb {

inline QByteArray number32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray number64(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray scrambled(QByteArray bytes)
{
    const QByteArray key = QByteArray::fromHex("E24548EC690E5CAC");
    char *const data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = char(data[i] ^ key.at(i % 8));
    return bytes;
}

/// `name` as it stands there, with its NUL if it has one.
inline QByteArray rawRecord(const QByteArray &name, const QByteArray &value)
{
    const QByteArray payload = number32(quint32(name.size())) + name + value;
    return number32(quint32(payload.size())) + scrambled(payload);
}

inline QByteArray record(const char *name, const QByteArray &value)
{
    return rawRecord(QByteArray(name) + '\0', value);
}

inline QByteArray path16(const QString &path)
{
    QByteArray bytes;
    for (const QChar c : path + QChar(u'\0'))
        bytes += QByteArray(1, char(c.cell())) + char(c.row());
    return bytes;
}

inline QByteArray text8(const QByteArray &text)
{
    return QByteArray::fromHex("8930") + number32(quint32(2 * (text.size() + 1))) + text + '\0';
}

inline QByteArray header(quint32 metadataOffset, quint32 metadataSize, quint32 objectSize)
{
    QByteArray bytes = "KLQB" + number32(1) + number32(0x40);
    bytes.resize(0x40);
    std::memset(bytes.data() + 12, 0, 0x40 - 12);
    qToLittleEndian(metadataOffset, bytes.data() + 0x10);
    qToLittleEndian(metadataSize, bytes.data() + 0x20);
    qToLittleEndian(objectSize, bytes.data() + 0x30);
    return bytes;
}

inline QByteArray container(const QByteArray &metadata, const QByteArray &object = "harmless")
{
    return header(quint32(0x40 + object.size()), quint32(metadata.size()), quint32(object.size())) + scrambled(object) +
           metadata;
}

/// A file of any size of which only some parts are in memory; the rest reads as zero. Counts what is read.
class SparseDevice : public QIODevice
{
public:
    SparseDevice(qint64 size, std::map<qint64, QByteArray> parts)
        : m_size(size)
        , m_parts(std::move(parts))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    qint64 bytesRead = 0;

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 count = qBound(qint64(0), m_size - pos(), wanted);
        std::memset(data, 0, size_t(count));
        for (const auto &[at, part] : m_parts)
            for (qint64 i = qMax(at, pos()); i < qMin(at + part.size(), pos() + count); ++i)
                data[i - pos()] = part[qsizetype(i - at)];
        bytesRead += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    std::map<qint64, QByteArray> m_parts;
};

} // namespace klqb
