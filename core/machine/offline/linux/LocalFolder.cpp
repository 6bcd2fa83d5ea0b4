// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/LocalFolder.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace changeover {

namespace {

/// A file that is open already. QFile would ask the system three times more about it, and read ahead 16 KiB.
class OpenFile : public QIODevice
{
public:
    OpenFile(int descriptor, qint64 size)
        : m_descriptor(descriptor)
        , m_size(size)
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    ~OpenFile() override { ::close(m_descriptor); }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        ssize_t got = 0;
        do
            got = ::pread(m_descriptor, data, size_t(most), pos());
        while (got < 0 && errno == EINTR);
        if (got < 0)
            setErrorString(qt_error_string(errno));
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_descriptor;
    qint64 m_size;
};

class OpenFolder : public LocalFolder
{
public:
    explicit OpenFolder(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~OpenFolder() override { ::close(m_descriptor); }

    [[nodiscard]] std::optional<FolderEntry> file(const QString &name) const override
    {
        const QByteArray local = QFile::encodeName(name);
        struct stat status = {};
        // Before it is opened: opening a device may do something, opening a pipe waits.
        if (local.contains('/') || ::fstatat(m_descriptor, local.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
            !S_ISREG(status.st_mode))
            return std::nullopt;
        const int file =
            ::openat(m_descriptor, local.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (file < 0)
            return std::nullopt;
        FolderEntry entry;
        entry.info.size = status.st_size;
        entry.info.modified = QDateTime::fromSecsSinceEpoch(status.st_mtime, Qt::UTC);
        entry.content = std::shared_ptr<QIODevice>(std::make_shared<OpenFile>(file, status.st_size));
        return entry;
    }

private:
    int m_descriptor;
};

} // namespace

std::unique_ptr<LocalFolder> LocalFolder::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    return descriptor < 0 ? nullptr : std::make_unique<OpenFolder>(descriptor);
}

} // namespace changeover
