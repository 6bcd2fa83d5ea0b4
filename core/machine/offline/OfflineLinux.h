// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/DiskRoot.h"

namespace changeover {

/// A Linux computer that is not running: its file system is mounted below a folder of this computer.
class OfflineLinux : public Machine
{
public:
    [[nodiscard]] static bool isLinux(const DiskRoot &root);
    explicit OfflineLinux(std::unique_ptr<DiskRoot> root);

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
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override
    {
        return m_root->open(path);
    }
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &names) const override;
    [[nodiscard]] std::vector<UnreadPart> unreadParts() const override;

private:
    /// Where the rpm database lies; empty: there is none.
    [[nodiscard]] QString rpmFolder() const;
    [[nodiscard]] Reading<std::vector<Package>> rpmPackagesIn(const QString &folder, const QStringList &names) const;

    std::unique_ptr<DiskRoot> m_root;
    MachineFacts m_facts;
};

} // namespace changeover
