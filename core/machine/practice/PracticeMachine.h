// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

/// Answers from a practice PC's folder.
class PracticeMachine : public Machine
{
public:
    explicit PracticeMachine(std::shared_ptr<PracticeDisk> disk)
        : m_disk(std::move(disk))
    {
    }

    [[nodiscard]] MachineFacts facts() const override { return m_disk->facts; }
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &path) const override;
    [[nodiscard]] Reading<QStringList> runningServices() const override;
    [[nodiscard]] Reading<QString> folder(KnownFolder which) const override;
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override;
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override;
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override;
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &names) const override;
    [[nodiscard]] Reading<std::vector<SecurityProduct>> securityProducts() const override;
    [[nodiscard]] Reading<QString> bootId() const override { return QString::number(m_disk->starts); }
    [[nodiscard]] Reading<SecurityListing> securityListing() const override;
    /// Counts as one question about protection: see PracticeSecurity::asked().
    [[nodiscard]] Reading<DefenderStatus> defenderStatus() const override;
    [[nodiscard]] Reading<PowerState> powerState() const override;
    [[nodiscard]] Reading<qint64> freeSpace(const QString &path) const override;
    [[nodiscard]] Reading<QString> otherInstaller() const override;

private:
    /// Where a path of the practice PC lies on this computer.
    [[nodiscard]] Reading<QString> find(const QString &path) const;

    std::shared_ptr<PracticeDisk> m_disk;
};

} // namespace changeover
