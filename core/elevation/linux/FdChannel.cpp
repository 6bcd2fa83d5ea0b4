// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/linux/FdChannel.h"

#include <cerrno>
#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace changeover {

FdChannel::FdChannel(int readFd, int writeFd, Peer peer, pid_t child)
    : m_readFd(readFd)
    , m_writeFd(writeFd)
    , m_peer(std::move(peer))
    , m_child(child)
{
    // A peer that is gone is an answer of write(), not a reason to die.
    std::signal(SIGPIPE, SIG_IGN);
}

FdChannel::~FdChannel()
{
    closeAndWait();
}

int FdChannel::closeAndWait()
{
    for (int *fd : {&m_writeFd, &m_readFd})
        if (*fd >= 0) {
            ::close(*fd);
            *fd = -1;
        }
    int status = 0;
    // It ends when its input is closed, after what it has begun.
    const bool ended = m_child > 0 && ::waitpid(m_child, &status, 0) == m_child && WIFEXITED(status);
    m_child = 0;
    return ended ? WEXITSTATUS(status) : -1;
}

Channel::ReadState FdChannel::read(QByteArray &into, int timeoutMs)
{
    pollfd wait{m_readFd, POLLIN, 0};
    const int ready = ::poll(&wait, 1, timeoutMs);
    if (ready == 0 || (ready < 0 && errno == EINTR))
        return ReadState::Timeout;
    if (ready < 0)
        return ReadState::Closed;
    char buffer[64 * 1024];
    const ssize_t got = ::read(m_readFd, buffer, sizeof buffer);
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return ReadState::Timeout;
    if (got <= 0)
        return ReadState::Closed;
    into.append(buffer, got);
    return ReadState::Data;
}

bool FdChannel::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put = ::write(m_writeFd, bytes.constData() + at, size_t(bytes.size() - at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
    }
    return true;
}

} // namespace changeover
