// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace changeover {

/// Restarting the computer, and opening this program again afterwards. For the normal user's process, never for the
/// helper: what is to be opened belongs to the person, without more rights.
class Restart
{
public:
    Restart() = default;
    Restart(const Restart &) = delete;
    Restart &operator=(const Restart &) = delete;
    virtual ~Restart() = default;

    /// `program` is opened once when this person logs in the next time, however the restart came about.
    virtual Status openAfterwards(const QString &program, const QStringList &arguments) = 0;
    /// Takes that back. Nothing was there: done.
    virtual Status openNothingAfterwards() = 0;
    /// A full restart, which Fast Startup does not shorten. Programs with unsaved work may refuse it.
    virtual Status restartNow() = 0;
};

/// Of the computer this program runs on.
[[nodiscard]] std::unique_ptr<Restart> thisMachineRestart();

} // namespace changeover
