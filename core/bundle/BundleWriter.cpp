// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleWriter.h"

#include "core/base/Sha256.h"
#include "core/bundle/BundleReader.h"

#include <KZip>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 blockSize = 256 * 1024;
// What the manifest needs for a file beside its name, and at all, generously.
constexpr qint64 manifestLine = 256;
constexpr qint64 manifestFrame = 4096;
constexpr mode_t readableFile = 0100644;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bundle)
};

/// Deflate turns what cannot be packed into stored blocks: five bytes for each 16 KiB at most.
qint64 packedAtMost(qint64 size)
{
    return size + size / 1000 + 64;
}

qint64 tableBytes(const QString &name)
{
    return zip::centralSize + name.toUtf8().size();
}

/// A name in JSON may have a backslash before each quote; safe names have few.
qint64 lineBytes(const QString &name)
{
    return 2 * name.toUtf8().size() + manifestLine;
}

/// Everything a file needs beside its content: header, record in the table, line in the manifest.
qint64 ownBytes(const QString &name)
{
    return zip::localSize + name.toUtf8().size() + tableBytes(name) + lineBytes(name);
}

/// KArchive puts a time into the zip that only knows the years 1980 to 2107.
QDateTime zipTime(const QDateTime &when)
{
    const int year = when.toLocalTime().date().year();
    return when.isValid() && year >= 1980 && year <= 2107 ? when.toLocalTime()
                                                          : QDateTime(QDate(1980, 1, 1), QTime(0, 0));
}

Error tooLarge(const QString &name)
{
    return {
        ErrorKind::Unsupported,
        Text::tr("%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.").arg(name),
        {}};
}
} // namespace

BundleWriter::BundleWriter(BundleFacts facts, BundleLimits limits, std::unique_ptr<BundleTarget> target)
    : m_target(std::move(target))
    , m_zip(std::make_unique<KZip>(&m_target->device()))
    , m_limits(limits)
    , m_tableBytes(zip::endSize)
    , m_manifestBytes(manifestFrame)
{
    m_manifest.facts = std::move(facts);
    m_manifest.tool = QStringLiteral("Changeover " CHANGEOVER_VERSION);
    m_names.take(QLatin1String(manifestName));
}

BundleWriter::~BundleWriter()
{
    m_target->device().fail(); // KZip closes itself and would write its table
}

Result<std::unique_ptr<BundleWriter>> BundleWriter::create(const QString &path, BundleFacts facts, BundleLimits limits,
                                                           const DeviceWrap &wrap)
{
    Result<std::unique_ptr<BundleTarget>> target = BundleTarget::create(path, wrap);
    if (!target)
        return target.error();
    if (!facts.created.isValid())
        facts.created = QDateTime::currentDateTime();
    std::unique_ptr<BundleWriter> writer(new BundleWriter(std::move(facts), limits, std::move(target).value()));
    if (!writer->m_zip->open(QIODevice::WriteOnly))
        return writer->m_target->failure({ErrorKind::Failed, {}, writer->m_zip->errorString()});
    return writer;
}

Status BundleWriter::lost(const Error &error)
{
    m_lost = error;
    m_target->device().fail();
    return error;
}

void BundleWriter::couldNotRead(const QString &place, const QString &why)
{
    m_manifest.couldNotRead.push_back({place, why});
    constexpr qint64 escaped = 6; // "\u0000" in JSON
    m_manifestBytes += (place.size() + why.size()) * escaped + manifestLine;
}

Status BundleWriter::mayAdd(const QString &name, qint64 size) const
{
    if (m_lost)
        return *m_lost;
    if (m_finished)
        return Error{ErrorKind::BadInput, Text::tr("The bundle is finished already."), {}};
    if (safeBundleName(name) != name || !m_names.isFree(name))
        return Error{ErrorKind::BadInput, Text::tr("%1 cannot be a name in the bundle.").arg(safeBundleName(name)),
                     QStringLiteral("not safe, or taken")};
    // One entry is for the manifest. KArchive counts what was dropped, too.
    if (int(m_sealed.size()) + 1 >= m_limits.files)
        return Error{
            ErrorKind::Unsupported,
            Text::tr("%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.")
                .arg(name)
                .arg(m_limits.files - 1),
            {}};
    if (size > m_limits.bytes || !hasRoom(packedAtMost(size) + ownBytes(name)))
        return tooLarge(name);
    return Done{};
}

bool BundleWriter::hasRoom(qint64 bytes) const
{
    return m_target->device().end() + m_tableBytes + m_manifestBytes + bytes <= m_limits.bytes;
}

Status BundleWriter::add(const QString &name, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return add(name, buffer, {}, {});
}

Status BundleWriter::add(const QString &name, QIODevice &content, const ProgressSink &progress,
                         const CancelToken &cancel)
{
    const qint64 known = content.isSequential() ? 0 : content.size() - content.pos();
    if (const Status may = mayAdd(name, known); !may)
        return may;
    return write(name, content, progress, cancel);
}

Status BundleWriter::begin(const QString &name, qint64 expected)
{
    if (const Status may = mayAdd(name, expected); !may)
        return may;
    return prepare(name);
}

Status BundleWriter::write(const QString &name, QIODevice &content, const ProgressSink &progress,
                           const CancelToken &cancel)
{
    if (const Status prepared = prepare(name); !prepared)
        return prepared;
    const Status written = writeBlocks(content, progress, cancel);
    if (!written) {
        const Status dropped = drop();
        return dropped ? written : dropped;
    }
    return end();
}

Status BundleWriter::prepare(const QString &name)
{
    auto open = std::make_unique<Open>();
    open->file.name = name;
    open->name = name.toUtf8();
    open->start = m_target->device().end();
    const qsizetype length = open->name.size();
    const QByteArray placeholder = placeholderName(m_placeholders[length]++, length);
    if (placeholder.isEmpty())
        return Error{ErrorKind::Unsupported, Text::tr("%1 cannot be a name in the bundle.").arg(name),
                     QStringLiteral("too many names of that length")};
    // Packing what is scrambled costs time and saves nothing.
    const bool scrambled =
        name.endsWith(QLatin1String(".klq"), Qt::CaseInsensitive) || name.startsWith(QLatin1String(containerFolder));
    const QDateTime when = zipTime(m_manifest.facts.created);
    m_zip->setCompression(scrambled ? KZip::NoCompression : KZip::DeflateCompression);
    if (!m_zip->prepareWriting(QLatin1String(placeholder), {}, {}, 0, readableFile, when, when, when) ||
        m_target->device().failed())
        return lost(m_target->failure());
    m_open = std::move(open);
    return Done{};
}

Status BundleWriter::writeBlocks(QIODevice &content, const ProgressSink &progress, const CancelToken &cancel)
{
    const qint64 all = content.isSequential() ? 0 : content.size() - content.pos();
    const BundleFile &file = m_open->file;
    QByteArray buffer(blockSize, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, Text::tr("Stopped."), {}};
        const qint64 read = content.read(buffer.data(), buffer.size());
        if (read < 0 || (read == 0 && file.size < all))
            return Error{ErrorKind::Failed, Text::tr("%1 could not be read to its end.").arg(file.name),
                         content.errorString(), file.size};
        if (read == 0)
            return Done{};
        if (const Status appended = append(QByteArrayView(buffer.constData(), read)); !appended)
            return appended;
        if (progress)
            progress({all > 0 ? std::min(1.0, double(file.size) / double(all)) : 0.0, file.name, true});
    }
}

Status BundleWriter::append(QByteArrayView bytes)
{
    if (m_lost)
        return *m_lost;
    BundleFile &file = m_open->file;
    if (file.size + bytes.size() > m_limits.bytes || !hasRoom(packedAtMost(bytes.size()) + ownBytes(file.name)))
        return tooLarge(file.name);
    m_open->hash.add(bytes);
    if (!m_zip->writeData(bytes.data(), bytes.size()) || m_target->device().failed())
        return m_target->failure();
    file.size += bytes.size();
    return Done{};
}

Status BundleWriter::drop()
{
    const std::unique_ptr<Open> open = std::move(m_open);
    WatchedDevice &device = m_target->device();
    if (device.failed()) {
        m_zip->finishWriting(open->file.size); // in any case: it frees the packer
        return lost(m_target->failure());
    }
    // Forget the file, and let the next one be written over it.
    device.swallowAt(open->start);
    m_zip->finishWriting(open->file.size);
    device.resume();
    m_sealed.push_back({open->name, open->start, true});
    return Done{};
}

Status BundleWriter::end()
{
    const std::unique_ptr<Open> open = std::move(m_open);
    const bool finished = m_zip->finishWriting(open->file.size); // in any case: it frees the packer
    if (!finished || m_target->device().failed())
        return lost(m_target->failure());
    open->file.sha256 = QString::fromLatin1(open->hash.result().toHex());
    m_sealed.push_back({open->name, open->start, false});
    m_names.take(open->file.name);
    m_tableBytes += tableBytes(open->file.name);
    m_manifestBytes += lineBytes(open->file.name);
    m_manifest.files.push_back(std::move(open->file));
    return Done{};
}

Status BundleWriter::finish(const ProgressSink &progress, const CancelToken &cancel)
{
    if (m_lost)
        return *m_lost;
    if (m_finished)
        return Error{ErrorKind::BadInput, Text::tr("The bundle is finished already."), {}};
    m_finished = true;
    const std::vector<BundleFile> files = m_manifest.files;
    m_manifestBytes = 0; // was kept for what comes now
    QBuffer json;
    json.setData(QJsonDocument(toJson(m_manifest)).toJson());
    json.open(QIODevice::ReadOnly);
    if (const Status manifest = write(QLatin1String(manifestName), json, {}, {}); !manifest)
        return lost(manifest.error());
    m_manifest.files = files;

    WatchedDevice &device = m_target->device();
    if (!m_zip->close() || device.failed())
        return lost(m_target->failure());
    const qint64 end = device.end();
    device.open(QIODevice::ReadWrite | QIODevice::Unbuffered); // KArchive closed it
    const Result<qint64> size = sealZip(m_target->file(), device, end, m_sealed);
    if (!size || device.failed()) {
        Error error = m_target->failure();
        if (error.detail.isEmpty() && !size)
            error.detail = size.error().detail;
        return lost(error);
    }
    if (const Status closed = m_target->close(*size); !closed)
        return lost(closed.error());

    // What the medium gives back is what counts, not what the writes said.
    const Result<BundleCheck> check = verifyBundle(m_target->file().fileName(), progress, cancel);
    if (!check && check.error().kind == ErrorKind::Cancelled)
        return lost({ErrorKind::Cancelled, Text::tr("Stopped. No bundle was written."), {}});
    if (!check) {
        Error error = m_target->failure();
        error.detail = check.error().full();
        return lost(error);
    }
    if (!check->isGood() || check->manifest.files.size() != files.size())
        return lost(m_target->failure(
            {ErrorKind::Failed, {}, QStringLiteral("the file on the disk is not what was written to it")}));
    if (const Status published = m_target->publish(); !published)
        return lost(published.error());
    return Done{};
}

} // namespace changeover
