// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"
#include "core/machine/windows/WmiReader.h"

namespace changeover {

/// The Windows PC this program runs on. Reads only; opens keys without asking for more than read access.
class WindowsMachine : public Machine
{
public:
    /// `userId`: the SID whose hive stands for HKEY_CURRENT_USER; empty: this process's user.
    explicit WindowsMachine(QString userId = {})
        : m_userId(std::move(userId))
    {
    }

    [[nodiscard]] MachineFacts facts() const override;
    [[nodiscard]] Reading<RegistryKey> registryKey(const RegistryPath &path) const override;
    [[nodiscard]] Reading<QStringList> runningServices() const override;
    [[nodiscard]] Reading<QString> folder(KnownFolder which) const override;
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const override;
    [[nodiscard]] Reading<QStringList> children(const QString &folder) const override;
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const override;
    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &names) const override;
    [[nodiscard]] Reading<std::vector<SecurityProduct>> securityProducts() const override;
    [[nodiscard]] Reading<QString> bootId() const override;
    [[nodiscard]] Reading<SecurityListing> securityListing() const override;
    [[nodiscard]] Reading<DefenderStatus> defenderStatus() const override;
    [[nodiscard]] Reading<PowerState> powerState() const override;
    [[nodiscard]] Reading<qint64> freeSpace(const QString &path) const override;
    [[nodiscard]] Reading<QString> otherInstaller() const override;

private:
    QString m_userId;
    WmiReader m_wmi;
};

} // namespace changeover
