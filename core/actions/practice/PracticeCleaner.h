// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Cleaner.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

/// Cleans on the folder of a practice PC. The place a folder is moved to, or back from, is one of this computer.
class PracticeCleaner : public Cleaner
{
public:
    explicit PracticeCleaner(std::shared_ptr<PracticeDisk> disk)
        : m_disk(std::move(disk))
    {
    }

    Status deleteKey(const RegistryPath &path) override;
    Status writeKey(const RegistryPath &path, const std::vector<RegistryEntry> &values) override;
    Status deleteService(const QString &name) override;
    Status moveFolder(const QString &from, const QString &to) override;

private:
    [[nodiscard]] QString local(const QString &path) const;

    std::shared_ptr<PracticeDisk> m_disk;
};

} // namespace changeover
