// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/run/Job.h"
#include "core/verify/Verdict.h"

#include <QString>

#include <vector>

namespace changeover {

/// How a command ended. Each has one code on Windows, where management tools know Windows Installer's, and one below
/// 126 on Linux; README.md has the table, `changeover-cli help` prints it from here.
enum class Outcome
{
    Ok,
    Found,
    Usage,
    Leftovers,
    HazardStop,
    AccessDenied,
    CouldNotLook,
    RestartNeeded,
    Busy,
    NotPresent,
    Cancelled,
    UninstallerFailed,
    CannotWrite,
    AlreadyRunning,
    StillInstalled,
    BadData,
    NoRestorePoint,
    PlanDiffers,
    Failed,
};

struct ExitCode
{
    Outcome outcome;
    int windows;
    int linux_;
    const char *name;    ///< in JSON
    const char *meaning; ///< in the help
};

[[nodiscard]] const std::vector<ExitCode> &exitCodes();
[[nodiscard]] const ExitCode &exitCodeOf(Outcome outcome);
/// The code for the system this runs on.
[[nodiscard]] int processExitCode(Outcome outcome);

[[nodiscard]] Outcome outcomeOf(const Error &error);
/// Of a restore point that could not be made: what the person can answer otherwise keeps its own code.
[[nodiscard]] Outcome outcomeOfRestorePoint(const Error &error);
[[nodiscard]] Outcome outcomeOf(const JobResult &result);
[[nodiscard]] Outcome outcomeOf(const Verdict &verdict);

} // namespace changeover
