// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ProcessTree.h"

#include <signal.h>
#include <unistd.h>

namespace changeover {

namespace {
constexpr int graceMs = 3000;
}

struct ProcessTree::Hold
{
    pid_t group = 0;
};

ProcessTree::ProcessTree(QProcess &process)
    : m_process(process)
    , m_hold(std::make_unique<Hold>())
{
    m_process.setChildProcessModifier([] { ::setsid(); });
}

ProcessTree::~ProcessTree() = default;

void ProcessTree::started()
{
    m_hold->group = pid_t(m_process.processId());
}

bool ProcessTree::isAlive() const
{
    return m_hold->group > 0 && ::kill(-m_hold->group, 0) == 0;
}

void ProcessTree::end()
{
    if (m_hold->group <= 0)
        return;
    // What it still writes must not fill the memory.
    m_process.closeReadChannel(QProcess::StandardOutput);
    ::kill(-m_hold->group, SIGTERM);
    m_process.waitForFinished(graceMs);
    // Also when the program itself is gone: its children may still be there, and then the group's number is not free.
    ::kill(-m_hold->group, SIGKILL);
    m_process.waitForFinished(graceMs);
}

} // namespace changeover
