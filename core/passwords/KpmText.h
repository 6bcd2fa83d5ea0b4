// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace changeover {

/// A text file with secrets, decoded and cut into lines. Which encoding Kaspersky Password Manager writes is not known
/// (replacements 6), so a byte order mark decides between UTF-16 and UTF-8, and without one it has to be UTF-8. Nothing
/// is guessed: a wrong guess would change passwords.
class KpmText
{
public:
    /// Errors: Damaged with the number of the first line that is not text; never with anything of what it holds.
    static Result<KpmText> decode(const QByteArray &bytes);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_lines.size()); }
    /// Without its end, which is LF or CR LF; everything else at its end belongs to it. The first has the index 0.
    [[nodiscard]] QStringView line(qsizetype index) const { return m_lines[size_t(index)]; }

private:
    explicit KpmText(QString &&text);

    Secret m_text; ///< copies share it, so the lines stay valid
    std::vector<QStringView> m_lines;
};

} // namespace changeover
