// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/SecurityCenter.h"

#include "core/machine/windows/ComScope.h"

#include <QCoreApplication>

#include <windows.h>

#include <oaidl.h>

namespace changeover {

namespace {

// mingw-w64 10 has no iwscapi.h: its two interfaces and constants as Microsoft documents them
// (learn.microsoft.com/windows/win32/api/iwscapi, …/api/wscapi). Only the methods used, which are the first ones.
constexpr ULONG antivirusProviders = 4; // WSC_SECURITY_PROVIDER_ANTIVIRUS
constexpr LONG productOn = 0;           // WSC_SECURITY_PRODUCT_STATE_ON; then OFF, SNOOZED, EXPIRED
constexpr LONG productExpired = 3;
constexpr LONG outOfDate = 0; // WSC_SECURITY_SIGNATURE_STATUS
constexpr LONG upToDate = 1;
constexpr LONG manyProducts = 100; // an answer beyond belief is none

constexpr GUID productListClass = {0x17072F7B, 0x9ABE, 0x4A74, {0xA2, 0x61, 0x1E, 0xB7, 0x6B, 0x55, 0x10, 0x7A}};
constexpr GUID productListInterface = {0x722A338C, 0x6E8E, 0x4E72, {0xAC, 0x27, 0x14, 0x17, 0xFB, 0x0C, 0x81, 0xC2}};

// COM objects end by Release and have no virtual destructor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
struct WscProduct : IDispatch
{
    virtual HRESULT STDMETHODCALLTYPE get_ProductName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ProductState(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SignatureStatus(LONG *value) = 0;

protected:
    ~WscProduct() = default;
};
struct WscProductList : IDispatch
{
    virtual HRESULT STDMETHODCALLTYPE Initialize(ULONG provider) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(ULONG index, WscProduct **value) = 0;

protected:
    ~WscProductList() = default;
};
#pragma GCC diagnostic pop

using Products = Reading<std::vector<SecurityProduct>>;

Products failed(const char *step, HRESULT result)
{
    return Products::unreadable({result == E_ACCESSDENIED ? ErrorKind::AccessDenied : ErrorKind::Failed,
                                 QCoreApplication::translate("machine", "Windows Security Center did not answer."),
                                 QStringLiteral("%1: 0x%2").arg(QLatin1String(step)).arg(quint32(result), 8, 16)});
}

Answer enabledAnswer(LONG state)
{
    if (state == productOn)
        return Answer::Yes;
    return state > productOn && state <= productExpired ? Answer::No : Answer::Unknown;
}

Answer upToDateAnswer(LONG status)
{
    return status == upToDate ? Answer::Yes : status == outOfDate ? Answer::No : Answer::Unknown;
}

SecurityProduct toProduct(WscProduct &from)
{
    SecurityProduct product;
    BSTR name = nullptr;
    if (SUCCEEDED(from.get_ProductName(&name)) && name)
        product.name = QString::fromWCharArray(name, int(SysStringLen(name)));
    SysFreeString(name);
    LONG number = -1;
    if (SUCCEEDED(from.get_ProductState(&number)))
        product.enabled = enabledAnswer(number);
    number = -1;
    if (SUCCEEDED(from.get_SignatureStatus(&number)))
        product.upToDate = upToDateAnswer(number);
    product.isDefender = isDefenderName(product.name);
    return product;
}

} // namespace

Products readSecurityCenter()
{
    // Only Windows' own copy counts, and a Windows without it has no Security Center.
    const HMODULE library = LoadLibraryExW(L"wscapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return Products::absent();
    const struct Unload
    {
        HMODULE library;
        ~Unload() { FreeLibrary(library); }
    } unload{library};

    const ComScope com;
    if (FAILED(com.result) && com.result != RPC_E_CHANGED_MODE)
        return failed("CoInitializeEx", com.result);
    Released<WscProductList> list;
    HRESULT result = CoCreateInstance(productListClass, nullptr, CLSCTX_INPROC_SERVER, productListInterface,
                                      reinterpret_cast<void **>(&list.object));
    if (result == REGDB_E_CLASSNOTREG || result == E_NOINTERFACE || result == CLASS_E_CLASSNOTAVAILABLE)
        return Products::absent();
    if (FAILED(result) || !list.object)
        return failed("CoCreateInstance", result);
    result = list.object->Initialize(antivirusProviders);
    if (result == E_NOTIMPL)
        return Products::absent();
    if (FAILED(result))
        return failed("Initialize", result);
    LONG count = 0;
    result = list.object->get_Count(&count);
    if (FAILED(result) || count < 0 || count > manyProducts)
        return failed("get_Count", result);

    std::vector<SecurityProduct> products;
    for (LONG i = 0; i < count; ++i) {
        Released<WscProduct> product;
        result = list.object->get_Item(ULONG(i), &product.object);
        // One that is missing from the list could be the one that matters.
        if (FAILED(result) || !product.object)
            return failed("get_Item", result);
        products.push_back(toProduct(*product.object));
    }
    return products;
}

} // namespace changeover
