// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/Program.h"

#include "core/run/ProcessTree.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

namespace changeover {

namespace {
constexpr int tickMs = 100;
constexpr qsizetype maxLine = 16 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(program)
};
} // namespace

Program &Program::timeout(int milliseconds)
{
    m_timeout = milliseconds;
    return *this;
}

Program &Program::onLine(std::function<void(const QString &)> onLine)
{
    m_onLine = std::move(onLine);
    return *this;
}

Program &Program::onBytes(std::function<void(const QByteArray &)> onBytes)
{
    m_onBytes = std::move(onBytes);
    return *this;
}

Program &Program::stopWhen(std::function<bool()> enough)
{
    m_enough = std::move(enough);
    return *this;
}

Program &Program::untilAllOfItEnds()
{
    m_wholeTree = true;
    return *this;
}

Program &Program::cancelledBy(const CancelToken &cancel)
{
    m_cancel = cancel;
    return *this;
}

Program &Program::environment(const QProcessEnvironment &environment)
{
    m_environment = environment;
    return *this;
}

Result<Program::Outcome> Program::run() const
{
    if (!QFileInfo(m_path).isAbsolute())
        return Error{ErrorKind::BadInput, Text::tr("%1 is not a full path.").arg(m_path), {}};

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(QProcess::nullDevice());
    ProcessTree tree(process);
    process.start(m_path, m_arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return Error{ErrorKind::NotFound, Text::tr("%1 could not be started.").arg(m_path), process.errorString()};

    tree.started();

    Outcome outcome;
    QByteArray pending;
    const auto takeOutput = [&](bool last) {
        const QByteArray fresh = process.readAll();
        if (m_onBytes && !fresh.isEmpty())
            m_onBytes(fresh);
        outcome.output = (outcome.output + QString::fromUtf8(fresh)).right(maxOutput);
        pending += fresh;
        // A program that never ends its line must not fill the memory.
        for (qsizetype at = pending.indexOf('\n'); at >= 0 || pending.size() > maxLine || (last && !pending.isEmpty());
             at = pending.indexOf('\n')) {
            const qsizetype length = at >= 0 && at <= maxLine ? at : qMin(pending.size(), maxLine);
            if (m_onLine)
                m_onLine(QString::fromUtf8(pending.left(length)).trimmed());
            pending.remove(0, length + (length == at ? 1 : 0));
        }
    };

    QElapsedTimer clock;
    clock.start();
    const auto isRunning = [&] { return process.state() != QProcess::NotRunning; };
    while (isRunning() || (m_wholeTree && tree.isAlive())) {
        if (!isRunning())
            QThread::msleep(tickMs);
        else if (process.waitForReadyRead(tickMs))
            takeOutput(false);
        else
            process.waitForFinished(0);
        if (m_cancel && m_cancel->isCancelled() && isRunning()) {
            tree.end();
            return Error{ErrorKind::Cancelled, Text::tr("%1 was stopped.").arg(m_path), outcome.output.right(500)};
        }
        if (m_enough && (isRunning() || m_wholeTree) && m_enough()) {
            tree.end();
            return Error{ErrorKind::Failed, Text::tr("%1 did not behave as expected and was stopped.").arg(m_path), {}};
        }
        if (clock.elapsed() > m_timeout && (isRunning() || m_wholeTree)) {
            tree.end();
            return Error{ErrorKind::Timeout, Text::tr("%1 did not end in time and was stopped.").arg(m_path),
                         outcome.output.right(500)};
        }
    }
    takeOutput(true);
    if (process.exitStatus() != QProcess::NormalExit)
        return Error{ErrorKind::Failed, Text::tr("%1 crashed.").arg(m_path), outcome.output.right(500)};
    outcome.exitCode = process.exitCode();
    return outcome;
}

} // namespace changeover
