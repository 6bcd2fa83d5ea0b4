// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsActions.h"

#include "core/actions/ScrubbedFile.h"
#include "core/actions/VendorTool.h"
#include "core/actions/windows/MsiProgress.h"
#include "core/actions/windows/ShownUninstaller.h"
#include "core/actions/windows/WindowsRestore.h"
#include "core/actions/windows/WindowsTool.h"
#include "core/base/Scrubber.h"
#include "core/base/windows/Wide.h"
#include "core/machine/windows/WindowsMachine.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <windows.h>

#include <msi.h>
#include <msiquery.h>

namespace changeover {

namespace {

// "a ""quoted"" b", as Windows Installer wants values with spaces.
QString quoted(QString value)
{
    return QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString field(MSIHANDLE record, UINT index)
{
    DWORD length = 0;
    wchar_t none[1];
    if (MsiRecordGetStringW(record, index, none, &length) != ERROR_MORE_DATA)
        return {};
    std::vector<wchar_t> text(size_t(++length));
    if (MsiRecordGetStringW(record, index, text.data(), &length) != ERROR_SUCCESS)
        return {};
    return QString::fromWCharArray(text.data(), int(length));
}

int number(MSIHANDLE record, UINT index)
{
    const int value = MsiRecordGetInteger(record, index);
    return value == int(MSI_NULL_INTEGER) ? 0 : value;
}

QString formatted(MSIHANDLE record)
{
    DWORD length = 0;
    wchar_t none[1];
    if (MsiFormatRecordW(0, record, none, &length) != ERROR_MORE_DATA)
        return {};
    std::vector<wchar_t> text(size_t(++length));
    if (MsiFormatRecordW(0, record, text.data(), &length) != ERROR_SUCCESS)
        return {};
    return QString::fromWCharArray(text.data(), int(length));
}

// Listens to one removal. Windows Installer calls from one thread; a second one watches that it still does.
class Listener
{
public:
    Listener(ScrubbedFile &messages, const ProgressSink &progress, const CancelToken &cancel)
        : m_messages(messages)
        , m_progress(progress)
        , m_cancel(cancel)
    {
        m_quiet.start();
    }

    /// Says how long nothing has been heard, if that is longer than `quietMs`.
    void sayIfQuiet(int quietMs)
    {
        const std::lock_guard lock(m_lock);
        const qint64 elapsed = m_quiet.elapsed();
        if (elapsed < quietMs)
            return;
        const QString since =
            QStringLiteral("%1:%2").arg(elapsed / 60000).arg(elapsed / 1000 % 60, 2, 10, QLatin1Char('0'));
        m_progress(
            {m_bar.fraction(),
             QCoreApplication::translate("actions", "The uninstaller has said nothing for %1. It may still be at "
                                                    "work: please wait, and do not switch off.")
                 .arg(since),
             m_canCancel});
    }

    int receive(UINT type, MSIHANDLE record)
    {
        const std::lock_guard lock(m_lock);
        m_quiet.restart();
        const UINT kind = type & 0xFF000000;
        // The first and the last message carry no usable record.
        if (kind == UINT(INSTALLMESSAGE_INITIALIZE) || kind == UINT(INSTALLMESSAGE_TERMINATE) || record == 0)
            return 0;
        switch (kind) {
        case INSTALLMESSAGE_ACTIONSTART:
            actionStart(field(record, 1), field(record, 2));
            break;
        case INSTALLMESSAGE_ACTIONDATA:
            m_bar.actionData();
            m_messages.line(QStringLiteral("  ") + formatted(record));
            break;
        case INSTALLMESSAGE_PROGRESS:
            m_bar.record(number(record, 1), number(record, 2), number(record, 3), number(record, 4));
            break;
        case INSTALLMESSAGE_COMMONDATA:
            // Field 1 = 2: the package itself shows (1) or hides (0) the cancel button.
            if (number(record, 1) == 2 && number(record, 2) == 0)
                m_canCancel = false;
            break;
        default: // information, warnings, errors
            m_messages.line(formatted(record));
            break;
        }
        m_progress({m_bar.fraction(), m_now, m_canCancel});
        if (m_canCancel && m_cancel.isCancelled() &&
            (kind == UINT(INSTALLMESSAGE_ACTIONSTART) || kind == UINT(INSTALLMESSAGE_ACTIONDATA) ||
             kind == UINT(INSTALLMESSAGE_PROGRESS)))
            return IDCANCEL;
        return 0; // not answered by us: Windows Installer goes on as without a window
    }

private:
    void actionStart(const QString &action, const QString &description)
    {
        // From these actions on things go. Undoing half a removal of drivers and services is not trustworthy, so
        // that is the point of no return, although Windows Installer would offer a rollback.
        static const QStringList changing{QStringLiteral("StopServices"),         QStringLiteral("DeleteServices"),
                                          QStringLiteral("RemoveRegistryValues"), QStringLiteral("RemoveFiles"),
                                          QStringLiteral("RemoveFolders"),        QStringLiteral("InstallFinalize"),
                                          QStringLiteral("UnpublishFeatures"),    QStringLiteral("ProcessComponents")};
        if (changing.contains(action))
            m_canCancel = false;
        m_messages.line(QStringLiteral("Action: %1 %2").arg(action, description));
        m_now = description.isEmpty() ? action : description;
    }

    ScrubbedFile &m_messages;
    const ProgressSink &m_progress;
    const CancelToken &m_cancel;
    MsiProgress m_bar;
    QString m_now;
    bool m_canCancel = true;
    std::mutex m_lock;
    QElapsedTimer m_quiet;
};

/// Asks a listener again and again, as long as it lives.
class QuietWatch
{
public:
    QuietWatch(Listener &listener, int quietMs)
        : m_thread([this, &listener, quietMs](const std::stop_token &stop) {
            std::unique_lock lock(m_lock);
            while (!m_wake.wait_for(lock, stop, std::chrono::seconds(1), [&] { return stop.stop_requested(); }))
                listener.sayIfQuiet(quietMs);
        })
    {
    }

private:
    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses what is above
};

INT CALLBACK receive(LPVOID context, UINT type, MSIHANDLE record)
{
    return static_cast<Listener *>(context)->receive(type, record);
}

} // namespace

std::unique_ptr<Actions> thisMachineActions()
{
    return std::make_unique<WindowsActions>();
}

QString msiProperties(const UninstallRequest &request)
{
    // No restart by itself, whatever the package wants: the person decides when.
    QString properties = QStringLiteral("REMOVE=ALL REBOOT=ReallySuppress");
    if (request.password.isEmpty() || request.passwordProperty.isEmpty())
        return properties;
    if (!request.loginProperty.isEmpty() && !request.login.isEmpty())
        properties += QLatin1Char(' ') + request.loginProperty + QLatin1Char('=') + quoted(request.login);
    const QString value = request.passwordEncoding == PasswordEncoding::Utf16Hex
                              ? Scrubber::utf16Hex(request.password.reveal())
                              : request.password.reveal().toString();
    properties.reserve(properties.size() + request.passwordProperty.size() + value.size() * 2 +
                       8); // no copies left behind
    properties += QLatin1Char(' ') + request.passwordProperty + QLatin1Char('=') + quoted(value);
    return properties;
}

Result<UninstallOutcome> WindowsActions::uninstall(const UninstallRequest &request, const ProgressSink &progress,
                                                   const CancelToken &cancel)
{
    if (request.method == RemovalMethod::Program)
        return runShownUninstaller(request, progress);
    if (request.method != RemovalMethod::Msi || request.productCode.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("actions", "This product has no Windows Installer package."),
                     request.productCode};

    // Windows Installer would say the same a little later, and with half its windows open.
    if (const Reading<QString> lock = WindowsMachine().otherInstaller(); lock.hasValue())
        return UninstallOutcome{ERROR_INSTALL_ALREADY_RUNNING, *lock};

    if (request.vendorWindows)
        return runShownUninstaller(request, progress);

    ScrubbedFile messages(request.logFile, request.password);
    messages.line(QStringLiteral("removing %1").arg(request.productCode));
    Listener listener(messages, progress, cancel);

    // Our own log, line by line through the listener, instead of Windows Installer's: its file would hold the
    // password until we cleaned it. The null log also switches off one that a policy would write.
    MsiEnableLogW(0, nullptr, 0);
    const INSTALLUILEVEL oldLevel = MsiSetInternalUI(INSTALLUILEVEL_NONE, nullptr);
    const DWORD wanted = INSTALLLOGMODE_FATALEXIT | INSTALLLOGMODE_ERROR | INSTALLLOGMODE_WARNING |
                         INSTALLLOGMODE_USER | INSTALLLOGMODE_INFO | INSTALLLOGMODE_OUTOFDISKSPACE |
                         INSTALLLOGMODE_ACTIONSTART | INSTALLLOGMODE_ACTIONDATA | INSTALLLOGMODE_COMMONDATA |
                         INSTALLLOGMODE_PROGRESS;
    INSTALLUI_HANDLER_RECORD oldHandler = nullptr;
    MsiSetExternalUIRecord(receive, wanted, &listener, &oldHandler);

    QString properties = msiProperties(request);
    std::optional<QuietWatch> watch(std::in_place, listener, m_quietMs);
    const UINT code =
        MsiConfigureProductExW(wide(request.productCode), INSTALLLEVEL_DEFAULT, INSTALLSTATE_ABSENT, wide(properties));
    watch.reset();
    Secret::wipe(properties);

    MsiSetExternalUIRecord(oldHandler, 0, nullptr, nullptr);
    MsiSetInternalUI(oldLevel, nullptr);
    messages.line(QStringLiteral("ended with %1").arg(code));
    return UninstallOutcome{int(code), messages.tail()};
}

Result<ExportOutcome> WindowsActions::vendorExport(const VendorExportRequest &request, const ProgressSink &progress,
                                                   const CancelToken &cancel)
{
    return runVendorExport(request, progress, cancel);
}

std::unique_ptr<SystemRestore> WindowsActions::systemRestore()
{
    return std::make_unique<WindowsRestore>();
}

std::unique_ptr<CleanupTool> WindowsActions::cleanupTool()
{
    return std::make_unique<WindowsTool>();
}

} // namespace changeover
