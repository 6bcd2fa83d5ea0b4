// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Scrubber.h"

#include <QFile>
#include <QStringList>

namespace changeover {

/// A log of another program's messages. Passwords are masked before a line reaches the disk, so there is never a file
/// to clean afterwards. A log that cannot be written is left out; the work goes on.
class ScrubbedFile
{
public:
    ScrubbedFile(const QString &path, const Secret &secret);

    void line(const QString &text);
    /// The last lines, scrubbed.
    [[nodiscard]] QString tail() const { return m_tail.join(QLatin1Char('\n')); }

private:
    Scrubber m_scrubber;
    QFile m_file;
    QStringList m_tail;
};

} // namespace changeover
