// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/SessionStart.h"
#include "core/base/Log.h"
#include "core/base/Places.h"
#include "core/machine/practice/PracticeDisk.h"
#include "core/settings/DefenderScript.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
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
    bool offersRestorePoint = false;
};

struct Session::Removed
{
    RemovalReport report;
    Case theCase;
    Looked looked;
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
        return m_options.folder.isEmpty() ? places::cases() : m_options.folder;
    // The report of a disk is a person's own, as that of the own computer.
    if (!target.disk.isEmpty())
        return folderOf(Target{}) + QStringLiteral("/disk");
    const QString base = m_options.folder.isEmpty() ? places::practice() : m_options.folder;
    return base + QStringLiteral("/practice-") + target.practice;
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
    looked.lastUpdates = m_migration->lastUpdates(looked.inventory);
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
    begun.offersRestorePoint = m_migration->offersRestorePoint();
    return begun;
}

void Session::begin(const Target &target)
{
    m_begun = false;
    m_looked.reset();
    m_beforeRestart.clear();
    m_lastRemoval.reset();
    m_tool.reset();
    m_verdict.reset();
    m_protectionNow.reset();
    m_lastCleaning.reset();
    m_helpFile.clear();
    m_watchEnd.reset();
    m_errors.clear();
    const Audience audience = decisions.audience();
    decisions = {};
    decisions.role = audience.role;
    decisions.country = audience.country;
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
            decisions.newProtection = m_case.newProtection;
            m_resumeNote = begun.note;
            m_reportFile = begun.reportFile;
            m_willAskForRights = begun.willAskForRights;
            m_restartState = begun.restart;
            m_offersRestorePoint = begun.offersRestorePoint;
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

void Session::makeRestorePoint()
{
    if (m_work != Work::None || !m_begun)
        return;
    m_cancel = CancelToken(); // an earlier one may have been used
    const auto job = [this]() -> Result<Case> {
        const Result<RestorePointResult> made =
            m_openCase->makeRestorePoint([this](const Progress &progress) { noteProgress(progress); });
        if (!made)
            return made.error();
        return m_openCase->state();
    };
    start(Work::RestorePoint, job, [this](Case theCase) {
        m_case = std::move(theCase);
        m_willAskForRights = false;
    });
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

    const auto job = [this, choices, cancel = newCancel()]() -> Result<Removed> {
        const auto tell = [this](const Progress &progress) { noteProgress(progress); };
        Result<RemovalReport> report = m_openCase->remove(choices, tell, cancel);
        if (!report)
            return report.error();
        return Removed{std::move(report).value(), m_openCase->state(), lookNow(), m_openCase->restartState()};
    };
    start(Work::Removing, job, [this](Removed removed) { takeRemoved(std::move(removed)); });
}

void Session::takeRemoved(Removed removed)
{
    m_lastRemoval = std::move(removed.report);
    m_case = std::move(removed.theCase);
    m_looked = std::move(removed.looked);
    m_beforeRestart = m_looked->hazards.beforeRestart();
    m_restartState = removed.restart;
    m_willAskForRights = false;
    m_verdict.reset();
}

bool Session::offersTool() const
{
    // The same computers as have restore points: a Windows that runs.
    if (!hasWork() || !offersRestorePoint())
        return false;
    const std::vector<JobRecord> &records = m_case.removal.records;
    return std::any_of(records.begin(), records.end(),
                       [](const JobRecord &record) { return record.result.state == JobState::Failed; });
}

void Session::checkTool(const QString &path)
{
    if (m_work != Work::None || !m_begun)
        return;
    m_tool.reset();
    m_errors.erase(Work::ToolRun);
    const auto job = [this, path, cancel = newCancel()]() -> Result<ToolFacts> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::AccessDenied, tr("This file cannot be read."), file.errorString()};
        return m_openCase->checkTool(
            file, [this](const Progress &progress) { noteProgress(progress); }, cancel);
    };
    start(Work::ToolCheck, job, [this](ToolFacts facts) {
        m_tool = std::move(facts);
        m_willAskForRights = false;
    });
}

void Session::runTool()
{
    if (m_work != Work::None || !m_tool)
        return;
    m_cancel = CancelToken(); // it is never stopped from here
    const auto job = [this, tool = *m_tool, accepted = decisions.acceptedHazards]() -> Result<Removed> {
        Result<RemovalReport> report =
            m_openCase->runTool(tool, accepted, [this](const Progress &progress) { noteProgress(progress); });
        if (!report)
            return report.error();
        return Removed{std::move(report).value(), m_openCase->state(), lookNow(), m_openCase->restartState()};
    };
    m_tool.reset();
    start(Work::ToolRun, job, [this](Removed removed) { takeRemoved(std::move(removed)); });
}

void Session::forgetTool()
{
    m_tool.reset();
    Q_EMIT changed();
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
