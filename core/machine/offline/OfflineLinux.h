// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/OfflineUnix.h"

namespace changeover {

/// A Linux computer that is not running.
class OfflineLinux : public OfflineUnix
{
public:
    [[nodiscard]] static bool isLinux(const DiskRoot &root);
    explicit OfflineLinux(std::unique_ptr<DiskRoot> root);

    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &names) const override;
    [[nodiscard]] std::vector<UnreadPart> unreadParts() const override;

private:
    /// Where the rpm database lies; empty: there is none.
    [[nodiscard]] QString rpmFolder() const;
    [[nodiscard]] Reading<std::vector<Package>> rpmPackagesIn(const QString &folder, const QStringList &names) const;
};

} // namespace changeover
