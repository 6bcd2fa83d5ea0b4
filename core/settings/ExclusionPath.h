// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace changeover {

/// A path or pattern as Microsoft Defender takes it, and as it has to be judged. Only text: no disk is looked at.
struct ExclusionPath
{
    /// A whole sentence; everything else is then empty.
    QString notUnderstood;

    QString value;      ///< for Defender; variables that it knows stay in it
    QStringList folded; ///< the names below drive or share in lower case, variables replaced; what the rules look at

    bool isRelative = false;    ///< no drive, no share
    bool isUnknownRoot = false; ///< begins with a variable that is not known: where it leads is not known either
    bool manyServers = false;   ///< a wildcard for the name of a server or a share
    /// What makes it work otherwise than typed, or not at all: whole sentences.
    QStringList doubts;
    QStringList hints; ///< good to know, nothing to worry about

    [[nodiscard]] bool hasWildcard() const { return value.contains(u'*') || value.contains(u'?'); }
};

/// Slashes, "\\?\", ".." and "." are resolved, ends that Windows does not see are cut, a person's variables become the
/// same folder of everybody.
[[nodiscard]] ExclusionPath readExclusionPath(const QString &text);

} // namespace changeover
