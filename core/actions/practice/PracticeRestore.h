// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/SystemRestore.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

/// Plays System Restore as the practice PC's description says; its restore points are lines in that description.
class PracticeRestore : public SystemRestore
{
public:
    /// `disk->restore` has a value.
    explicit PracticeRestore(std::shared_ptr<PracticeDisk> disk)
        : m_disk(std::move(disk))
    {
    }

    [[nodiscard]] State state() override;
    [[nodiscard]] Result<std::vector<RestorePoint>> list() override;
    [[nodiscard]] Result<Answer> create(const QString &description) override;

private:
    std::shared_ptr<PracticeDisk> m_disk;
};

} // namespace changeover
