// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/linux/LinuxActions.h"

#include "core/actions/NoCleanupTool.h"
#include "core/actions/NoSystemRestore.h"
#include "core/actions/ScrubbedFile.h"
#include "core/actions/VendorTool.h"
#include "core/run/Program.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace changeover {

namespace {
constexpr int timeoutMs = 30 * 60 * 1000; // a large product on an old disk; maintainer scripts stop services
} // namespace

std::unique_ptr<Actions> thisMachineActions()
{
    return std::make_unique<LinuxActions>();
}

Result<UninstallOutcome> LinuxActions::uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                 const CancelToken &cancel)
{
    // Package names as both package managers define them; nothing that could be read as an option.
    static const QRegularExpression validName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9+._-]*$"));
    if (request.method != RemovalMethod::Package || !validName.match(request.packageName).hasMatch())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("actions", "\"%1\" is not a package name.").arg(request.packageName),
                     {}};

    const bool rpm = request.packageManager == QLatin1String("rpm");
    const QString program = rpm ? QStringLiteral("/usr/bin/rpm") : QStringLiteral("/usr/bin/dpkg");
    const QStringList arguments = rpm ? QStringList{QStringLiteral("-e"), request.packageName}
                                      : QStringList{QStringLiteral("--remove"), request.packageName};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DEBIAN_FRONTEND"), QStringLiteral("noninteractive"));

    ScrubbedFile messages(request.logFile, request.password);
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled,
                     QCoreApplication::translate("actions", "Stopped before it began. Nothing was changed."),
                     {}};

    // A package manager that is stopped half-way leaves a broken package: from here on there is no cancel.
    int lines = 0;
    const auto report = [&](const QString &now) {
        // It announces no total: approach the end without reaching it.
        progress({1.0 - 1.0 / (1.0 + 0.3 * lines), now, false});
    };
    report(QCoreApplication::translate("actions", "Removing the package %1").arg(request.packageName));
    const Result<Program::Outcome> run = Program(program, arguments)
                                             .timeout(timeoutMs)
                                             .environment(environment)
                                             .onLine([&](const QString &line) {
                                                 ++lines;
                                                 messages.line(line);
                                                 report(line);
                                             })
                                             .run();
    if (!run)
        return run.error();
    const bool locked = run->exitCode != 0 && run->output.contains(QLatin1String("lock"));
    if (locked)
        return Error{
            ErrorKind::Busy,
            QCoreApplication::translate(
                "actions", "Another program is installing or removing packages right now. Nothing was changed."),
            messages.tail()};
    return UninstallOutcome{run->exitCode, messages.tail()};
}

Result<ExportOutcome> LinuxActions::vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                 const CancelToken &cancel)
{
    return runVendorExport(request, progress, cancel);
}

std::unique_ptr<SystemRestore> LinuxActions::systemRestore()
{
    return std::make_unique<NoSystemRestore>();
}

std::unique_ptr<CleanupTool> LinuxActions::cleanupTool()
{
    return std::make_unique<NoCleanupTool>();
}

} // namespace changeover
