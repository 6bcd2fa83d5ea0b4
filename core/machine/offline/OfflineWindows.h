// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/DiskRoot.h"
#include "core/machine/offline/HiveFile.h"

#include <map>

namespace changeover {

/// A Windows that is not running: its disk is mounted below a folder of this computer. Read-only; what runs (services,
/// Security Center) is absent, so is CurrentUser: there is no person whom it is about, but every account's part of the
/// registry answers under its SID.
class OfflineWindows : public Machine
{
public:
    /// The names of the folders below `root` that hold a Windows.
    [[nodiscard]] static QStringList windowsFolders(const DiskRoot &root);
    /// `windowsFolder` is one of those.
    OfflineWindows(std::unique_ptr<DiskRoot> root, const QString &windowsFolder);

    [[nodiscard]] MachineFacts facts() const override { return m_facts; }
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &path) const override;
    [[nodiscard]] Reading<QStringList> runningServices() const override { return notHere<QStringList>(); }
    [[nodiscard]] Reading<QString> folder(KnownFolder which) const override;
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override { return m_root->path(path); }
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override;
    [[nodiscard]] std::unique_ptr<FolderReader> folderReader(const QString &folder) const override
    {
        return m_root->folderReader(folder, *this);
    }
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override;
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &) const override;
    [[nodiscard]] std::vector<UnreadPart> unreadParts() const override;

private:
    /// A file of the registry, or why there is none.
    struct Hive
    {
        QString place; ///< its file, as that computer names it
        Reading<std::shared_ptr<HiveFile>> file = Reading<std::shared_ptr<HiveFile>>::absent();
    };
    [[nodiscard]] Hive openHive(const QString &place) const;
    [[nodiscard]] static Reading<RegistryKey> keyOf(const Hive &hive, const QString &below, const QString &shown);
    [[nodiscard]] QString inWindows(const char *path) const;
    [[nodiscard]] QString text(const char *key, const char *value) const;
    void readSystem();
    void readFolders();
    void readPeople();
    void readHibernation();

    std::unique_ptr<DiskRoot> m_root;
    QString m_windows; ///< "C:\Windows"
    MachineFacts m_facts;
    Hive m_software;
    Hive m_system;
    QString m_controlSet = QStringLiteral("ControlSet001");
    std::map<QString, Hive> m_people; ///< by SID in lower case
    std::map<KnownFolder, QString> m_folders;
    std::vector<UnreadPart> m_unread;
};

} // namespace changeover
