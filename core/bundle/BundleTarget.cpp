// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleTarget.h"

#include "core/base/DiskFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>

namespace changeover {

namespace {
constexpr int mostNumbered = 9999;
// A volume this full has no room for what just failed.
constexpr qint64 noRoom = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bundle)
};
} // namespace

WatchedDevice::WatchedDevice(QIODevice &file)
    : m_file(file)
{
    open(ReadWrite | Unbuffered);
}

void WatchedDevice::swallowAt(qint64 position)
{
    m_swallowAt = position;
}

void WatchedDevice::resume()
{
    m_end = m_swallowAt;
    m_swallowAt = -1;
}

bool WatchedDevice::seek(qint64 position)
{
    if (m_swallowAt >= 0)
        return true;
    if (!m_failed && (!QIODevice::seek(position) || !m_file.seek(position)))
        m_failed = true;
    return !m_failed;
}

qint64 WatchedDevice::pos() const
{
    return m_swallowAt >= 0 ? m_swallowAt : QIODevice::pos();
}

qint64 WatchedDevice::writeData(const char *data, qint64 size)
{
    if (m_swallowAt >= 0)
        return size;
    if (!m_failed && m_file.write(data, size) != size)
        m_failed = true;
    if (m_failed)
        return -1;
    m_end = m_file.pos();
    return size;
}

BundleTarget::BundleTarget(QString path)
    : m_path(std::move(path))
{
}

BundleTarget::~BundleTarget()
{
    m_watched.reset();
    m_wrapped.reset();
    m_file.close();
    if (!m_published && !m_file.fileName().isEmpty())
        m_file.remove();
}

Result<std::unique_ptr<BundleTarget>> BundleTarget::create(const QString &path, const DeviceWrap &wrap)
{
    const QFileInfo info(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{
            ErrorKind::NotFound, Text::tr("The folder for %1 is not there. Choose another one.").arg(native), {}};
    std::unique_ptr<BundleTarget> target(new BundleTarget(info.absoluteFilePath()));
    QFile &file = target->m_file;
    bool opened = false;
    // The name is random; a second try is for the one chance in four thousand million.
    for (int tries = 0; tries < 3 && !opened; ++tries) {
        const QString random =
            QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        file.setFileName(info.absolutePath() + QStringLiteral("/.%1.part-%2").arg(info.fileName(), random));
        opened = file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    if (!opened) {
        Error error = target->failure();
        if (error.kind == ErrorKind::Failed)
            error = target->failure({ErrorKind::AccessDenied, {}, file.errorString()});
        file.setFileName({}); // not ours to remove
        return error;
    }
    if (wrap)
        target->m_wrapped = wrap(file);
    target->m_watched = std::make_unique<WatchedDevice>(target->m_wrapped ? *target->m_wrapped : file);
    return target;
}

Status BundleTarget::close(qint64 size)
{
    if (!m_file.resize(size))
        return failure();
    if (const Status flushed = disk::flush(m_file); !flushed)
        return failure(flushed.error());
    m_watched->fail();
    m_file.close();
    return Done{};
}

Status BundleTarget::publish()
{
    const QFileInfo wanted(m_path);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
    const QString stem = wanted.fileName().chopped(suffix.size());
    for (int number = 1; number <= mostNumbered; ++number) {
        const QString name =
            number == 1 ? wanted.fileName() : QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(suffix);
        const QString path = wanted.absolutePath() + QLatin1Char('/') + name;
        const Result<bool> renamed = disk::renameToNew(m_file.fileName(), path);
        if (!renamed)
            return failure(renamed.error());
        if (*renamed) {
            m_published = true;
            m_path = path;
            return Done{};
        }
    }
    return failure({ErrorKind::Failed, {}, QStringLiteral("every name up to -%1 is taken").arg(mostNumbered)});
}

Error BundleTarget::failure() const
{
    const QString detail = m_file.error() == QFileDevice::NoError ? QString() : m_file.errorString();
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure({ErrorKind::NotFound, {}, detail});
    const QStorageInfo volume(folder);
    if (m_file.error() == QFileDevice::ResourceError || (volume.bytesTotal() > 0 && volume.bytesAvailable() < noRoom))
        return failure({ErrorKind::DiskFull, {}, detail});
    if (m_file.error() == QFileDevice::PermissionsError)
        return failure({ErrorKind::AccessDenied, {}, detail});
    return failure({ErrorKind::Failed, {}, detail});
}

Error BundleTarget::failure(const Error &cause) const
{
    const QString native = QDir::toNativeSeparators(m_path);
    const QString unharmed = Text::tr(" Nothing that was there before was changed, and no half bundle is left.");
    switch (cause.kind) {
    case ErrorKind::DiskFull:
        return {cause.kind,
                Text::tr("There is no room left to write %1. Make room or choose another folder.").arg(native) +
                    unharmed,
                cause.detail};
    case ErrorKind::AccessDenied:
        return {cause.kind, Text::tr("%1 cannot be written. Choose another folder.").arg(native) + unharmed,
                cause.detail};
    case ErrorKind::NotFound:
        return {
            cause.kind,
            Text::tr("The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.")
                    .arg(native) +
                Text::tr(" Nothing that was there before was changed."),
            cause.detail};
    default:
        return {ErrorKind::Failed, Text::tr("Writing %1 failed.").arg(native) + unharmed, cause.detail};
    }
}

} // namespace changeover
