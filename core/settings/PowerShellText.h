// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Foreign text in a PowerShell script that nothing in it can leave.

namespace changeover {

/// A literal in single quotes. PowerShell takes five characters for such a quote (CharTraits.cs, IsSingleQuote, of
/// PowerShell/PowerShell); each one inside is doubled. In such a literal nothing else has a meaning. None for text with
/// line breaks or characters that nobody sees: a person has to be able to read what the script does.
[[nodiscard]] std::optional<QString> powerShellLiteral(const QString &text);

/// One line of comment, "# " in front. Invisible characters are written out, long text is cut. Give it more than the
/// foreign text alone: a comment may not begin like "requires" or "SIG # Begin signature block".
[[nodiscard]] QString powerShellComment(const QString &text);

} // namespace changeover
