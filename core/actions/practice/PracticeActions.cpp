// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeActions.h"

#include "core/actions/NoSystemRestore.h"
#include "core/actions/ScrubbedFile.h"
#include "core/actions/VendorTool.h"
#include "core/actions/practice/PracticeRestore.h"
#include "core/actions/practice/PracticeTool.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QThread>

namespace changeover {

namespace {
// Windows Installer's answers, which the practice uninstaller gives as the real one would.
constexpr int unknownProduct = 1605;
constexpr int userExit = 1602;
constexpr int installFailure = 1603;
constexpr int alreadyRunning = 1618;
constexpr int stepMs = 60; // long enough to see the bar move
constexpr int exportRefused = 2;

bool accepts(const QString &passwordSha256, const Secret &given)
{
    return passwordSha256.isEmpty() ||
           QCryptographicHash::hash(given.reveal().toUtf8(), QCryptographicHash::Sha256).toHex() ==
               passwordSha256.toLatin1();
}
} // namespace

Result<UninstallOutcome> PracticeActions::uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                    const CancelToken &cancel)
{
    const QString name = request.method == RemovalMethod::Package   ? request.packageName
                         : request.method == RemovalMethod::Program ? request.uninstallString
                                                                    : request.productCode;
    PracticeUninstaller *uninstaller = m_disk->uninstaller(name);
    if (!uninstaller)
        return UninstallOutcome{unknownProduct, {}};

    if (uninstaller->busy > 0 || !m_disk->otherInstaller.isEmpty()) {
        uninstaller->busy = std::max(0, uninstaller->busy - 1);
        return UninstallOutcome{alreadyRunning, m_disk->otherInstaller};
    }
    ++uninstaller->attempts;
    ScrubbedFile messages(request.logFile, request.password);
    messages.line(QStringLiteral("practice uninstaller for %1 begins").arg(name));
    if (!accepts(uninstaller->passwordSha256, request.password)) {
        messages.line(QStringLiteral("the password was not accepted"));
        if (const Status saved = m_disk->save(); !saved)
            return saved.error();
        return UninstallOutcome{installFailure, messages.tail()};
    }

    // The first half only prepares and can be stopped; then things go.
    const qsizetype steps = uninstaller->steps.size();
    for (qsizetype i = 0; i < steps; ++i) {
        const bool canCancel = i < steps / 2;
        progress({double(i) / double(steps), uninstaller->steps[i], canCancel});
        messages.line(uninstaller->steps[i]);
        QThread::msleep(stepMs);
        if (canCancel && cancel.isCancelled()) {
            messages.line(QStringLiteral("stopped by the user"));
            return UninstallOutcome{userExit, messages.tail()};
        }
    }
    for (const QString &path : std::as_const(uninstaller->removesPaths))
        if (const Status removed = m_disk->removePath(path); !removed)
            return removed.error();
    for (const QString &key : std::as_const(uninstaller->removesKeys))
        m_disk->removeKey(key);
    for (const QString &package : std::as_const(uninstaller->removesPackages))
        m_disk->removePackage(package);
    m_disk->security.remove(uninstaller->removesSecurityProduct);
    const int code = uninstaller->exitCode;
    if (const Status saved = m_disk->save(); !saved)
        return saved.error();
    messages.line(QStringLiteral("ended with %1").arg(code));
    return UninstallOutcome{code, messages.tail()};
}

Result<ExportOutcome> PracticeActions::vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                    const CancelToken &cancel)
{
    PracticeExport *answer = m_disk->vendorExport(request.productId);
    if (!answer)
        return Error{
            ErrorKind::NotFound,
            QCoreApplication::translate("export", "This practice PC has no export for %1.").arg(request.productId),
            {}};
    progress({0.5, QCoreApplication::translate("export", "Waiting for %1").arg(request.productId), true});
    QThread::msleep(stepMs);
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled,
                     QCoreApplication::translate("export", "The export was stopped. Nothing was changed."),
                     {}};
    ++answer->attempts;
    if (const Status saved = m_disk->save(); !saved)
        return saved.error();
    if (!accepts(answer->passwordSha256, request.password))
        return judgeExport(request, {exportRefused, QStringLiteral("Error: invalid password"), {}});
    VendorAnswer said{answer->exitCode, QStringLiteral("practice export"), {}};
    if (answer->exitCode == 0)
        said.file = answer->text.toUtf8();
    return judgeExport(request, said);
}

std::unique_ptr<SystemRestore> PracticeActions::systemRestore()
{
    if (!m_disk->restore)
        return std::make_unique<NoSystemRestore>();
    return std::make_unique<PracticeRestore>(m_disk);
}

std::unique_ptr<CleanupTool> PracticeActions::cleanupTool()
{
    return std::make_unique<PracticeTool>(m_disk);
}

} // namespace changeover
