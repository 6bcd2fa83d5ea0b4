// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace changeover {

/// Runs one external program to its end: an absolute path and a list of arguments, never a shell string.
class Program
{
public:
    struct Outcome
    {
        int exitCode = 0;
        QString output; ///< standard output and standard error, the last `maxOutput` characters
    };

    Program(QString path, QStringList arguments)
        : m_path(std::move(path))
        , m_arguments(std::move(arguments))
    {
    }

    /// Milliseconds; then the program and all that it started is ended, and the run fails with ErrorKind::Timeout.
    Program &timeout(int milliseconds);
    /// Called with each full line as it comes.
    Program &onLine(std::function<void(const QString &)> onLine);
    /// Called with what it writes as it comes, undecoded.
    Program &onBytes(std::function<void(const QByteArray &)> onBytes);
    /// Asked ten times a second and after all output; on true the program is ended and the run fails with
    /// ErrorKind::Failed. The asker knows why.
    Program &stopWhen(std::function<bool()> enough);
    /// Waits not only for the program but for all that it started, as some uninstallers go on as a copy of themselves.
    Program &untilAllOfItEnds();
    /// A cancelled token stops the program; without one nothing does but the timeout.
    Program &cancelledBy(const CancelToken &cancel);
    Program &environment(const QProcessEnvironment &environment);

    /// Fails when the program cannot be started, crashes, takes too long or is cancelled. Its exit code is no failure.
    [[nodiscard]] Result<Outcome> run() const;

    static constexpr qsizetype maxOutput = 64 * 1024;

private:
    QString m_path;
    QStringList m_arguments;
    int m_timeout = 60000;
    std::function<void(const QString &)> m_onLine;
    std::function<void(const QByteArray &)> m_onBytes;
    std::function<bool()> m_enough;
    bool m_wholeTree = false;
    std::optional<CancelToken> m_cancel;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace changeover
