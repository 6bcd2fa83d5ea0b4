// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/RestorePoint.h"
#include "core/detect/Inventory.h"
#include "core/migration/SaveResult.h"
#include "core/removal/Removal.h"
#include "core/verify/Cleaning.h"

#include <optional>

namespace changeover {

/// How far a case has come. Each stage is finished when it is written.
enum class Stage
{
    Looked,
    Saved,
    Removed, ///< the removal was tried; the records say how it went
    Checked,
    Closed, ///< the person has seen the end; nothing waits any more
};
inline constexpr auto stageNames = namedEnum<Stage>({{Stage::Looked, "looked"},
                                                     {Stage::Saved, "saved"},
                                                     {Stage::Removed, "removed"},
                                                     {Stage::Checked, "checked"},
                                                     {Stage::Closed, "closed"}});

/// One computer's case: what was found at the beginning, what was saved, what was done. Written after every step, so
/// that a restart, a crash or a pulled plug costs at most one step. On resume it tells what not to do again; what is
/// removed is always decided by looking anew.
struct Case
{
    QString computer;
    QString standIn; ///< as MachineFacts::standIn
    QDateTime begun;
    Stage stage = Stage::Looked;
    Inventory before;
    SaveResult saved;
    std::optional<RestorePointResult> restorePoint; ///< none was asked for, or none could be made
    RemovalReport removal;
    QString bootOfRemoval; ///< Machine::bootId() when the removal began; empty: it had not, or it could not be told
    CleanReport cleaning;  ///< of the last time leftovers were cleaned
    QString newProtection; ///< what is to protect the computer: an id of the guide, or a name; empty: not chosen
};

/// Complete or as it was before.
Status saveCase(const QString &path, const Case &theCase);

/// NotFound: there is no case. Damaged: it cannot be used, with the place; it is left as it is.
[[nodiscard]] Result<Case> loadCase(const QString &path);

} // namespace changeover
