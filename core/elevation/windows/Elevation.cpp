// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Channel.h"

#include "core/base/Language.h"
#include "core/base/windows/Wide.h"
#include "core/elevation/Journal.h"
#include "core/elevation/windows/PipeChannel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <windows.h>

#include <sddl.h>
#include <shellapi.h>
#include <shlobj.h>

namespace changeover {

namespace {
constexpr DWORD connectMs = 60000; // after the person's yes; a slow disk and a virus scanner stand between
const QString pipePrefix = QStringLiteral("\\\\.\\pipe\\changeover-");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helper)
};

Error failed(const char *what)
{
    return {ErrorKind::Failed, Text::tr("The helper could not be started. Nothing was changed."),
            QStringLiteral("%1, Windows error %2").arg(QLatin1String(what)).arg(GetLastError())};
}

// The user of a process, from its token.
Peer peerOf(DWORD processId)
{
    Peer peer{processId, {}, {}};
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processId);
    HANDLE token = nullptr;
    if (process && OpenProcessToken(process, TOKEN_QUERY, &token)) {
        alignas(TOKEN_USER) BYTE buffer[SECURITY_MAX_SID_SIZE + sizeof(TOKEN_USER)];
        DWORD size = 0;
        if (GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size)) {
            const PSID sid = reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid;
            wchar_t *text = nullptr;
            if (ConvertSidToStringSidW(sid, &text)) {
                peer.userId = QString::fromWCharArray(text);
                LocalFree(text);
            }
            wchar_t name[257];
            wchar_t domain[257];
            DWORD nameSize = 257;
            DWORD domainSize = 257;
            SID_NAME_USE use;
            if (LookupAccountSidW(nullptr, sid, name, &nameSize, domain, &domainSize, &use))
                peer.account = QString::fromWCharArray(domain) + QLatin1Char('\\') + QString::fromWCharArray(name);
        }
        CloseHandle(token);
    }
    if (process)
        CloseHandle(process);
    return peer;
}

class SecurityDescriptor
{
public:
    explicit SecurityDescriptor(const QString &sddl)
    {
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), SDDL_REVISION_1, &m_descriptor, nullptr))
            m_descriptor = nullptr;
        attributes = {sizeof attributes, m_descriptor, FALSE};
    }
    SecurityDescriptor(const SecurityDescriptor &) = delete;
    SecurityDescriptor &operator=(const SecurityDescriptor &) = delete;
    ~SecurityDescriptor() { LocalFree(m_descriptor); }

    [[nodiscard]] bool isValid() const { return m_descriptor; }
    SECURITY_ATTRIBUTES attributes;

private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
};

// Waits until the helper's end of the pipe is connected, or the helper has ended.
bool waitForHelper(HANDLE pipe, HANDLE process)
{
    OVERLAPPED work = {};
    work.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    bool connected = ConnectNamedPipe(pipe, &work) || GetLastError() == ERROR_PIPE_CONNECTED;
    if (!connected && GetLastError() == ERROR_IO_PENDING) {
        const HANDLE events[] = {work.hEvent, process};
        connected = WaitForMultipleObjects(2, events, FALSE, connectMs) == WAIT_OBJECT_0;
        if (!connected)
            CancelIoEx(pipe, &work);
        DWORD unused = 0;
        connected = GetOverlappedResult(pipe, &work, &unused, TRUE) && connected;
    }
    CloseHandle(work.hEvent);
    return connected;
}
} // namespace

Result<std::unique_ptr<Channel>> startHelper(const QString &program)
{
    quint32 random[4];
    QRandomGenerator::system()->generate(random, random + 4);
    QString name = pipePrefix;
    for (const quint32 part : random)
        name += QStringLiteral("%1").arg(part, 8, 16, QLatin1Char('0'));

    // This user and administrators; nobody else, and nobody over the network.
    const QString user = peerOf(GetCurrentProcessId()).userId;
    const SecurityDescriptor security(QStringLiteral("D:P(A;;GA;;;BA)(A;;GA;;;SY)(A;;GA;;;%1)").arg(user));
    if (user.isEmpty() || !security.isValid())
        return failed("security descriptor");
    SECURITY_ATTRIBUTES attributes = security.attributes;
    const HANDLE pipe =
        CreateNamedPipeW(wide(name), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
                         PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, 64 * 1024, 64 * 1024, 0, &attributes);
    if (pipe == INVALID_HANDLE_VALUE)
        return failed("CreateNamedPipe");

    const QString self = QDir::toNativeSeparators(program);
    const QString arguments = QStringLiteral("helper --pipe %1 --caller %2 --language %3")
                                  .arg(name)
                                  .arg(GetCurrentProcessId())
                                  .arg(language::current());
    SHELLEXECUTEINFOW start = {};
    start.cbSize = sizeof start;
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    start.lpVerb = L"runas";
    start.lpFile = wide(self);
    start.lpParameters = wide(arguments);
    start.nShow = SW_HIDE;
    if (!ShellExecuteExW(&start) || !start.hProcess) {
        const DWORD code = GetLastError();
        CloseHandle(pipe);
        if (code == ERROR_CANCELLED)
            return Error{ErrorKind::Cancelled,
                         Text::tr("Windows' question for an administrator was answered with no. Nothing was changed."),
                         {}};
        SetLastError(code);
        return failed("ShellExecuteEx");
    }

    ULONG client = 0;
    if (!waitForHelper(pipe, start.hProcess) || !GetNamedPipeClientProcessId(pipe, &client) ||
        client != GetProcessId(start.hProcess)) {
        const Error error = failed("the helper did not come, or another process came");
        CloseHandle(pipe);
        CloseHandle(start.hProcess);
        return error;
    }
    return std::unique_ptr<Channel>(std::make_unique<PipeChannel>(pipe, start.hProcess, Peer{qint64(client), {}, {}}));
}

Result<std::unique_ptr<Channel>> joinCaller(const QString &name, qint64 caller)
{
    static const QRegularExpression valid(QStringLiteral("^\\\\\\\\\\.\\\\pipe\\\\changeover-[0-9a-f]{32}$"));
    const QString refused = Text::tr("The helper is started by Changeover itself, not by hand.");
    if (!valid.match(name).hasMatch())
        return Error{ErrorKind::BadInput, refused, {}};
    // Identification only: whoever made the pipe must not act with our rights.
    const HANDLE pipe = CreateFileW(wide(name), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                    FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
    if (pipe == INVALID_HANDLE_VALUE)
        return Error{ErrorKind::NotFound, refused, QStringLiteral("CreateFile, Windows error %1").arg(GetLastError())};
    ULONG server = 0;
    if (!GetNamedPipeServerProcessId(pipe, &server) || qint64(server) != caller) {
        CloseHandle(pipe);
        return Error{ErrorKind::AccessDenied, refused, QStringLiteral("the pipe belongs to process %1").arg(server)};
    }
    return std::unique_ptr<Channel>(std::make_unique<PipeChannel>(pipe, nullptr, peerOf(server)));
}

Status makeAdministratorsFolder(const QString &path)
{
    const QString text = Text::tr("%1 cannot be used for the helper's journal.").arg(path);
    const SecurityDescriptor security(QStringLiteral("D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)"));
    SECURITY_ATTRIBUTES attributes = security.attributes;
    const QString native = QDir::toNativeSeparators(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!security.isValid() || (!CreateDirectoryW(wide(native), &attributes) && GetLastError() != ERROR_ALREADY_EXISTS))
        return Error{ErrorKind::AccessDenied, text, QStringLiteral("Windows error %1").arg(GetLastError())};
    // A folder that was there before, or a link, may be somebody else's.
    const DWORD kind = GetFileAttributesW(wide(native));
    if (kind == INVALID_FILE_ATTRIBUTES || !(kind & FILE_ATTRIBUTE_DIRECTORY) || (kind & FILE_ATTRIBUTE_REPARSE_POINT))
        return Error{ErrorKind::AccessDenied, text, QStringLiteral("it is a link or no folder")};
    if (!SetFileSecurityW(wide(native), DACL_SECURITY_INFORMATION, attributes.lpSecurityDescriptor))
        return Error{ErrorKind::AccessDenied, text, QStringLiteral("Windows error %1").arg(GetLastError())};
    return Done{};
}

// Where only administrators make anything, so that what is there was made by one: below ProgramData anybody may have
// made our folder first, and would own it with all that is put back from it. Windows is asked, not a variable, which
// whoever started us may have set.
QString Journal::defaultFolder()
{
    PWSTR found = nullptr;
    const bool asked =
        SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramFilesCommon, KF_FLAG_DONT_VERIFY, nullptr, &found));
    const QString common = asked ? QString::fromWCharArray(found) : QStringLiteral("C:\\Program Files\\Common Files");
    CoTaskMemFree(found);
    return common + QStringLiteral("\\Changeover\\helper");
}

} // namespace changeover
