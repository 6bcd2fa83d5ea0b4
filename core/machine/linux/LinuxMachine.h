// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

namespace changeover {

/// The Linux computer this program runs on, or one whose file system is mounted at `root`.
class LinuxMachine : public Machine
{
public:
    explicit LinuxMachine(QString root = QStringLiteral("/"));

    [[nodiscard]] MachineFacts facts() const override;
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &path) const override;
    [[nodiscard]] Reading<QStringList> runningServices() const override;
    [[nodiscard]] Reading<QString> folder(KnownFolder which) const override;
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override;
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override;
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override;
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &names) const override;
    [[nodiscard]] Reading<QString> bootId() const override;
    [[nodiscard]] Reading<PowerState> powerState() const override;
    [[nodiscard]] Reading<qint64> freeSpace(const QString &path) const override;
    [[nodiscard]] Reading<QString> otherInstaller() const override;

private:
    [[nodiscard]] QString onDisk(const QString &path) const;

    QString m_root;
};

} // namespace changeover
