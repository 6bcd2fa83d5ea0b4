// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace changeover {

/// A hive as Windows would load it: a file that hivex can open, and its bytes.
struct HiveImage
{
    std::shared_ptr<QFile> file;
    QByteArray path;        ///< of `file`, for C's open()
    uchar *bytes = nullptr; ///< the file, mapped; belongs to `file`
    qint64 size = 0;        ///< header and bins

    /// What was not as it should be, as sentences. `outdated`: the newest changes are missing.
    struct Problem
    {
        Error why;
        bool outdated = false;
    };
    std::vector<Problem> problems;

    /// Replaces every bin and cell that cannot be true by an empty one; true if there was any. Only for a copy.
    [[nodiscard]] bool repair();
};

/// The file itself, where it is clean, whole, and may be mapped.
[[nodiscard]] std::optional<HiveImage> hiveInPlace(const std::shared_ptr<QFile> &file);

/// A private copy: logs replayed, the header put right. Where the disk fails, with what could be read.
/// `logs` is asked only where the hive is dirty. Damaged: these bytes are no hive at all.
[[nodiscard]] Result<HiveImage> copyHive(QIODevice &source, const std::function<std::vector<QByteArray>()> &logs);

} // namespace changeover
