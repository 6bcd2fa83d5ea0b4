// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Channel.h"

#include <sys/types.h>

namespace changeover {

/// A channel over two file descriptors, which it closes. With `child`, the process at the other end is waited for.
class FdChannel : public Channel
{
public:
    FdChannel(int readFd, int writeFd, Peer peer, pid_t child = 0);
    ~FdChannel() override;

    [[nodiscard]] ReadState read(QByteArray &into, int timeoutMs) override;
    [[nodiscard]] bool write(const QByteArray &bytes) override;
    [[nodiscard]] Peer peer() const override { return m_peer; }
    /// Closes both ways and waits for the child; its exit code, or -1.
    int closeAndWait();

private:
    int m_readFd;
    int m_writeFd;
    Peer m_peer;
    pid_t m_child;
};

} // namespace changeover
