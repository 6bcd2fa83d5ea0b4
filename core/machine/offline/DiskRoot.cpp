// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/DiskRoot.h"

#include "core/machine/offline/LocalFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace changeover {

namespace {

constexpr int maxLinks = 40; // as Linux

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

Error leadsOut(const QString &path)
{
    return {ErrorKind::Unsupported, Text::tr("%1 is a link to a place outside of this disk.").arg(path), {}};
}

bool hasDrive(const QString &path)
{
    return path.size() >= 2 && path[1] == QLatin1Char(':') && path[0].isLetter();
}

/// Reads in the folder itself; what is not plainly a file there, a link above all, is looked up by its whole path.
class DiskFolder : public FolderReader
{
public:
    DiskFolder(std::unique_ptr<LocalFolder> here, std::unique_ptr<FolderReader> byPath)
        : m_here(std::move(here))
        , m_byPath(std::move(byPath))
    {
    }
    [[nodiscard]] Reading<FolderEntry> entry(const QString &name) const override
    {
        std::optional<FolderEntry> file = m_here->file(name);
        return file ? Reading<FolderEntry>(*std::move(file)) : m_byPath->entry(name);
    }

private:
    std::unique_ptr<LocalFolder> m_here;
    std::unique_ptr<FolderReader> m_byPath;
};
} // namespace

DiskRoot::DiskRoot(const QString &folder, Names names)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_names(names)
    , m_host(thisMachine())
{
    while (m_folder.endsWith(QLatin1Char('/')))
        m_folder.chop(1);
}

std::optional<QStringList> DiskRoot::split(QString path) const
{
    if (m_names == Names::Linux)
        return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    // As links of the file system spell it.
    for (const char *prefix : {"/\?\?/", "//?/"})
        if (path.startsWith(QLatin1String(prefix)))
            path.remove(0, 4);
    if (!hasDrive(path) || path[0].toUpper() != m_drive)
        return std::nullopt;
    return path.mid(2).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

std::optional<QStringList> DiskRoot::target(const QString &local, const QStringList &at) const
{
    // Qt answers with a path of this computer: relative targets already joined with the link's folder.
    const QString leads = QDir::cleanPath(QFileInfo(local).symLinkTarget());
    // A link of Windows to "C:\Users" is a relative name to this computer.
    const QString own = localOf(at) + QLatin1Char('/');
    if (m_names == Names::Windows && leads.startsWith(own) && hasDrive(leads.mid(own.size())))
        return split(leads.mid(own.size()));
    if (leads == m_folder)
        return QStringList();
    if (leads.startsWith(m_folder + QLatin1Char('/')))
        return leads.mid(m_folder.size() + 1).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return split(leads);
}

QString DiskRoot::localOf(const QStringList &parts) const
{
    if (m_folder.isEmpty() && parts.isEmpty())
        return QStringLiteral("/");
    return QStringList(QStringList{m_folder} + parts).join(QLatin1Char('/'));
}

Reading<QString> DiskRoot::entryOf(const QString &folder, const QString &name) const
{
    const QString exact = folder + QLatin1Char('/') + name;
    const QFileInfo info(exact);
    if (info.exists() || info.isSymbolicLink())
        return exact;
    if (m_names == Names::Windows) {
        const Reading<QStringList> names = m_host->children(folder);
        if (names.isUnreadable())
            return Reading<QString>::unreadable(names.reason());
        if (names.hasValue())
            for (const QString &one : *names)
                if (one.compare(name, Qt::CaseInsensitive) == 0)
                    return folder + QLatin1Char('/') + one;
    }
    // "Not there" and "not allowed to look" have to stay apart.
    const Reading<PathInfo> there = m_host->path(exact);
    return there.isUnreadable() ? Reading<QString>::unreadable(there.reason()) : Reading<QString>::absent();
}

Reading<QString> DiskRoot::resolve(const QString &path) const
{
    const std::optional<QStringList> parts = split(path);
    if (!parts) {
        if (hasDrive(path))
            return Reading<QString>::unreadable(
                {ErrorKind::NotFound, Text::tr("%1 lies on another disk of that computer.").arg(path), {}});
        return Reading<QString>::absent();
    }
    return partsToLocal(path, *parts);
}

Reading<QString> DiskRoot::partsToLocal(const QString &path, QStringList parts) const
{
    int links = 0;
    QStringList at;
    while (!parts.isEmpty()) {
        const QString part = parts.takeFirst();
        if (part == QLatin1String("."))
            continue;
        if (part == QLatin1String("..")) {
            // Only links may go up, and never above the root.
            if (links == 0)
                return Reading<QString>::absent();
            if (at.isEmpty())
                return Reading<QString>::unreadable(leadsOut(path));
            at.removeLast();
            continue;
        }
        const QString folder = localOf(at);
        const Reading<QString> entry = entryOf(folder, part);
        if (!entry.hasValue())
            return entry;
        const QFileInfo info(*entry);
        if (!info.isSymbolicLink() && !info.isJunction()) {
            at << info.fileName();
            continue;
        }
        if (++links > maxLinks)
            return Reading<QString>::unreadable(
                {ErrorKind::Damaged, Text::tr("%1 is a link that leads in a circle.").arg(path), {}});
        const std::optional<QStringList> leads = target(*entry, at);
        if (!leads)
            return Reading<QString>::unreadable(leadsOut(path));
        parts = *leads + parts;
        at.clear();
    }
    return localOf(at);
}

Reading<PathInfo> DiskRoot::path(const QString &path) const
{
    const Reading<QString> local = resolve(path);
    if (local.isUnreadable())
        return Reading<PathInfo>::unreadable(local.reason());
    return local.hasValue() ? m_host->path(*local) : Reading<PathInfo>::absent();
}

Reading<QStringList> DiskRoot::children(const QString &path) const
{
    const Reading<QString> local = resolve(path);
    if (local.isUnreadable())
        return Reading<QStringList>::unreadable(local.reason());
    return local.hasValue() ? m_host->children(*local) : Reading<QStringList>::absent();
}

Reading<std::shared_ptr<QIODevice>> DiskRoot::open(const QString &path) const
{
    using Opened = Reading<std::shared_ptr<QIODevice>>;
    const Reading<QString> local = resolve(path);
    if (local.isUnreadable())
        return Opened::unreadable(local.reason());
    if (local.isAbsent())
        return Opened::absent();
    // Opening a pipe would wait for ever.
    if (!QFileInfo(*local).isFile())
        return Opened::unreadable({ErrorKind::Damaged, Text::tr("%1 is not a file.").arg(path), {}});
    return openLocalFile(*local, path);
}

std::unique_ptr<FolderReader> DiskRoot::folderReader(const QString &path, const Machine &machine) const
{
    std::unique_ptr<FolderReader> byPath = machine.Machine::folderReader(path);
    const Reading<QString> local = resolve(path);
    std::unique_ptr<LocalFolder> here = local.hasValue() ? LocalFolder::open(*local) : nullptr;
    if (!here)
        return byPath;
    return std::make_unique<DiskFolder>(std::move(here), std::move(byPath));
}

} // namespace changeover
