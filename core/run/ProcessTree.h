// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

namespace changeover {

/// A program and everything it starts, so that both can be ended together: a job object on Windows, a session of its
/// own on Linux (which also leaves it no terminal to ask on). One per process.
class ProcessTree
{
public:
    /// To be made before the process is started.
    explicit ProcessTree(QProcess &process);
    ProcessTree(const ProcessTree &) = delete;
    ProcessTree &operator=(const ProcessTree &) = delete;
    ~ProcessTree();

    /// To be called once it was started.
    void started();
    /// Anything of it still runs: the program, or what it started and left behind.
    [[nodiscard]] bool isAlive() const;
    /// Asks the program to end where the system knows how, then ends all of it. Returns when the program is gone.
    void end();

private:
    struct Hold;
    QProcess &m_process;
    std::unique_ptr<Hold> m_hold;
};

} // namespace changeover
