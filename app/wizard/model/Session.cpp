// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/Session.h"

#include "core/base/Log.h"
#include "core/machine/practice/PracticeDisk.h"
#include "core/settings/DefenderScript.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

namespace changeover {

namespace {
constexpr int progressPauseMs = 50; // twenty times a second is as smooth as an eye sees

Unfinished toUnfinished(const QString &practice, const Case &theCase)
{
    return {{practice, true, {}}, theCase.computer, theCase.begun, theCase.stage, theCase.removal.restartNeeded()};
}
} // namespace

struct Session::Begun
{
    Looked looked;
    Case theCase;
    QString note;
    QString reportFile;
    bool willAskForRights = false;
    RestartState restart = RestartState::NotNeeded;
};

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Session::~Session()
{
    m_watchStop.cancel(); // the background thread is waited for
}

QString Session::folderOf(const Target &target) const
{
    if (target.practice.isEmpty() && target.disk.isEmpty())
        return m_options.folder.isEmpty() ? OpenCase::defaultFolder() : m_options.folder;
    // The report of a disk is a person's own, as that of the own computer.
    if (!target.disk.isEmpty())
        return folderOf(Target{}) + QStringLiteral("/disk");
    const QString base = m_options.folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             : m_options.folder;
    return base + QStringLiteral("/practice-") + target.practice;
}

template <typename Job, typename Then>
void Session::start(Work work, Job job, Then then)
{
    Q_ASSERT(m_work == Work::None);
    stopWatching();
    m_work = work;
    m_errors.erase(work);
    noteProgress({});
    m_background.run(job, [this, work, then](auto result) {
        m_work = Work::None;
        if (result.ok())
            then(std::move(result).value());
        else
            m_errors.insert_or_assign(work, result.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

CancelToken Session::newCancel()
{
    return m_cancel = CancelToken();
}

// Comes from the background thread, far more often than anybody could read.
void Session::noteProgress(const Progress &progress)
{
    const std::lock_guard lock(m_progressLock);
    m_progress = progress;
    if (m_progressPosted)
        return;
    m_progressPosted = true;
    const auto tell = [this] {
        QTimer::singleShot(progressPauseMs, this, [this] {
            {
                const std::lock_guard inner(m_progressLock);
                m_progressPosted = false;
            }
            Q_EMIT progressed();
        });
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

Progress Session::progress() const
{
    const std::lock_guard lock(m_progressLock);
    return m_progress;
}

const Error *Session::errorOf(Work work) const
{
    const auto found = m_errors.find(work);
    return found == m_errors.end() ? nullptr : &found->second;
}

std::optional<Unfinished> Session::findUnfinished() const
{
    if (const Result<Case> live = OpenCase::unfinishedIn(folderOf(Target{})))
        return toUnfinished({}, *live);
    for (const QString &practice : PracticeDisk::names())
        if (const Result<Case> theCase = OpenCase::unfinishedIn(folderOf(Target{practice, false, {}})))
            return toUnfinished(practice, *theCase);
    return std::nullopt;
}

Status Session::open(const Target &target)
{
    // A disk is opened anew each time: another one may be mounted in the same place.
    if (m_migration && target.disk.isEmpty() && m_opened.isSameComputer(target))
        return Done{};
    m_openCase.reset();
    m_migration.reset();
    Result<std::unique_ptr<Migration>> opened = !target.disk.isEmpty() ? Migration::ofDisk(target.disk, {})
                                                : !target.practice.isEmpty()
                                                    ? Migration::ofPractice(target.practice, folderOf(target))
                                                    : Migration::ofThisComputer(m_options.helperProgram);
    if (!opened)
        return opened.error();
    m_migration = std::move(opened).value();
    m_opened = target;
    return Done{};
}

Looked Session::lookNow() const
{
    Looked looked;
    looked.inventory = m_migration->look();
    looked.plan = m_migration->plan(looked.inventory);
    looked.hazards = m_migration->hazards(looked.inventory);
    looked.exportsThatTakeAPassword = m_migration->exportsThatTakeAPassword(looked.inventory);
    looked.whereExclusionsAre = m_migration->whereExclusionsAre(looked.inventory);
    return looked;
}

void Session::prepare()
{
    m_background.run([this] { return findUnfinished(); },
                     [this](const std::optional<Unfinished> &found) {
                         m_unfinished = found;
                         Q_EMIT changed();
                     });
    const auto first = [this]() -> QString {
        if (const Status opened = open(Target{}); !opened)
            return {}; // begin() meets the same error and tells it
        m_firstLook = lookNow();
        return m_firstLook->inventory.facts.computerName;
    };
    m_background.run(first, [this](const QString &name) {
        m_computerName = name;
        m_prepared = true;
        Q_EMIT changed();
    });
}

Result<Session::Begun> Session::beginNow(const Target &target)
{
    const QString folder = folderOf(target);
    if (!target.practice.isEmpty() && !target.resume) {
        // Only what is recognisably a practice PC of ours is thrown away.
        m_openCase.reset();
        m_migration.reset();
        if (QFileInfo::exists(folder + QStringLiteral("/pc.json")))
            QDir(folder).removeRecursively();
    }
    if (const Status opened = open(target); !opened)
        return opened.error();
    Begun begun;
    begun.looked = target.isSameComputer(Target{}) && m_firstLook ? *m_firstLook : lookNow();
    m_firstLook.reset();
    m_openCase = std::make_unique<OpenCase>(*m_migration, folder);
    if (target.resume) {
        Result<OpenCase::Resumed> resumed = m_openCase->resume(begun.looked.inventory);
        if (!resumed)
            return resumed.error();
        begun.note = resumed->note;
    } else if (const Status written = m_openCase->begin(begun.looked.inventory); !written) {
        return written.error();
    }
    if (!m_options.ownProgram.isEmpty() && target.practice.isEmpty() && target.disk.isEmpty()) {
        QStringList arguments{QStringLiteral("--resume")};
        if (!m_options.folder.isEmpty())
            arguments << QStringLiteral("--case-dir") << m_options.folder;
        m_openCase->openAfterRestart(m_options.ownProgram, arguments);
    }
    begun.theCase = m_openCase->state();
    begun.restart = m_openCase->restartState();
    begun.reportFile = m_openCase->reportFile();
    begun.willAskForRights = m_migration->willAskForRights();
    return begun;
}

void Session::begin(const Target &target)
{
    m_begun = false;
    m_looked.reset();
    m_beforeRestart.clear();
    m_lastRemoval.reset();
    m_verdict.reset();
    m_protectionNow.reset();
    m_lastCleaning.reset();
    m_helpFile.clear();
    m_watchEnd.reset();
    m_errors.clear();
    const Role role = decisions.role;
    decisions = {};
    decisions.role = role;
    m_target = target;
    start(
        Work::Looking, [this, target] { return beginNow(target); },
        [this, target](Begun begun) {
            m_begun = true;
            m_unfinished.reset();
            m_folder = folderOf(target);
            m_looked = std::move(begun.looked);
            for (const PlanStep &step : m_looked->plan.steps)
                if (step.staysUnlessAsked)
                    decisions.leftAlone << step.id;
            m_beforeRestart = m_looked->hazards.beforeRestart();
            m_computerName = m_looked->inventory.facts.computerName;
            m_case = std::move(begun.theCase);
            m_resumeNote = begun.note;
            m_reportFile = begun.reportFile;
            m_willAskForRights = begun.willAskForRights;
            m_restartState = begun.restart;
        });
}

void Session::look()
{
    if (m_work != Work::None || !m_begun)
        return;
    start(
        Work::Looking, [this] { return Result<Looked>(lookNow()); },
        [this](Looked looked) {
            m_looked = std::move(looked);
            m_beforeRestart = m_looked->hazards.beforeRestart();
        });
}

void Session::save()
{
    if (m_work != Work::None || !m_begun)
        return;
    SaveChoices choices;
    choices.confirmed = decisions.confirmed;
    choices.containers = decisions.withContainers;
    if (const Result<ExclusionList> list = checkExclusions(decisions.exclusions); list && !list->entries.empty()) {
        choices.more.push_back({QStringLiteral("settings/exclusions.json"), QJsonDocument(toJson(*list)).toJson()});
        choices.more.push_back(
            {QStringLiteral("settings/") + QLatin1String(defenderScriptName), defenderScript(*list)});
    }
    for (const Credentials &one : decisions.credentials)
        choices.credentials.push_back({one.stepId, one.login, one.password});
    const auto job = [this, choices, folder = decisions.saveFolder, cancel = newCancel()]() -> Result<Case> {
        const auto tell = [this](const Progress &progress) { noteProgress(progress); };
        const Result<SaveResult> saved = m_openCase->save(folder, choices, tell, cancel);
        if (!saved)
            return saved.error();
        return m_openCase->state();
    };
    start(Work::Saving, job, [this](Case theCase) {
        m_case = std::move(theCase);
        m_willAskForRights = false;
        // The same password a second time could lock the product.
        for (const BlindSpot &problem : m_case.saved.notSaved)
            if (problem.why.kind == ErrorKind::WrongPassword)
                decisions.credentials.clear();
    });
}

std::vector<PlanStep> Session::chosenSteps() const
{
    std::vector<PlanStep> chosen;
    if (!hasWork())
        return chosen;
    for (const PlanStep &step : m_looked->plan.steps)
        if (step.kind == StepKind::Uninstall && !decisions.leftAlone.contains(step.id) &&
            (!step.mustConfirm || decisions.confirmed.contains(step.id)))
            chosen.push_back(step);
    return chosen;
}

void Session::remove()
{
    const std::vector<PlanStep> steps = chosenSteps();
    if (m_work != Work::None || !m_begun || steps.empty())
        return;
    RemovalChoices choices;
    for (const PlanStep &step : steps)
        choices.only << step.id;
    choices.confirmed = decisions.confirmed;
    choices.acceptedHazards = decisions.acceptedHazards;
    choices.credentials = decisions.credentials;
    // At home the person sees the vendor's own questions, what to keep among them.
    choices.vendorWindows = decisions.role == Role::Home && !isPractice();
    choices.logFolder = m_folder + QStringLiteral("/logs");
    // Each password is tried once: what was wrong must be typed again.
    decisions.credentials.clear();

    struct Removed
    {
        RemovalReport report;
        Case theCase;
        Looked looked;
        RestartState restart;
    };
    const auto job = [this, choices, cancel = newCancel()]() -> Result<Removed> {
        const auto tell = [this](const Progress &progress) { noteProgress(progress); };
        Result<RemovalReport> report = m_openCase->remove(choices, tell, cancel);
        if (!report)
            return report.error();
        return Removed{std::move(report).value(), m_openCase->state(), lookNow(), m_openCase->restartState()};
    };
    start(Work::Removing, job, [this](Removed removed) {
        m_lastRemoval = std::move(removed.report);
        m_case = std::move(removed.theCase);
        m_looked = std::move(removed.looked);
        m_beforeRestart = m_looked->hazards.beforeRestart();
        m_restartState = removed.restart;
        m_willAskForRights = false;
        m_verdict.reset();
    });
}

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
    const auto job = [this, hazards]() -> Result<Checked> {
        Result<OpenCase::Checked> checked = m_openCase->check(hazards);
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
    const auto job = [this, cleaning = std::move(cleaning), hazards, cancel = newCancel()]() -> Result<Cleaned> {
        Result<CleanReport> report = cleaning([this](const Progress &now) { noteProgress(now); }, cancel);
        if (!report)
            return report.error();
        Result<OpenCase::Checked> checked = m_openCase->check(hazards);
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

void Session::cancel()
{
    m_cancel.cancel();
    Q_EMIT changed();
}

void Session::finish()
{
    stopWatching();
    const bool restartToCome = m_restartState == RestartState::Pending || m_restartState == RestartState::NotInFull;
    if (!m_begun || (restartToCome && !isPractice())) {
        Q_EMIT finished();
        return;
    }
    m_background.run([this] { return m_openCase->close(); },
                     [this](const Status &status) {
                         if (!status)
                             log::warning(status.error().full());
                         Q_EMIT finished();
                     });
}

} // namespace changeover
