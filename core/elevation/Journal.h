// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QJsonObject>

namespace changeover {

/// What the helper did, line by line, on the disk before the next thing begins. For a resume it is a hint; detection
/// decides. In a folder only administrators may open. A journal that cannot be written does not stop the work.
class Journal
{
public:
    /// `folder` is made if needed, closed to others.
    explicit Journal(const QString &folder);

    void write(QJsonObject line);

    [[nodiscard]] static QString defaultFolder();
    static constexpr qint64 maxBytes = 1024 * 1024; ///< then it begins anew, the old one kept as journal.1

private:
    QFile m_file;
};

/// Makes a folder that only administrators (root) may open, or checks that an existing one belongs to them.
[[nodiscard]] Status makeAdministratorsFolder(const QString &path);

} // namespace changeover
