// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/offline/PrivateFile.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace changeover {

/// A hive as Windows would load it, in a private copy: logs replayed, the header put right, room behind the end. The
/// disk itself may be dying or pulled out; what is mapped from it would end the process then.
struct HiveCopy
{
    PrivateFile file;
    uchar *bytes = nullptr; ///< the copy, mapped; belongs to `file`
    qint64 size = 0;        ///< header and bins; behind it lie zeros

    /// What was not as it should be, as sentences. `outdated`: the newest changes are missing.
    struct Problem
    {
        Error why;
        bool outdated = false;
    };
    std::vector<Problem> problems;

    /// Replaces every bin and cell that cannot be true by an empty one; true if there was any.
    [[nodiscard]] bool repair();
};

/// `logs` is asked only where the hive is dirty. Damaged: these bytes are no hive at all.
[[nodiscard]] Result<HiveCopy> copyHive(QIODevice &source, const std::function<std::vector<QByteArray>()> &logs);

} // namespace changeover
