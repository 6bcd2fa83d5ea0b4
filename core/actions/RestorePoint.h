// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/SystemRestore.h"

#include <QJsonObject>

namespace changeover {

/// The restore point that a person can go back to from now on.
struct RestorePointResult
{
    RestorePoint point;
    /// False: Windows made no new one because this one, from a while before, was there. What changed since then would
    /// be taken back with it.
    bool isNew = true;

    /// For the person, with its number and its time in this computer's zone.
    [[nodiscard]] QString sentence() const;
};

/// How often and how patiently the list is read after Windows said "done".
struct ReadBack
{
    int attempts = 5;
    int pauseMs = 2000;
};

/// Checks that protection is on, makes a restore point and reads it back: only what Windows then lists counts, because
/// it answers "done" also when it makes none. Errors, each with a sentence of its own: Unsupported (off, forbidden, not
/// there), DiskFull, AccessDenied, Busy, Timeout, Failed (all else, also a "done" with nothing to show for it). After
/// an error nothing has been changed.
[[nodiscard]] Result<RestorePointResult> makeRestorePoint(SystemRestore &system, const ReadBack &readBack = {});

/// "changeover.restorepoint/1"
[[nodiscard]] QJsonObject toJson(const RestorePointResult &result);
/// The same back, from the helper or a case file; `place` names it in the error.
[[nodiscard]] Result<RestorePointResult> restorePointFromJson(const QString &place, const QByteArray &json);

} // namespace changeover
