// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/catalogue/Product.h"
#include "core/run/Progress.h"

#include <QString>

#include <memory>

namespace changeover {

/// What is to be removed, and with what. Built from a finding of this very run, never from a file.
struct UninstallRequest
{
    RemovalMethod method = RemovalMethod::ReportOnly;
    QString productCode;    ///< for Msi
    QString packageName;    ///< for Package
    QString packageManager; ///< "dpkg" or "rpm"
    Secret password;        ///< empty: none is given to the uninstaller
    QString login;
    QString passwordProperty;
    QString loginProperty;
    PasswordEncoding passwordEncoding = PasswordEncoding::Plain;
    /// Where the uninstaller's messages are written, free of passwords from the first byte on. Empty: nowhere.
    QString logFile;
};

struct UninstallOutcome
{
    /// What the uninstaller answered: Windows Installer's code, or the package manager's exit code.
    int code = 0;
    /// The last messages, for experts; free of passwords.
    QString detail;
};

/// The only code that changes a computer. One implementation per kind of Machine.
class Actions
{
public:
    Actions() = default;
    Actions(const Actions &) = delete;
    Actions &operator=(const Actions &) = delete;
    virtual ~Actions() = default;

    /// Runs the vendor's own uninstaller to its end. A non-zero code is an outcome, not an error; an error means that
    /// it could not be run. Cancelling works while `Progress::canCancel` says so; later it is ignored, because half a
    /// security product is worse than all of it.
    [[nodiscard]] virtual Result<UninstallOutcome>
    uninstall(const UninstallRequest &request, const ProgressSink &progress, const CancelToken &cancel) = 0;
};

/// Changes the computer this program runs on.
[[nodiscard]] std::unique_ptr<Actions> thisMachineActions();

} // namespace changeover
