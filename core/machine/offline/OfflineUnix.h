// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/DiskRoot.h"

namespace changeover {

/// A Linux computer or a Mac that is not running: its file system is mounted below a folder of this computer.
class OfflineUnix : public Machine
{
public:
    [[nodiscard]] MachineFacts facts() const override { return m_facts; }
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &) const override
    {
        return notHere<RegistryKey>();
    }
    [[nodiscard]] Reading<QStringList> runningServices() const override { return notHere<QStringList>(); }
    [[nodiscard]] Reading<QString> folder(KnownFolder) const override { return notHere<QString>(); }
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override { return m_root->path(path); }
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override
    {
        return m_root->children(folder);
    }
    [[nodiscard]] std::unique_ptr<FolderReader> folderReader(const QString &folder) const override
    {
        return m_root->folderReader(folder, *this);
    }
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override
    {
        return m_root->open(path);
    }

protected:
    OfflineUnix(std::unique_ptr<DiskRoot> root, Platform platform);

    /// A file of at most 64 KiB; empty if there is none, or it cannot be read.
    [[nodiscard]] static QByteArray smallFile(const DiskRoot &root, const char *path);

    std::unique_ptr<DiskRoot> m_root;
    MachineFacts m_facts;
};

} // namespace changeover
