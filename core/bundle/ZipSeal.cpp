// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ZipSeal.h"

#include "core/bundle/ZipDirectory.h"

#include <QtEndian>

namespace changeover {

namespace {
Error broken(const QString &detail, qint64 offset)
{
    return {ErrorKind::Failed, {}, detail, offset};
}

void put16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

quint16 get16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 get32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray readAt(QIODevice &file, qint64 at, qint64 size)
{
    return file.seek(at) ? file.read(size) : QByteArray();
}

bool writeAt(QIODevice &out, qint64 at, const QByteArray &bytes)
{
    return out.seek(at) && out.write(bytes) == bytes.size();
}
} // namespace

QByteArray placeholderName(int number, qsizetype length)
{
    // Printable ASCII without "/", which makes folders, and ".", which KArchive resolves.
    static const QByteArray digits = [] {
        QByteArray all;
        for (char c = '!'; c <= '~'; ++c)
            if (c != '/' && c != '.')
                all.append(c);
        return all;
    }();
    QByteArray name(length, digits[0]);
    // The digit that changes most comes first: KArchive compares each new name with every other.
    for (qsizetype i = 0; i < length && number > 0; ++i, number /= int(digits.size()))
        name[i] = digits[number % digits.size()];
    return number == 0 ? name : QByteArray();
}

Result<qint64> sealZip(QIODevice &file, QIODevice &out, qint64 end, const std::vector<SealedName> &names)
{
    const qint64 endAt = end - zip::endSize;
    QByteArray endRecord = readAt(file, endAt, zip::endSize);
    if (endRecord.size() != zip::endSize || get32(endRecord, 0) != zip::endMark || get16(endRecord, 10) != names.size())
        return broken(QStringLiteral("the end of the zip was not written"), endAt);
    const qint64 tableAt = get32(endRecord, 16);
    const QByteArray table = readAt(file, tableAt, endAt - tableAt);
    if (table.size() != endAt - tableAt)
        return broken(QStringLiteral("the zip's table was not written"), tableAt);

    QByteArray sealed;
    int kept = 0;
    qsizetype at = 0;
    for (const SealedName &one : names) {
        const qsizetype length = zip::centralSize + one.name.size();
        if (table.size() - at < length || get32(table, at) != zip::centralMark ||
            get16(table, at + 28) != one.name.size() || get32(table, at + 42) != one.headerAt)
            return broken(QStringLiteral("a record of the zip's table is not as expected"), tableAt + at);
        if (!one.dropped) {
            QByteArray record = table.mid(at, zip::centralSize) + one.name;
            put16(record, 8, get16(record, 8) | zip::utf8Flag);
            sealed += record;
            ++kept;
            // The flags begin at byte 6 of a local header.
            if (!writeAt(out, one.headerAt + 6, record.mid(8, 2)) ||
                !writeAt(out, one.headerAt + zip::localSize, one.name))
                return broken(QStringLiteral("a name could not be written"), one.headerAt);
        }
        at += length;
    }
    if (at != table.size())
        return broken(QStringLiteral("the zip's table is longer than expected"), tableAt + at);
    put16(endRecord, 8, quint16(kept));
    put16(endRecord, 10, quint16(kept));
    put32(endRecord, 12, quint32(sealed.size()));
    if (!writeAt(out, tableAt, sealed + endRecord))
        return broken(QStringLiteral("the zip's table could not be written"), tableAt);
    return tableAt + sealed.size() + zip::endSize;
}

} // namespace changeover
