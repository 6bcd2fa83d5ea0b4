// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ZipContent.h"

#include <KCompressionDevice>

#include <QCoreApplication>

#include <zlib.h>

namespace changeover {

namespace {
constexpr qint64 blockSize = 256 * 1024;

/// The bytes of one file in the zip, as a device that ends where they end.
class Section : public QIODevice
{
public:
    Section(QIODevice &device, qint64 from, qint64 size)
        : m_device(device)
        , m_at(from)
        , m_left(size)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_left; }
    [[nodiscard]] bool broken() const { return m_broken; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_left);
        if (wanted == 0)
            return 0;
        if (!m_device.seek(m_at) || m_device.read(data, wanted) != wanted) {
            m_broken = true;
            m_left = 0;
            return -1;
        }
        m_at += wanted;
        m_left -= wanted;
        return wanted;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    qint64 m_at;
    qint64 m_left;
    bool m_broken = false;
};

Error wrong(const ZipEntry &entry, const QString &detail)
{
    return {ErrorKind::Damaged, QCoreApplication::translate("bundle", "%1 in the bundle is damaged.").arg(entry.name),
            detail, entry.dataAt};
}
} // namespace

Status readZipContent(QIODevice &device, const ZipEntry &entry, const CancelToken &cancel,
                      const std::function<void(QByteArrayView)> &block)
{
    Section section(device, entry.dataAt, entry.packed);
    KCompressionDevice inflater(&section, false, KCompressionDevice::GZip);
    QIODevice *content = &section;
    if (entry.method == zip::deflated) {
        inflater.setSkipHeaders(); // a zip holds the bare stream
        if (!inflater.open(QIODevice::ReadOnly))
            return wrong(entry, inflater.errorString());
        content = &inflater;
    }
    QByteArray buffer(blockSize, Qt::Uninitialized);
    qint64 total = 0;
    quint32 crc = 0;
    for (;;) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, QCoreApplication::translate("bundle", "Stopped."), {}};
        const qint64 read = content->read(buffer.data(), buffer.size());
        if (read < 0)
            return wrong(entry, QStringLiteral("its packed bytes cannot be unpacked"));
        if (read == 0)
            break;
        total += read;
        if (total > entry.size)
            return wrong(entry, QStringLiteral("it unpacks to more than the %1 bytes it says").arg(entry.size));
        const QByteArrayView bytes(buffer.constData(), read);
        crc = quint32(crc32_z(crc, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
        block(bytes);
    }
    if (section.broken())
        return wrong(entry, QStringLiteral("the file ends too early"));
    if (total != entry.size)
        return wrong(entry, QStringLiteral("%1 of %2 bytes are there").arg(total).arg(entry.size));
    if (crc != entry.crc)
        return wrong(entry, QStringLiteral("its CRC-32 differs"));
    return Done{};
}

} // namespace changeover
