// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsRestore.h"

#include "core/base/Log.h"
#include "core/machine/windows/ComScope.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/machine/windows/WmiReader.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <windows.h>

#include <sddl.h>
#include <srrestoreptapi.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(restorepoint)
};

constexpr int wmiWaitMs = 30000;

std::optional<quint32> setting(const QString &path, const QString &name)
{
    const Reading<RegistryKey> key =
        WindowsMachine().registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64, path});
    return key.hasValue() ? key->number(name) : std::nullopt;
}

// Only Windows' own copy counts.
class Client
{
public:
    Client()
        : m_library(LoadLibraryExW(L"srclient.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32))
    {
        if (m_library)
            set = reinterpret_cast<Set>(reinterpret_cast<void (*)()>(GetProcAddress(m_library, "SRSetRestorePointW")));
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    ~Client()
    {
        if (m_library)
            FreeLibrary(m_library);
    }

    using Set = BOOL(WINAPI *)(PRESTOREPOINTINFOW, PSTATEMGRSTATUS);
    Set set = nullptr;

private:
    HMODULE m_library;
};

// System Restore calls back into the process that asks; its documentation wants these accounts let in. Works once a
// process: afterwards, or where COM was in use before, it is as it is.
void letSystemRestoreCallBack()
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    // Administrators, the system, the local and the network service, this account: COM's "execute, local".
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"O:BAG:BAD:(A;;0x3;;;BA)(A;;0x3;;;SY)(A;;0x3;;;LS)(A;;0x3;;;NS)(A;;0x3;;;PS)", SDDL_REVISION_1,
            &descriptor, nullptr))
        return;
    const HRESULT result = CoInitializeSecurity(descriptor, -1, nullptr, nullptr, RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
                                                RPC_C_IMP_LEVEL_IDENTIFY, nullptr, EOAC_DISABLE_AAA, nullptr);
    if (FAILED(result))
        log::info(QStringLiteral("CoInitializeSecurity: 0x%1").arg(quint32(result), 8, 16, QLatin1Char('0')));
    LocalFree(descriptor);
}

} // namespace

QDateTime wmiTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.left(14), QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid())
        return {};
    time.setTimeZone(QTimeZone::utc());
    bool isNumber = false;
    const int minutes = text.mid(21).toInt(&isNumber); // ahead of UTC
    return isNumber ? time.addSecs(-60LL * minutes) : time;
}

SystemRestore::State WindowsRestore::state()
{
    const QString settings = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SystemRestore");
    const QString policy = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows NT\\SystemRestore");
    constexpr quint32 day = 24 * 60;
    State state;
    state.minutesBetween = int(
        std::min(setting(settings, QStringLiteral("SystemRestorePointCreationFrequency")).value_or(day), day * 365));
    if (isServer(WindowsMachine()) || !Client().set)
        state.protection = RestoreProtection::NotThere;
    else if (setting(policy, QStringLiteral("DisableSR")).value_or(0) == 1)
        state.protection = RestoreProtection::Forbidden;
    else if (const std::optional<quint32> interval = setting(settings, QStringLiteral("RPSessionInterval")))
        state.protection = *interval == 0 ? RestoreProtection::Off : RestoreProtection::On;
    return state;
}

Result<std::vector<RestorePoint>> WindowsRestore::list()
{
    const ComScope com;
    letSystemRestoreCallBack(); // before anything else asks COM: it can be said once only
    const auto rows = WmiReader().objects(
        QStringLiteral("ROOT\\DEFAULT"), QStringLiteral("SystemRestore"),
        {QStringLiteral("SequenceNumber"), QStringLiteral("CreationTime"), QStringLiteral("Description")}, wmiWaitMs);
    if (!rows.hasValue()) // half a list is none
        return Error{rows.isUnreadable() ? rows.reason().kind : ErrorKind::Failed,
                     Text::tr("Windows does not tell which restore points it has, so none was made."),
                     rows.isUnreadable() ? rows.reason().full() : QStringLiteral("no class SystemRestore")};
    std::vector<RestorePoint> points;
    for (const WmiReader::Object &row : *rows) {
        RestorePoint point{quint32(row.value(QStringLiteral("SequenceNumber")).toInt()),
                           wmiTime(row.value(QStringLiteral("CreationTime")).toString()),
                           row.value(QStringLiteral("Description")).toString()};
        if (point.number > 0)
            points.push_back(std::move(point));
    }
    return points;
}

Result<SystemRestore::Answer> WindowsRestore::create(const QString &description)
{
    const Client client;
    if (!client.set)
        return Error{ErrorKind::Unsupported, Text::tr("Windows has no way to make a restore point here."), {}};
    const ComScope com;
    letSystemRestoreCallBack();
    RESTOREPOINTINFOW info = {};
    info.dwEventType = BEGIN_SYSTEM_CHANGE;
    info.dwRestorePtType = APPLICATION_UNINSTALL;
    const std::wstring words = description.left(MAX_DESC_W - 1).toStdWString();
    std::memcpy(&info.szDescription, words.data(), words.size() * sizeof(wchar_t)); // a packed structure
    STATEMGRSTATUS status = {};
    if (!client.set(&info, &status) || status.nStatus != ERROR_SUCCESS)
        return Answer{status.nStatus == ERROR_SUCCESS ? DWORD(ERROR_INTERNAL_ERROR) : status.nStatus, 0};
    const Answer answer{ERROR_SUCCESS, status.llSequenceNumber};
    // The other half of the pair: what follows is not one change that Windows has to wait for.
    info.dwEventType = END_SYSTEM_CHANGE;
    info.llSequenceNumber = answer.number;
    if (!client.set(&info, &status))
        log::warning(QStringLiteral("restore point %1: its end was answered with %2")
                         .arg(answer.number)
                         .arg(DWORD(status.nStatus)));
    return answer;
}

} // namespace changeover
