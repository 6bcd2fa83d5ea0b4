// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/KeepAwake.h"

#include <QFileInfo>
#include <QProcess>

namespace changeover {

// systemd-inhibit holds the lock as long as its child lives; the child is a cat that ends when our end of its pipe
// closes - also when this process dies.
struct KeepAwake::Hold
{
    QProcess inhibit;
};

KeepAwake::KeepAwake()
{
    const QString program = QStringLiteral("/usr/bin/systemd-inhibit");
    if (!QFileInfo::exists(program) || !QFileInfo::exists(QStringLiteral("/run/systemd/system")))
        return;
    m_hold = std::make_unique<Hold>();
    m_hold->inhibit.setStandardOutputFile(QProcess::nullDevice());
    m_hold->inhibit.setStandardErrorFile(QProcess::nullDevice());
    m_hold->inhibit.start(program, {QStringLiteral("--what=sleep:shutdown"), QStringLiteral("--who=Changeover"),
                                    QStringLiteral("--why=A program is being removed"), QStringLiteral("/bin/cat")});
}

KeepAwake::~KeepAwake()
{
    if (!m_hold)
        return;
    m_hold->inhibit.closeWriteChannel();
    if (!m_hold->inhibit.waitForFinished(2000))
        m_hold->inhibit.kill();
}

} // namespace changeover
