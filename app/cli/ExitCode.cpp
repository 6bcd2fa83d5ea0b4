// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

#include <QSysInfo>

#include <algorithm>

namespace changeover {

const std::vector<ExitCode> &exitCodes()
{
    static const std::vector<ExitCode> codes{
        {Outcome::Ok, 0, 0, "ok", "done; for detect: nothing found; for verify: clean"},
        {Outcome::Found, 1, 1, "found", "detect: at least one product was found"},
        {Outcome::Usage, 87, 2, "usage", "wrong arguments"},
        {Outcome::Leftovers, 3, 3, "leftovers", "no product any more, but traces of one"},
        {Outcome::HazardStop, 4, 4, "hazard-stop",
         "something would be lost or fail (see hazards): nothing was removed, or it was and a restart has to wait"},
        {Outcome::AccessDenied, 5, 5, "access-denied", "an administrator's rights are needed"},
        {Outcome::CouldNotLook, 299, 6, "could-not-look", "nothing found, but not every place could be looked at"},
        {Outcome::RestartNeeded, 3010, 10, "restart-needed", "removed; a restart finishes it"},
        {Outcome::Busy, 1618, 12, "busy", "another installation is running; try again later"},
        {Outcome::NotPresent, 1605, 13, "not-present", "the product or file asked for is not there"},
        {Outcome::Cancelled, 1602, 14, "cancelled", "stopped by the person, before anything was removed"},
        {Outcome::UninstallerFailed, 1603, 15, "uninstaller-failed",
         "the vendor's uninstaller failed, or the password was wrong"},
        {Outcome::CannotWrite, 82, 16, "cannot-write", "what is given with --to cannot be written"},
        {Outcome::AlreadyRunning, 183, 17, "already-running", "another copy of this program is removing something"},
        {Outcome::StillInstalled, 18, 18, "still-installed", "verify: at least one product is still there"},
        {Outcome::BadData, 13, 19, "bad-data", "a file does not have the content it should have"},
        {Outcome::NoRestorePoint, 1058, 21, "no-restore-point",
         "the restore point that was asked for could not be made; nothing was removed"},
        {Outcome::PlanDiffers, 22, 22, "plan-differs",
         "the computer is not as in the plan that was reviewed; nothing was removed"},
        {Outcome::Failed, 1627, 20, "failed", "anything else; the message says what"},
    };
    return codes;
}

const ExitCode &exitCodeOf(Outcome outcome)
{
    const auto &codes = exitCodes();
    return *std::find_if(codes.begin(), codes.end(), [&](const ExitCode &code) { return code.outcome == outcome; });
}

int processExitCode(Outcome outcome)
{
    const ExitCode &code = exitCodeOf(outcome);
    return QSysInfo::kernelType() == QLatin1String("winnt") ? code.windows : code.linux_;
}

Outcome outcomeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Outcome::NotPresent;
    case ErrorKind::AccessDenied:
        return Outcome::AccessDenied;
    case ErrorKind::DiskFull:
        return Outcome::CannotWrite;
    case ErrorKind::Damaged:
        return Outcome::BadData;
    case ErrorKind::BadInput:
    case ErrorKind::Unsupported:
        return Outcome::Usage;
    case ErrorKind::WrongPassword:
        return Outcome::UninstallerFailed;
    case ErrorKind::Cancelled:
        return Outcome::Cancelled;
    case ErrorKind::Busy:
        return Outcome::AlreadyRunning;
    case ErrorKind::Hazard:
        return Outcome::HazardStop;
    case ErrorKind::Timeout:
    case ErrorKind::Failed:
        return Outcome::Failed;
    }
    Q_UNREACHABLE();
}

Outcome outcomeOfRestorePoint(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::AccessDenied ? outcomeOf(error)
                                                                                       : Outcome::NoRestorePoint;
}

Outcome outcomeOf(const JobResult &result)
{
    constexpr int installerBusy = 1618;
    if (result.state == JobState::Done)
        return result.restartNeeded ? Outcome::RestartNeeded : Outcome::Ok;
    if (result.state == JobState::Cancelled)
        return Outcome::Cancelled;
    return result.vendorCode == installerBusy ? Outcome::Busy : Outcome::UninstallerFailed;
}

Outcome outcomeOf(const Verdict &verdict)
{
    switch (verdict.state()) {
    case VerdictState::Clean:
        return Outcome::Ok;
    case VerdictState::Leftovers:
        return Outcome::Leftovers;
    case VerdictState::StillInstalled:
        return Outcome::StillInstalled;
    case VerdictState::CouldNotLook:
        return Outcome::CouldNotLook;
    }
    Q_UNREACHABLE();
}

} // namespace changeover
