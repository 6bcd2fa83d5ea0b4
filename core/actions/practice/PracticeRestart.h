// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Restart.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

/// Only the practice PC restarts: its next start has another number.
class PracticeRestart : public Restart
{
public:
    explicit PracticeRestart(std::shared_ptr<PracticeDisk> disk)
        : m_disk(std::move(disk))
    {
    }

    Status openAfterwards(const QString &, const QStringList &) override { return Done{}; }
    Status openNothingAfterwards() override { return Done{}; }
    Status restartNow() override
    {
        m_disk->restart();
        return m_disk->save();
    }

private:
    std::shared_ptr<PracticeDisk> m_disk;
};

} // namespace changeover
