// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/SessionStart.h"
#include "core/base/Log.h"

namespace changeover {

// What comes after a removal: the restart, the check, the minute that protection is waited for, cleaning up, and what
// somebody who helps has to know.

void Session::check()
{
    if (m_work != Work::None || !m_begun)
        return;
    struct Checked
    {
        OpenCase::Checked checked;
        bool watch = false;
        std::vector<Hazard> beforeRestart;
        Case theCase;
        RestartState restart;
    };
    const std::optional<HazardReport> hazards = m_looked ? std::optional(m_looked->hazards) : std::nullopt;
    const auto job = [this, hazards, audience = decisions.audience()]() -> Result<Checked> {
        Result<OpenCase::Checked> checked = m_openCase->check(hazards, audience);
        if (!checked)
            return checked.error();
        const bool watch = m_openCase->isWorthWatching(checked->protection);
        return Checked{std::move(checked).value(), watch, m_migration->restartHazards(), m_openCase->state(),
                       m_openCase->restartState()};
    };
    start(Work::Checking, job, [this](Checked now) {
        m_verdict = std::move(now.checked.verdict);
        m_protectionNow = std::move(now.checked.protection);
        m_beforeRestart = std::move(now.beforeRestart);
        m_restartState = now.restart;
        m_case = std::move(now.theCase);
        m_watchEnd.reset();
        if (now.watch)
            watch();
    });
}

void Session::clean()
{
    QStringList ids;
    if (m_verdict)
        for (const Leftover &leftover : m_verdict->leftovers)
            if (leftover.canBeCleaned)
                ids << leftover.id;
    if (!ids.isEmpty())
        startCleaning([this, ids](const ProgressSink &progress, const CancelToken &cancel) {
            return m_openCase->clean(ids, progress, cancel);
        });
}

void Session::undoClean()
{
    startCleaning([this](const ProgressSink &progress, const CancelToken &cancel) {
        return m_openCase->undoClean(progress, cancel);
    });
}

void Session::startCleaning(std::function<Result<CleanReport>(const ProgressSink &, const CancelToken &)> cleaning)
{
    if (m_work != Work::None || !m_begun)
        return;
    struct Cleaned
    {
        CleanReport report;
        OpenCase::Checked checked;
        Case theCase;
    };
    const std::optional<HazardReport> hazards = m_looked ? std::optional(m_looked->hazards) : std::nullopt;
    const auto job = [this, cleaning = std::move(cleaning), hazards, audience = decisions.audience(),
                      cancel = newCancel()]() -> Result<Cleaned> {
        Result<CleanReport> report = cleaning([this](const Progress &now) { noteProgress(now); }, cancel);
        if (!report)
            return report.error();
        Result<OpenCase::Checked> checked = m_openCase->check(hazards, audience);
        if (!checked)
            return checked.error();
        return Cleaned{std::move(report).value(), std::move(checked).value(), m_openCase->state()};
    };
    start(Work::Cleaning, job, [this](Cleaned cleaned) {
        m_lastCleaning = std::move(cleaned.report);
        m_verdict = std::move(cleaned.checked.verdict);
        m_protectionNow = std::move(cleaned.checked.protection);
        m_case = std::move(cleaned.theCase);
        m_willAskForRights = false;
    });
}

void Session::collectForHelp()
{
    if (m_work != Work::None || !m_begun)
        return;
    const auto job = [this, cancel = newCancel()] {
        return m_openCase->collectForHelp([this](const Progress &now) { noteProgress(now); }, cancel);
    };
    start(Work::Collecting, job, [this](const QString &file) { m_helpFile = file; });
}

// Not a Work: nobody waits for it, and the background thread does one thing after the other.
void Session::chooseProtection(const QString &idOrName)
{
    decisions.newProtection = idOrName.simplified();
    if (!m_begun || decisions.newProtection == m_case.newProtection)
        return;
    m_case.newProtection = decisions.newProtection;
    m_background.run([this, chosen = m_case.newProtection] { return m_openCase->chooseProtection(chosen); },
                     [](const Status &kept) {
                         if (!kept) // the choice is kept in memory all the same, and written with the next step
                             log::warning(kept.error().full());
                     });
}

void Session::restart()
{
    if (m_work != Work::None || !m_begun)
        return;
    const auto job = [this]() -> Result<RestartState> {
        if (const Status restarted = m_openCase->restartNow(); !restarted)
            return restarted.error();
        return m_openCase->restartState();
    };
    start(Work::Restarting, job, [this](RestartState state) {
        m_restartState = state;
        m_verdict.reset(); // what is left may be less now
        if (!isPractice())
            Q_EMIT finished(); // Windows is closing down
    });
}

bool Session::isRestartToCome() const
{
    return (m_restartState == RestartState::Pending || m_restartState == RestartState::NotInFull) &&
           m_beforeRestart.empty();
}

// Not a Work: the person may go on meanwhile, and whatever comes next ends it.
void Session::watch()
{
    const CancelToken stop = m_watchStop = CancelToken();
    m_watchSecondsLeft = m_options.watch.forMs / 1000;
    const auto tell = [this, stop, last = std::make_shared<int>(0)](int secondsLeft) {
        if (std::exchange(*last, secondsLeft) == secondsLeft)
            return;
        const auto show = [this, stop, secondsLeft] {
            if (stop.isCancelled() || !m_watchSecondsLeft)
                return;
            m_watchSecondsLeft = secondsLeft;
            Q_EMIT watched();
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    m_background.run([this, tell, stop] { return m_openCase->watchProtection(tell, stop, m_options.watch); },
                     [this, stop](Result<Watched> result) {
                         if (m_watchStop.isSame(stop) && m_watchSecondsLeft)
                             endWatch(std::move(result));
                     });
}

void Session::endWatch(Result<Watched> result)
{
    m_watchSecondsLeft.reset();
    if (!result) {
        log::warning(result.error().full());
        m_watchEnd = WatchEnd::Cancelled;
    } else {
        m_protectionNow = std::move(result.value().protection);
        m_watchEnd = result->end;
    }
    Q_EMIT watched();
}

void Session::stopWatching()
{
    m_watchStop.cancel();
    if (!m_watchSecondsLeft)
        return;
    m_watchSecondsLeft.reset();
    m_watchEnd = WatchEnd::Cancelled;
    Q_EMIT watched();
}

} // namespace changeover
