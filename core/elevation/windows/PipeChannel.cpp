// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/windows/PipeChannel.h"

#include <algorithm>

namespace changeover {

PipeChannel::PipeChannel(HANDLE pipe, HANDLE process, Peer peer)
    : m_pipe(pipe)
    , m_process(process)
    , m_readEvent(CreateEventW(nullptr, TRUE, FALSE, nullptr))
    , m_writeEvent(CreateEventW(nullptr, TRUE, FALSE, nullptr))
    , m_peer(std::move(peer))
{
}

PipeChannel::~PipeChannel()
{
    FlushFileBuffers(m_pipe); // what was said is read before the pipe goes
    CloseHandle(m_pipe);
    CloseHandle(m_readEvent);
    CloseHandle(m_writeEvent);
    if (m_process)
        CloseHandle(m_process);
}

Channel::ReadState PipeChannel::read(QByteArray &into, int timeoutMs)
{
    char buffer[64 * 1024];
    OVERLAPPED work = {};
    work.hEvent = m_readEvent;
    DWORD got = 0;
    if (!ReadFile(m_pipe, buffer, sizeof buffer, nullptr, &work)) {
        if (GetLastError() != ERROR_IO_PENDING)
            return ReadState::Closed;
        if (WaitForSingleObject(m_readEvent, DWORD(timeoutMs)) != WAIT_OBJECT_0)
            CancelIoEx(m_pipe, &work);
    }
    // Waits for the end of the cancelled read too: it uses our stack. It may have got something after all.
    if (!GetOverlappedResult(m_pipe, &work, &got, TRUE))
        return GetLastError() == ERROR_OPERATION_ABORTED ? ReadState::Timeout : ReadState::Closed;
    into.append(buffer, qsizetype(got));
    return got > 0 ? ReadState::Data : ReadState::Timeout;
}

bool PipeChannel::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        OVERLAPPED work = {};
        work.hEvent = m_writeEvent;
        DWORD put = 0;
        const DWORD part = DWORD(std::min<qsizetype>(bytes.size() - at, 1024 * 1024));
        if (!WriteFile(m_pipe, bytes.constData() + at, part, nullptr, &work) && GetLastError() != ERROR_IO_PENDING)
            return false;
        if (!GetOverlappedResult(m_pipe, &work, &put, TRUE) || put == 0)
            return false;
        at += put;
    }
    return true;
}

} // namespace changeover
