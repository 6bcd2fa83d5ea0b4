// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsTool.h"

#include "core/actions/windows/FileSigner.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/base/Sha256.h"
#include "core/base/windows/Wide.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <sddl.h>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleanuptool)
};

constexpr DWORD blockBytes = 1024 * 1024;
constexpr DWORD tickMs = 250;
constexpr qint64 maxLogBytes = 16 * 1024 * 1024;
// Its own name: it looks for its parts and names its log by it.
constexpr auto fileName = "kavremvr.exe";

Error failed(const QString &text, DWORD code = GetLastError())
{
    const ErrorKind kind = code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL ? ErrorKind::DiskFull
                           : code == ERROR_ACCESS_DENIED                             ? ErrorKind::AccessDenied
                                                                                     : ErrorKind::Failed;
    return {kind, text, qt_error_string(int(code))};
}

Error notCopied()
{
    return failed(Text::tr("The clean-up tool could not be copied to a place where only administrators write."));
}

struct Handle
{
    explicit Handle(HANDLE from)
        : handle(from)
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        if (handle)
            CloseHandle(handle);
    }
    HANDLE handle;
};

bool isEmpty(HANDLE job)
{
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION counts = {};
    return !QueryInformationJobObject(job, JobObjectBasicAccountingInformation, &counts, sizeof counts, nullptr) ||
           counts.ActiveProcesses == 0;
}
} // namespace

WindowsTool::~WindowsTool()
{
    removeCopy();
}

QString WindowsTool::file() const
{
    return m_folder.isEmpty() ? QString() : m_folder + QLatin1Char('\\') + QLatin1String(fileName);
}

void WindowsTool::letGo()
{
    if (m_file != INVALID_HANDLE_VALUE)
        CloseHandle(m_file);
    m_file = INVALID_HANDLE_VALUE;
    m_checked = false;
}

void WindowsTool::removeCopy()
{
    letGo();
    if (!m_folder.isEmpty() && !QDir(m_folder).removeRecursively())
        log::warning(QStringLiteral("%1 could not be deleted").arg(m_folder));
    m_folder.clear();
}

Status WindowsTool::begin()
{
    removeCopy();
    m_size = 0;
    wchar_t windows[MAX_PATH] = {};
    if (GetSystemWindowsDirectoryW(windows, MAX_PATH) == 0)
        return notCopied();
    // Below a folder of the system, not of ProgramData: whoever owns the folder above could put another one in our
    // place.
    const QString folder = QString::fromWCharArray(windows) + QStringLiteral("\\Temp\\Changeover-") +
                           QUuid::createUuid().toString(QUuid::WithoutBraces);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)", SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return notCopied();
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, descriptor, FALSE};
    const bool made = CreateDirectoryW(wide(folder), &attributes); // never one that was there before
    const DWORD code = GetLastError();
    LocalFree(descriptor);
    SetLastError(code);
    if (!made)
        return notCopied();
    m_folder = folder;
    m_file = CreateFileW(wide(file()), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (m_file == INVALID_HANDLE_VALUE)
        return notCopied();
    return Done{};
}

Status WindowsTool::append(QByteArrayView bytes)
{
    if (m_file == INVALID_HANDLE_VALUE || m_checked)
        return Error{ErrorKind::BadInput, Text::tr("No file was begun."), {}};
    m_size += bytes.size();
    if (m_size > maxBytes)
        return tooLargeForTool();
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const DWORD now = DWORD(qMin<qsizetype>(bytes.size(), blockBytes));
        if (!WriteFile(m_file, bytes.data(), now, &written, nullptr) || written == 0)
            return notCopied();
        bytes = bytes.sliced(written);
    }
    return Done{};
}

Result<ToolFacts> WindowsTool::check()
{
    if (m_file == INVALID_HANDLE_VALUE || m_checked)
        return Error{ErrorKind::BadInput, Text::tr("No file was begun."), {}};
    letGo();
    m_file = CreateFileW(wide(file()), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (m_file == INVALID_HANDLE_VALUE)
        return notCopied();
    Result<ToolFacts> facts = signerOf(m_file, file());
    if (!facts)
        return facts;
    if (const Status named = checkSigner(*facts); !named)
        return named.error();

    LARGE_INTEGER start = {};
    if (!SetFilePointerEx(m_file, start, nullptr, FILE_BEGIN))
        return notCopied();
    Sha256 hash;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        DWORD read = 0;
        if (!ReadFile(m_file, block.data(), blockBytes, &read, nullptr))
            return notCopied();
        if (read == 0)
            break;
        hash.add(QByteArrayView(block.constData(), qsizetype(read)));
        facts.value().size += read;
    }
    facts.value().sha256 = QString::fromLatin1(hash.result().toHex());
    m_checked = true;
    return facts;
}

Result<ToolOutcome> WindowsTool::run(const ProgressSink &progress)
{
    if (!m_checked)
        return Error{ErrorKind::BadInput, Text::tr("No file was checked."), {}};
    const QString cannot = Text::tr("The clean-up tool could not be started.");
    const Handle job(CreateJobObjectW(nullptr, nullptr));
    if (!job.handle)
        return failed(cannot);
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESHOWWINDOW;
    startup.wShowWindow = SW_SHOWNORMAL; // this process itself is a hidden one
    PROCESS_INFORMATION process = {};
    std::wstring line = (QLatin1Char('"') + file() + QLatin1Char('"')).toStdWString(); // its name alone: no arguments
    if (!CreateProcessW(wide(file()), line.data(), nullptr, nullptr, FALSE, CREATE_SUSPENDED, nullptr, wide(m_folder),
                        &startup, &process))
        return failed(cannot);
    const Handle own(process.hProcess);
    const Handle thread(process.hThread);
    // Suspended until it is in the job: what it starts in its first instant is waited for, too.
    const bool watched = AssignProcessToJobObject(job.handle, process.hProcess);
    ResumeThread(process.hThread);

    progress({0.5, Text::tr("The maker's clean-up tool is open. Answer its questions in its own window"), false});
    while (WaitForSingleObject(process.hProcess, tickMs) == WAIT_TIMEOUT || (watched && !isEmpty(job.handle)))
        if (watched && WaitForSingleObject(process.hProcess, 0) == WAIT_OBJECT_0)
            Sleep(tickMs); // only what it has started is left
    DWORD code = 0;
    GetExitCodeProcess(process.hProcess, &code);
    ToolOutcome outcome{int(code), logs()};
    removeCopy();
    return outcome;
}

std::vector<ToolLog> WindowsTool::logs() const
{
    // "kavremvr <date> <time> (pid <n>).log" beside the tool (kaspersky-artifacts 5.3).
    std::vector<ToolLog> all;
    for (const QFileInfo &one : QDir(m_folder).entryInfoList({QStringLiteral("kavremvr*.log")}, QDir::Files))
        if (const Result<QByteArray> content = readFile(one.filePath(), maxLogBytes); content)
            all.push_back({one.fileName(), *content});
    return all;
}

} // namespace changeover
