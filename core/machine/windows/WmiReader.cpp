// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/WmiReader.h"

#include "core/machine/windows/ComScope.h"

#include <QCoreApplication>

#include <windows.h>

#include <wbemcli.h>

#include <future>
#include <system_error>
#include <thread>

namespace changeover {

namespace {

using Objects = Reading<std::vector<WmiReader::Object>>;

constexpr int mostObjects = 100; // an answer beyond belief is none

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

struct Question
{
    QString nameSpace;
    QString className;
    QStringList properties;
    int timeoutMs = 0;

    [[nodiscard]] QString place() const { return nameSpace + QLatin1Char(':') + className; }
};

class Text16
{
public:
    explicit Text16(const QString &text)
        : m_text(SysAllocStringLen(reinterpret_cast<const wchar_t *>(text.utf16()), UINT(text.size())))
    {
    }
    Text16(const Text16 &) = delete;
    Text16 &operator=(const Text16 &) = delete;
    ~Text16() { SysFreeString(m_text); }
    operator BSTR() const { return m_text; } // NOLINT(google-explicit-constructor)

private:
    BSTR m_text;
};

Objects timeout(const Question &question)
{
    return Objects::unreadable(
        {ErrorKind::Timeout, Text::tr("Windows' management service (WMI) did not answer in time."), question.place()});
}

Objects failed(const Question &question, const char *step, HRESULT result)
{
    switch (HRESULT(result)) {
    case HRESULT(WBEM_E_INVALID_NAMESPACE):
    case HRESULT(WBEM_E_INVALID_CLASS):
    case HRESULT(WBEM_E_NOT_FOUND):
    case HRESULT(WBEM_E_PROVIDER_NOT_FOUND):
    case REGDB_E_CLASSNOTREG:
        return Objects::absent();
    default:
        break;
    }
    const bool denied = result == HRESULT(WBEM_E_ACCESS_DENIED) || result == E_ACCESSDENIED;
    return Objects::unreadable(
        {denied ? ErrorKind::AccessDenied : ErrorKind::Failed,
         denied ? Text::tr("Windows' management service (WMI) did not allow reading this.")
                : Text::tr("Windows' management service (WMI) could not answer."),
         QStringLiteral("%1, %2: 0x%3").arg(question.place(), QLatin1String(step)).arg(quint32(result), 8, 16)});
}

QVariant valueOf(IWbemClassObject &object, const QString &name)
{
    VARIANT value;
    VariantInit(&value);
    QVariant answer;
    if (SUCCEEDED(object.Get(reinterpret_cast<const wchar_t *>(name.utf16()), 0, &value, nullptr, nullptr))) {
        switch (value.vt) {
        case VT_BSTR:
            answer = QString::fromWCharArray(value.bstrVal, int(SysStringLen(value.bstrVal)));
            break;
        case VT_BOOL:
            answer = value.boolVal != VARIANT_FALSE;
            break;
        case VT_UI1:
            answer = int(value.bVal);
            break;
        case VT_I2:
            answer = int(value.iVal);
            break;
        case VT_I4: // what CIM calls uint32 comes as this, too
            answer = int(value.lVal);
            break;
        default:
            break;
        }
    }
    VariantClear(&value);
    return answer;
}

// Without it the service may not answer on the person's behalf, because the process as a whole sets no security, or,
// once a restore point is to be made, one that only identifies. What lies in this process itself (under Wine) has no
// proxy.
HRESULT letItAnswer(IUnknown *proxy)
{
    const HRESULT result =
        CoSetProxyBlanket(proxy, RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr, RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
                          RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    return result == E_NOINTERFACE ? S_OK : result;
}

// On a thread of its own, which may be left behind: touches nothing but its arguments.
Objects ask(const Question &question)
{
    const ComScope com;
    if (FAILED(com.result))
        return failed(question, "CoInitializeEx", com.result);
    Released<IWbemLocator> locator;
    HRESULT result = CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemLocator,
                                      reinterpret_cast<void **>(&locator.object));
    if (FAILED(result))
        return failed(question, "CoCreateInstance", result);
    Released<IWbemServices> services;
    result = locator.object->ConnectServer(Text16(question.nameSpace), nullptr, nullptr, nullptr,
                                           WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr, &services.object);
    if (FAILED(result))
        return failed(question, "ConnectServer", result);
    result = letItAnswer(services.object);
    if (FAILED(result))
        return failed(question, "CoSetProxyBlanket", result);
    Released<IEnumWbemClassObject> list;
    const QString query = QStringLiteral("SELECT * FROM %1").arg(question.className);
    result = services.object->ExecQuery(Text16(QStringLiteral("WQL")), Text16(query),
                                        WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY, nullptr, &list.object);
    if (FAILED(result))
        return failed(question, "ExecQuery", result);
    result = letItAnswer(list.object);
    if (FAILED(result))
        return failed(question, "CoSetProxyBlanket", result);
    std::vector<WmiReader::Object> objects;
    while (true) {
        Released<IWbemClassObject> object;
        ULONG count = 0;
        result = list.object->Next(question.timeoutMs, 1, &object.object, &count);
        if (result == WBEM_S_TIMEDOUT)
            return timeout(question);
        if (FAILED(result))
            return failed(question, "Next", result);
        if (count == 0 || !object.object)
            return objects;
        if (int(objects.size()) == mostObjects)
            return failed(question, "Next", E_UNEXPECTED);
        WmiReader::Object values;
        for (const QString &name : question.properties)
            values.insert(name, valueOf(*object.object, name));
        objects.push_back(values);
    }
}

} // namespace

Objects WmiReader::objects(const QString &nameSpace, const QString &className, const QStringList &properties,
                           int timeoutMs) const
{
    const Question question{nameSpace, className, properties, timeoutMs};
    if (*m_hanging > 0)
        return timeout(question);
    const auto promise = std::make_shared<std::promise<Objects>>();
    std::future<Objects> answer = promise->get_future();
    ++*m_hanging;
    try {
        std::thread([question, promise, hanging = m_hanging] {
            Objects objects = ask(question);
            --*hanging;
            promise->set_value(std::move(objects));
        }).detach();
    } catch (const std::system_error &error) { // no thread to be had
        --*m_hanging;
        return Objects::unreadable({ErrorKind::Failed, Text::tr("Windows' management service (WMI) could not answer."),
                                    QString::fromLocal8Bit(error.what())});
    }
    if (answer.wait_for(std::chrono::milliseconds(timeoutMs)) != std::future_status::ready)
        return timeout(question);
    return answer.get();
}

} // namespace changeover
