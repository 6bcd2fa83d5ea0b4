// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/FileSigner.h"

#include <windows.h>

#include <softpub.h>
#include <wincrypt.h>
#include <wintrust.h>

#include <vector>

namespace changeover {

namespace {

QString name(PCCERT_CONTEXT certificate, DWORD type, DWORD flags, const char *attribute = nullptr)
{
    std::vector<char> parameter; // the function takes a changeable one and changes nothing
    if (attribute)
        parameter.assign(attribute, attribute + std::strlen(attribute) + 1);
    void *what = attribute ? parameter.data() : nullptr;
    const DWORD length = CertGetNameStringW(certificate, type, flags, what, nullptr, 0);
    if (length <= 1)
        return {};
    std::vector<wchar_t> text(length);
    CertGetNameStringW(certificate, type, flags, what, text.data(), length);
    return QString::fromWCharArray(text.data());
}

// Ends what WTD_STATEACTION_VERIFY began, whatever comes between.
struct Verified
{
    explicit Verified(WINTRUST_DATA &data)
        : m_data(data)
        , result(call())
    {
    }
    Verified(const Verified &) = delete;
    Verified &operator=(const Verified &) = delete;
    ~Verified()
    {
        m_data.dwStateAction = WTD_STATEACTION_CLOSE;
        (void)call();
    }

private:
    LONG call() const
    {
        GUID action = WINTRUST_ACTION_GENERIC_VERIFY_V2;
        return WinVerifyTrust(static_cast<HWND>(INVALID_HANDLE_VALUE), &action, &m_data);
    }
    WINTRUST_DATA &m_data;

public:
    const LONG result;
};

} // namespace

Result<ToolFacts> signerOf(HANDLE file, const QString &path)
{
    WINTRUST_FILE_INFO info = {};
    info.cbStruct = sizeof info;
    info.pcwszFilePath = reinterpret_cast<const wchar_t *>(path.utf16());
    info.hFile = file;
    WINTRUST_DATA data = {};
    data.cbStruct = sizeof data;
    data.dwUIChoice = WTD_UI_NONE;
    data.fdwRevocationChecks = WTD_REVOKE_NONE;
    data.dwUnionChoice = WTD_CHOICE_FILE;
    data.pFile = &info;
    data.dwStateAction = WTD_STATEACTION_VERIFY;
    data.dwProvFlags = WTD_REVOCATION_CHECK_NONE | WTD_CACHE_ONLY_URL_RETRIEVAL;

    const Verified verified(data);
    if (verified.result != ERROR_SUCCESS)
        return notSigned(quint32(verified.result));
    // The very certificate that was verified, not one that a second reading of the file would find.
    CRYPT_PROVIDER_DATA *provider = WTHelperProvDataFromStateData(data.hWVTStateData);
    CRYPT_PROVIDER_SGNR *signer = provider ? WTHelperGetProvSignerFromChain(provider, 0, FALSE, 0) : nullptr;
    CRYPT_PROVIDER_CERT *certificate = signer ? WTHelperGetProvCertFromChain(signer, 0) : nullptr;
    if (!certificate || !certificate->pCert)
        return notSigned(quint32(TRUST_E_NO_SIGNER_CERT));
    ToolFacts facts;
    facts.signer = name(certificate->pCert, CERT_NAME_ATTR_TYPE, 0, szOID_COMMON_NAME);
    facts.organization = name(certificate->pCert, CERT_NAME_ATTR_TYPE, 0, szOID_ORGANIZATION_NAME);
    facts.issuer = name(certificate->pCert, CERT_NAME_SIMPLE_DISPLAY_TYPE, CERT_NAME_ISSUER_FLAG);
    if (facts.signer.isEmpty())
        facts.signer = facts.organization;
    if (facts.signer.isEmpty())
        return notSigned(quint32(TRUST_E_NO_SIGNER_CERT));
    return facts;
}

} // namespace changeover
