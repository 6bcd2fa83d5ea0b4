// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/ExclusionPath.h"
#include "core/settings/Exclusions.h"

// What Microsoft advises never to leave out (sources: Exclusions.h), and what lies near it. Lists of attackers' ways
// are never complete: "fine" means only that nothing on them was met.

namespace changeover {

struct ExclusionJudgement
{
    ExclusionVerdict verdict = ExclusionVerdict::Fine;
    QStringList reasons;

    void add(ExclusionVerdict atLeast, const QString &reason);
};

/// Where something lies: for paths, and for programs given with their folder.
[[nodiscard]] ExclusionJudgement judgePlace(const ExclusionPath &path);
/// `extension` with the dot, wildcards allowed.
[[nodiscard]] ExclusionJudgement judgeExtension(const QString &extension);
/// The last name of a path that holds a wildcard: "*.exe".
[[nodiscard]] ExclusionJudgement judgePattern(const QString &fileName);
/// `fileName` without its folder.
[[nodiscard]] ExclusionJudgement judgeProgram(const QString &fileName);

/// Whether `pattern` with its * and ? can be `text`. Both in one case already.
[[nodiscard]] bool matchesWildcard(QStringView pattern, QStringView text);

} // namespace changeover
