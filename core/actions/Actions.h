// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"
#include "core/actions/SystemRestore.h"
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
    QString productCode;     ///< for Msi
    QString uninstallString; ///< for Program: data, never given to a shell
    /// The vendor's own windows are shown and the person answers there: always so for Program. Else nothing is shown.
    bool vendorWindows = false;
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

/// Which settings are to be written to a file by the vendor's own command. Built from a finding of this very run.
struct VendorExportRequest
{
    QString productId;
    QString tool;           ///< full path of the vendor's program on this computer
    VendorExport how;       ///< from the catalogue: arguments and how it takes a password
    Secret password;        ///< empty: none is given
    QString login;          ///< goes with the password, where the tool takes one
    int timeoutMs = 120000; ///< then the tool and all that it started is ended
};

struct ExportOutcome
{
    QByteArray content; ///< of the file the tool wrote, never empty, at most 64 MiB
    int exitCode = 0;
    QString detail; ///< what the tool said, for experts; free of passwords
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

    /// Runs the vendor's export once and brings back what it wrote. Success only when the tool says so and a new file
    /// with something in it is there. Errors, each with a sentence of its own: NotFound (no such tool), WrongPassword
    /// (missing or refused; never tried again by itself, because the product locks itself), Unsupported (a version that
    /// no longer answers, or does not know the command), Timeout, Cancelled, Damaged (a file or an output that does not
    /// end), Failed (all else, also a tool that says "done" and wrote nothing).
    [[nodiscard]] virtual Result<ExportOutcome>
    vendorExport(const VendorExportRequest &request, const ProgressSink &progress, const CancelToken &cancel) = 0;

    /// This computer's restore points; of a computer that has none, one that says so.
    [[nodiscard]] virtual std::unique_ptr<SystemRestore> systemRestore() = 0;
    /// For one file; each call makes a new one.
    [[nodiscard]] virtual std::unique_ptr<CleanupTool> cleanupTool() = 0;
};

/// Changes the computer this program runs on.
[[nodiscard]] std::unique_ptr<Actions> thisMachineActions();

} // namespace changeover
