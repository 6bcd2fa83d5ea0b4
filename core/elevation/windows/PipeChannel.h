// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Channel.h"

#include <windows.h>

namespace changeover {

/// One end of a named pipe opened for overlapped work: a plain handle would make a write wait for a pending read.
class PipeChannel : public Channel
{
public:
    /// Takes both handles over. `process`, if given, is the helper; it is not waited for.
    PipeChannel(HANDLE pipe, HANDLE process, Peer peer);
    ~PipeChannel() override;

    [[nodiscard]] ReadState read(QByteArray &into, int timeoutMs) override;
    [[nodiscard]] bool write(const QByteArray &bytes) override;
    [[nodiscard]] Peer peer() const override { return m_peer; }

private:
    HANDLE m_pipe;
    HANDLE m_process;
    HANDLE m_readEvent;
    HANDLE m_writeEvent;
    Peer m_peer;
};

} // namespace changeover
