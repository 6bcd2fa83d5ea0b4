// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace changeover {

/// A state of the system that Windows can be taken back to.
struct RestorePoint
{
    qint64 number = 0; ///< Windows' own sequence number, above 0
    QDateTime made;    ///< UTC; invalid where Windows does not say
    QString description;
};

/// Whether Windows keeps restore points of its own drive.
enum class RestoreProtection
{
    On,
    Off,       ///< switched off in the settings, as on many a new PC
    Forbidden, ///< by the organisation's policy
    NotThere,  ///< Windows Server, Wine, Linux: nothing to make one with
    Unknown,   ///< not told; only trying shows it
};

/// System Restore as one computer offers it: raw answers, which makeRestorePoint() judges.
class SystemRestore
{
public:
    struct State
    {
        RestoreProtection protection = RestoreProtection::Unknown;
        /// For so long after the last restore point Windows answers "done" and makes none; 0: it always makes one.
        int minutesBetween = 24 * 60;
    };
    /// What SRSetRestorePointW answers.
    struct Answer
    {
        quint32 code = 0;  ///< a Windows error number
        qint64 number = 0; ///< of the new restore point, if Windows is to be believed
    };

    SystemRestore() = default;
    SystemRestore(const SystemRestore &) = delete;
    SystemRestore &operator=(const SystemRestore &) = delete;
    virtual ~SystemRestore() = default;

    [[nodiscard]] virtual State state() = 0;
    /// In any order. An error: Windows does not tell.
    [[nodiscard]] virtual Result<std::vector<RestorePoint>> list() = 0;
    /// Asks for a new one, of the kind "a program is removed". Takes up to some minutes. An error: it could not be
    /// asked.
    [[nodiscard]] virtual Result<Answer> create(const QString &description) = 0;
};

} // namespace changeover
