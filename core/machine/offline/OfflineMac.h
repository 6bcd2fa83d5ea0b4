// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/OfflineUnix.h"

namespace changeover {

/// The disk of a Mac. Changeover recognises products on it, no more.
class OfflineMac : public OfflineUnix
{
public:
    /// Since macOS 10.15 there are two volumes, one with the system and one with what is installed: either is a Mac.
    [[nodiscard]] static bool isMac(const DiskRoot &root);
    explicit OfflineMac(std::unique_ptr<DiskRoot> root);

    [[nodiscard]] Reading<std::vector<Package>> packages(const QStringList &) const override
    {
        return notHere<std::vector<Package>>();
    }
    /// Of the volume with the system alone: what is installed lies elsewhere.
    [[nodiscard]] std::vector<UnreadPart> unreadParts() const override;
};

} // namespace changeover
