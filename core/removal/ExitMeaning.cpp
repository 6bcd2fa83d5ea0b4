// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/ExitMeaning.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exit)
};

// Names from Microsoft's list of Windows Installer error codes.
enum MsiCode
{
    Success = 0,
    AccessDenied = 5,
    ServiceFailure = 1601,
    UserExit = 1602,
    InstallFailure = 1603,
    UnknownProduct = 1605,
    SourceAbsent = 1612,
    ProductUninstalled = 1614,
    AlreadyRunning = 1618,
    PackageOpenFailed = 1619,
    PackageRejected = 1625,
    PatchPackageOpenFailed = 1635,
    ProductVersion = 1638,
    RebootInitiated = 1641,
    RebootRequired = 3010,
};

// In this order, because each costs more than the one before. Windows Installer does not run in safe mode, so that
// comes with the clean-up tool.
QStringList ladder(bool passwordGiven, bool takesPassword)
{
    return {passwordGiven
                ? Text::tr("Make sure of the password. It was tried once only, because the product may lock itself.")
            : takesPassword
                ? Text::tr("If a password protects the product, give it and try again.")
                : Text::tr("If a password protects the product, switch that off in the product's own settings."),
            Text::tr("Switch off the product's self-defence in its own settings, and try again."),
            Text::tr("Restart the computer, and try again."),
            Text::tr("Repair the product: install the same version over it. Then remove it."),
            Text::tr("Use the maker's own clean-up tool, if you have it. Changeover checks who signed it."),
            Text::tr("If that does not finish either, start Windows in safe mode and run the tool there.")};
}

JobResult msiMeaning(int code, bool passwordGiven, bool takesPassword)
{
    switch (code) {
    case Success:
        return {JobState::Done, Text::tr("Removed."), {}, {}};
    case UnknownProduct:
    case ProductUninstalled:
        return {JobState::Done, Text::tr("It was already gone."), {}, {}};
    case RebootRequired:
    case RebootInitiated:
        return {JobState::Done,
                Text::tr("Removed. A restart finishes it."),
                {},
                Text::tr("Restart the computer, then check the result."),
                0,
                true};
    case UserExit:
        return {JobState::Cancelled,
                Text::tr("Stopped before anything was removed. The product still works as before."),
                {},
                {}};
    case AlreadyRunning:
        return {JobState::Failed,
                Text::tr("Another program is being installed or removed right now. Nothing was changed."),
                {},
                Text::tr("Wait until it has finished, then try again.")};
    case InstallFailure:
        if (passwordGiven)
            return {
                JobState::Failed,
                Text::tr("The uninstaller stopped. Most often the password was not right. The product is still there."),
                {},
                Text::tr(
                    "Check the password. It was tried once only, because the product may lock itself after several "
                    "tries.")};
        if (takesPassword)
            return {JobState::Failed,
                    Text::tr("The uninstaller stopped. The product is still there."),
                    {},
                    Text::tr("If a password protects the product, give it and try again. Otherwise switch off its "
                             "self-defence in its "
                             "own settings, restart the computer and try again.")};
        return {JobState::Failed,
                Text::tr("The uninstaller stopped. The product is still there."),
                {},
                Text::tr("Switch off password protection and self-defence in the product's own settings, restart the "
                         "computer and try again.")};
    case AccessDenied:
    case PackageRejected:
        return {JobState::Failed,
                Text::tr("Windows did not allow the removal. Nothing was changed."),
                {},
                Text::tr("Run Changeover with an administrator's account.")};
    case SourceAbsent:
    case PackageOpenFailed:
    case PatchPackageOpenFailed:
        return {JobState::Failed,
                Text::tr("Windows could not open the product's installer package. The product is still there."),
                {},
                Text::tr("Install the same version over it to repair it, then remove it.")};
    case ServiceFailure:
        return {JobState::Failed,
                Text::tr("Windows Installer did not answer. Nothing was changed."),
                {},
                Text::tr("Restart the computer and try again. In safe mode Windows Installer does not run.")};
    case ProductVersion:
        return {JobState::Failed,
                Text::tr("Another version of the product is in the way. Nothing was changed."),
                {},
                Text::tr("Look for the product in Windows under Settings, Apps, Installed apps.")};
    default:
        return {JobState::Failed,
                Text::tr("The uninstaller reported code %1. The product may still be there.").arg(code),
                {},
                Text::tr("Restart the computer and try again. The log says what happened.")};
    }
}
} // namespace

JobResult meaningOf(const UninstallRequest &request, const UninstallOutcome &outcome)
{
    JobResult result;
    if (request.method == RemovalMethod::Package) {
        if (outcome.code == 0)
            result = {JobState::Done, Text::tr("Removed."), {}, {}};
        else
            result = {JobState::Failed,
                      Text::tr("The package manager could not remove it (code %1).").arg(outcome.code),
                      {},
                      Text::tr("Read the message below. Finish or repair other package work first, then try again.")};
    } else {
        result = msiMeaning(outcome.code, !request.password.isEmpty(), !request.passwordProperty.isEmpty());
    }
    const bool sureWhatToDo = outcome.code == AlreadyRunning || outcome.code == AccessDenied;
    if (request.method == RemovalMethod::Msi && result.state == JobState::Failed && !sureWhatToDo)
        result.ladder = ladder(!request.password.isEmpty(), !request.passwordProperty.isEmpty());
    result.vendorCode = outcome.code;
    result.detail = outcome.detail;
    return result;
}

JobResult meaningOf(const Error &error)
{
    JobResult result{
        error.kind == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed, error.text, error.detail, {}};
    if (error.kind == ErrorKind::Busy) {
        result.next = Text::tr("Wait until it has finished, then try again.");
        result.vendorCode = AlreadyRunning;
    }
    return result;
}

bool isBusy(const UninstallRequest &request, const Result<UninstallOutcome> &outcome)
{
    if (!outcome)
        return outcome.error().kind == ErrorKind::Busy;
    return request.method == RemovalMethod::Msi && outcome->code == AlreadyRunning;
}

} // namespace changeover
