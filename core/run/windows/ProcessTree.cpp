// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ProcessTree.h"

#include <windows.h>

#include <tlhelp32.h>

namespace changeover {

namespace {
constexpr int graceMs = 3000;

void resume(DWORD processId)
{
    const HANDLE threads = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    if (threads == INVALID_HANDLE_VALUE)
        return;
    THREADENTRY32 entry;
    entry.dwSize = sizeof entry;
    for (BOOL more = Thread32First(threads, &entry); more; more = Thread32Next(threads, &entry)) {
        if (entry.th32OwnerProcessID != processId)
            continue;
        if (const HANDLE thread = OpenThread(THREAD_SUSPEND_RESUME, FALSE, entry.th32ThreadID)) {
            ResumeThread(thread);
            CloseHandle(thread);
        }
    }
    CloseHandle(threads);
}
} // namespace

struct ProcessTree::Hold
{
    HANDLE job = nullptr;
};

ProcessTree::ProcessTree(QProcess &process)
    : m_process(process)
    , m_hold(std::make_unique<Hold>())
{
    m_hold->job = CreateJobObjectW(nullptr, nullptr);
    // Suspended until it is in the job: what it starts in its first instant would otherwise be outside.
    m_process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_SUSPENDED | CREATE_NO_WINDOW; });
}

ProcessTree::~ProcessTree()
{
    if (m_hold->job)
        CloseHandle(m_hold->job);
}

void ProcessTree::started()
{
    const auto id = DWORD(m_process.processId());
    if (const HANDLE process = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, id)) {
        if (m_hold->job)
            AssignProcessToJobObject(m_hold->job, process);
        CloseHandle(process);
    }
    resume(id);
}

bool ProcessTree::isAlive() const
{
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION info = {};
    if (m_hold->job &&
        QueryInformationJobObject(m_hold->job, JobObjectBasicAccountingInformation, &info, sizeof info, nullptr))
        return info.ActiveProcesses > 0;
    return m_process.state() != QProcess::NotRunning;
}

void ProcessTree::end()
{
    // What it still writes must not fill the memory.
    m_process.closeReadChannel(QProcess::StandardOutput);
    // A console program has no window that could be asked to close.
    if (m_hold->job)
        TerminateJobObject(m_hold->job, 1);
    m_process.kill();
    m_process.waitForFinished(graceMs);
}

} // namespace changeover
