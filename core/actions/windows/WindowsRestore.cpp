// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsRestore.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <windows.h>

#include <accctrl.h>
#include <aclapi.h>
#include <sddl.h>
#include <srrestoreptapi.h>
#include <wbemcli.h>

#include <cstring>
#include <optional>
#include <string>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(restorepoint)
};

constexpr auto settingsKey = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SystemRestore";
constexpr auto policyKey = L"SOFTWARE\\Policies\\Microsoft\\Windows NT\\SystemRestore";
constexpr auto productKey = L"SYSTEM\\CurrentControlSet\\Control\\ProductOptions";
constexpr LONG wmiWaitMs = 30000;

std::optional<DWORD> number(const wchar_t *key, const wchar_t *name)
{
    DWORD value = 0;
    DWORD size = sizeof value;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_DWORD, nullptr, &value, &size) != ERROR_SUCCESS)
        return std::nullopt;
    return value;
}

bool isServer()
{
    wchar_t type[32] = {};
    DWORD size = sizeof type;
    // "WinNT" on a workstation, "ServerNT" and "LanmanNT" on a server.
    return RegGetValueW(HKEY_LOCAL_MACHINE, productKey, L"ProductType", RRF_RT_REG_SZ, nullptr, type, &size) ==
               ERROR_SUCCESS &&
           QString::fromWCharArray(type) != QLatin1String("WinNT");
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

// COM for this thread as long as it lives; a thread that has it already, in whatever form, keeps it so.
struct ComScope
{
    ComScope() = default;
    ComScope(const ComScope &) = delete;
    ComScope &operator=(const ComScope &) = delete;
    ~ComScope()
    {
        if (SUCCEEDED(result))
            CoUninitialize();
    }
    [[nodiscard]] bool works() const { return SUCCEEDED(result) || result == RPC_E_CHANGED_MODE; }
    HRESULT result = CoInitializeEx(nullptr, COINIT_MULTITHREADED);
};

template <typename T>
struct Released
{
    Released() = default;
    Released(const Released &) = delete;
    Released &operator=(const Released &) = delete;
    ~Released()
    {
        if (object)
            object->Release();
    }
    T *operator->() const { return object; }
    T *object = nullptr;
};

struct Value
{
    Value() { VariantInit(&variant); }
    Value(const Value &) = delete;
    Value &operator=(const Value &) = delete;
    ~Value() { VariantClear(&variant); }
    VARIANT variant;
};

struct Word
{
    explicit Word(const wchar_t *text)
        : bstr(SysAllocString(text))
    {
    }
    Word(const Word &) = delete;
    Word &operator=(const Word &) = delete;
    ~Word() { SysFreeString(bstr); }
    BSTR bstr;
};

Error notListed(const char *step, HRESULT result)
{
    return {result == E_ACCESSDENIED || result == HRESULT(WBEM_E_ACCESS_DENIED) ? ErrorKind::AccessDenied
                                                                                : ErrorKind::Failed,
            Text::tr("Windows does not tell which restore points it has, so none was made."),
            QStringLiteral("%1: 0x%2").arg(QLatin1String(step)).arg(quint32(result), 8, 16, QLatin1Char('0'))};
}

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

// WMI answers in the name of who asks, which the security above does not let it do by itself.
void actAsCaller(IUnknown *object)
{
    const HRESULT result =
        CoSetProxyBlanket(object, RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr, RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
                          RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    if (FAILED(result))
        log::info(QStringLiteral("CoSetProxyBlanket: 0x%1").arg(quint32(result), 8, 16, QLatin1Char('0')));
}

QString text(IWbemClassObject &object, const wchar_t *name)
{
    Value value;
    if (FAILED(object.Get(name, 0, &value.variant, nullptr, nullptr)) || value.variant.vt != VT_BSTR)
        return {};
    return QString::fromWCharArray(value.variant.bstrVal, int(SysStringLen(value.variant.bstrVal)));
}

qint64 integer(IWbemClassObject &object, const wchar_t *name)
{
    Value value;
    // A uint32, which WMI hands over as a signed one.
    if (FAILED(object.Get(name, 0, &value.variant, nullptr, nullptr)) || value.variant.vt != VT_I4)
        return 0;
    return quint32(value.variant.lVal);
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
    State state;
    state.minutesBetween =
        int(qMin<DWORD>(number(settingsKey, L"SystemRestorePointCreationFrequency").value_or(24 * 60), 60 * 24 * 365));
    if (isServer() || !Client().set)
        state.protection = RestoreProtection::NotThere;
    else if (number(policyKey, L"DisableSR").value_or(0) == 1)
        state.protection = RestoreProtection::Forbidden;
    else if (const std::optional<DWORD> interval = number(settingsKey, L"RPSessionInterval"))
        state.protection = *interval == 0 ? RestoreProtection::Off : RestoreProtection::On;
    return state;
}

Result<std::vector<RestorePoint>> WindowsRestore::list()
{
    const ComScope com;
    if (!com.works())
        return notListed("CoInitializeEx", com.result);
    letSystemRestoreCallBack();
    Released<IWbemLocator> locator;
    HRESULT result = CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemLocator,
                                      reinterpret_cast<void **>(&locator.object));
    if (FAILED(result) || !locator.object)
        return notListed("WbemLocator", result);
    Released<IWbemServices> services;
    const Word space(L"ROOT\\DEFAULT");
    result = locator->ConnectServer(space.bstr, nullptr, nullptr, nullptr, WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr,
                                    nullptr, &services.object);
    if (FAILED(result) || !services.object)
        return notListed("ConnectServer", result);
    actAsCaller(services.object);
    Released<IEnumWbemClassObject> rows;
    const Word language(L"WQL");
    const Word query(L"SELECT * FROM SystemRestore");
    result = services->ExecQuery(language.bstr, query.bstr, WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY,
                                 nullptr, &rows.object);
    if (FAILED(result) || !rows.object)
        return notListed("ExecQuery", result);
    actAsCaller(rows.object);

    std::vector<RestorePoint> points;
    for (;;) {
        Released<IWbemClassObject> row;
        ULONG count = 0;
        result = rows->Next(wmiWaitMs, 1, &row.object, &count);
        if (result == HRESULT(WBEM_S_FALSE))
            return points;
        if (FAILED(result) || count == 0 || !row.object) // also when it takes too long: half a list is none
            return notListed("Next", result);
        RestorePoint point{integer(*row.object, L"SequenceNumber"), wmiTime(text(*row.object, L"CreationTime")),
                           text(*row.object, L"Description")};
        if (point.number > 0)
            points.push_back(std::move(point));
    }
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
