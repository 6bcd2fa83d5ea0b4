// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QIODevice>

#include <functional>
#include <memory>

namespace changeover {

/// Puts a device between the zip and its file, for tests: what it gets is to be written to the given one.
using DeviceWrap = std::function<std::unique_ptr<QIODevice>(QIODevice &file)>;

/// What the zip is written to: remembers the first failure, which KArchive does not report from everywhere (its flush
/// of the last packed bytes, for one), and lets nothing through after it.
class WatchedDevice : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice &file);

    [[nodiscard]] bool failed() const { return m_failed; }
    /// From now on every write fails.
    void fail() { m_failed = true; }
    /// Where the last write ended.
    [[nodiscard]] qint64 end() const { return m_end; }

    /// Swallows what is written and stands at `position`, until resume(): how KArchive is made to forget a file whose
    /// source broke off, so that the next one takes its place.
    void swallowAt(qint64 position);
    void resume();

    bool seek(qint64 position) override;
    [[nodiscard]] qint64 pos() const override;
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_file;
    qint64 m_end = 0;
    qint64 m_swallowAt = -1;
    bool m_failed = false;
};

/// The file a bundle is written to: a temporary one in the folder it will stay in, which only this user may read.
/// Destroyed before publish() it is removed.
class BundleTarget
{
public:
    static Result<std::unique_ptr<BundleTarget>> create(const QString &path, const DeviceWrap &wrap);
    BundleTarget(const BundleTarget &) = delete;
    BundleTarget &operator=(const BundleTarget &) = delete;
    ~BundleTarget();

    [[nodiscard]] WatchedDevice &device() { return *m_watched; }
    [[nodiscard]] QFile &file() { return m_file; }
    /// The name wanted; after publish() the one it got.
    [[nodiscard]] QString path() const { return m_path; }

    /// Cuts the file to its size, waits until the medium has it, and closes it.
    Status close(qint64 size);
    /// Gives the closed file its name, or that with -2, -3, … where one is there already.
    Status publish();

    /// Why writing failed, as far as file and volume know.
    [[nodiscard]] Error failure() const;
    /// The sentence for a failure of that kind.
    [[nodiscard]] Error failure(const Error &cause) const;

private:
    explicit BundleTarget(QString path);

    QString m_path;
    QFile m_file;
    std::unique_ptr<QIODevice> m_wrapped;
    std::unique_ptr<WatchedDevice> m_watched;
    bool m_published = false;
};

} // namespace changeover
