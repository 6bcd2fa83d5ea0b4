// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Migration.h"

#include "core/actions/practice/PracticeActions.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/detect/Detector.h"
#include "core/machine/practice/PracticeMachine.h"
#include "core/removal/RemoveJob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

#include <algorithm>

namespace changeover {

namespace {
constexpr auto jobStateNames = namedEnum<JobState>({{JobState::Done, "done"},
                                                    {JobState::Failed, "failed"},
                                                    {JobState::Cancelled, "cancelled"},
                                                    {JobState::Skipped, "skipped"}});

QString tr(const char *text)
{
    return QCoreApplication::translate("migration", text);
}

// Letters, digits, dots and dashes only: the id of a finding holds what another program wrote into the registry.
QString logFileName(const QString &findingId)
{
    QString name = findingId.toLower();
    static const QRegularExpression other(QStringLiteral("[^a-z0-9.-]+"));
    return name.replace(other, QStringLiteral("_")).left(100) + QStringLiteral(".log");
}
} // namespace

bool RemovalReport::allDone() const
{
    return firstProblem() == nullptr;
}

bool RemovalReport::restartNeeded() const
{
    return std::any_of(records.begin(), records.end(),
                       [](const JobRecord &record) { return record.result.restartNeeded; });
}

const JobRecord *RemovalReport::firstProblem() const
{
    const auto problem = std::find_if(records.begin(), records.end(),
                                      [](const JobRecord &record) { return record.result.state != JobState::Done; });
    return problem == records.end() ? nullptr : &*problem;
}

Migration::Migration(std::unique_ptr<Machine> machine, std::unique_ptr<Actions> actions, Catalogue catalogue,
                     QString lockFile)
    : m_machine(std::move(machine))
    , m_actions(std::move(actions))
    , m_catalogue(std::move(catalogue))
    , m_lockFile(std::move(lockFile))
{
}

Result<std::unique_ptr<Migration>> Migration::ofThisComputer()
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<Machine> machine = thisMachine();
    // One removal a computer, whoever runs it: where only administrators write.
    const Reading<QString> programData = machine->folder(KnownFolder::ProgramData);
    const QString lock = programData.hasValue() ? *programData + QStringLiteral("\\Changeover\\removal.lock")
                                                : QStringLiteral("/run/lock/changeover-removal.lock");
    return std::make_unique<Migration>(std::move(machine), thisMachineActions(), std::move(catalogue).value(), lock);
}

Result<std::unique_ptr<Migration>> Migration::ofPractice(const QString &name, const QString &folder)
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    if (!QFileInfo::exists(folder + QStringLiteral("/pc.json")))
        if (const Status copied = PracticeDisk::copyTo(name, folder); !copied)
            return copied.error();
    Result<std::shared_ptr<PracticeDisk>> disk = PracticeDisk::open(folder, QStringLiteral("practice: ") + name);
    if (!disk)
        return disk.error();
    return std::make_unique<Migration>(std::make_unique<PracticeMachine>(*disk),
                                       std::make_unique<PracticeActions>(*disk), std::move(catalogue).value(),
                                       folder + QStringLiteral("/removal.lock"));
}

Inventory Migration::look() const
{
    Inventory inventory = detect(*m_machine, m_catalogue);
    for (const Finding &finding : inventory.findings)
        log::info(QStringLiteral("found %1 \"%2\" %3, %4")
                      .arg(finding.id, finding.name, finding.version, certaintyNames.name(finding.certainty)));
    for (const BlindSpot &spot : inventory.blindSpots)
        log::warning(QStringLiteral("could not look at %1: %2").arg(spot.place, spot.why.full()));
    return inventory;
}

RemovalPlan Migration::plan(const Inventory &inventory) const
{
    return planRemoval(inventory, m_catalogue);
}

Protection Migration::protection() const
{
    return protectionOf(*m_machine);
}

HazardReport Migration::hazards(const Inventory &inventory) const
{
    HazardReport report = reportHazards(*m_machine, m_catalogue, inventory);
    for (const Hazard &hazard : report.hazards)
        log::info(QStringLiteral("hazard %1%2 %3")
                      .arg(hazard.id, hazard.blocks ? QStringLiteral(", blocks") : QString(), hazard.findingId));
    return report;
}

Verdict Migration::check() const
{
    Verdict verdict = verify(*m_machine, m_catalogue);
    log::info(QStringLiteral("verdict %1, %2 leftovers")
                  .arg(verdictStateNames.name(verdict.state()))
                  .arg(verdict.leftovers.size()));
    return verdict;
}

Result<std::vector<PlanStep>> Migration::chosenSteps(const RemovalPlan &plan, const RemovalChoices &choices)
{
    for (const QString &id : choices.only) {
        const PlanStep *step = plan.find(id);
        if (!step)
            return Error{
                ErrorKind::NotFound, tr("Nothing called \"%1\" is on this computer. Nothing was changed.").arg(id), {}};
        if (step->kind == StepKind::Person)
            return Error{ErrorKind::Unsupported, tr("\"%1\" is left to you: %2").arg(step->title, step->detail), {}};
        if (step->mustConfirm && !choices.confirmed.contains(id))
            return Error{ErrorKind::BadInput,
                         tr("\"%1\" was recognised by its name only and needs your confirmation. Nothing was changed.")
                             .arg(step->title),
                         {}};
    }
    std::vector<PlanStep> chosen;
    for (const PlanStep &step : plan.steps) {
        const bool wanted = choices.only.isEmpty() || choices.only.contains(step.id);
        if (wanted && step.kind == StepKind::Uninstall && (!step.mustConfirm || choices.confirmed.contains(step.id)))
            chosen.push_back(step);
    }
    return chosen;
}

UninstallRequest Migration::requestFor(const PlanStep &step, const Finding &finding,
                                       const RemovalChoices &choices) const
{
    const Removal &removal = m_catalogue.find(finding.productId)->removal;
    UninstallRequest request;
    request.method = step.method;
    request.productCode = finding.productCode;
    request.packageName = finding.packageName;
    request.packageManager = finding.packageManager;
    request.passwordProperty = removal.passwordProperty;
    request.loginProperty = removal.loginProperty;
    request.passwordEncoding = removal.passwordEncoding;
    for (const Credentials &credentials : choices.credentials) {
        if (credentials.stepId != step.id)
            continue;
        request.login = credentials.login;
        request.password = credentials.password;
        log::hide(credentials.password);
    }
    if (!choices.logFolder.isEmpty())
        request.logFile = choices.logFolder + QLatin1Char('/') + logFileName(finding.id);
    return request;
}

Result<RemovalReport> Migration::remove(const RemovalChoices &choices, const ProgressSink &progress,
                                        const CancelToken &cancel)
{
    const Inventory inventory = look();
    const Result<std::vector<PlanStep>> chosen = chosenSteps(plan(inventory), choices);
    if (!chosen)
        return chosen.error();
    if (chosen->empty())
        return RemovalReport{};
    if (!inventory.facts.elevated)
        return Error{
            ErrorKind::AccessDenied, tr("Removing programs needs an administrator's rights. Nothing was changed."), {}};
    const std::vector<Hazard> blocking = hazards(inventory).blocking(choices.acceptedHazards);
    if (!blocking.empty())
        return Error{ErrorKind::Hazard, tr("%1 Nothing was changed.").arg(blocking[0].title), blocking[0].id};
    if (!choices.logFolder.isEmpty())
        if (const Status made = makeFolder(choices.logFolder); !made)
            return made.error();

    if (const Status made = makeFolder(QFileInfo(m_lockFile).absolutePath()); !made)
        return made.error();
    QLockFile lock(m_lockFile);
    lock.setStaleLockTime(0); // a removal may take long; only a dead process makes a lock stale
    if (!lock.tryLock(0))
        return Error{ErrorKind::Busy,
                     tr("Another copy of Changeover is removing something on this computer. Nothing was changed."),
                     m_lockFile};

    JobQueue queue;
    for (const PlanStep &step : *chosen) {
        const Finding &finding = *inventory.find(step.id);
        queue.add(
            std::make_unique<RemoveJob>(*m_actions, finding.id, finding.name, requestFor(step, finding, choices)));
    }
    return RemovalReport{queue.run(progress, cancel)};
}

QJsonObject toJson(const RemovalReport &report)
{
    QJsonArray steps;
    for (const JobRecord &record : report.records)
        steps << QJsonObject{{QStringLiteral("id"), record.id},
                             {QStringLiteral("state"), jobStateNames.name(record.result.state)},
                             {QStringLiteral("vendorCode"), record.result.vendorCode},
                             {QStringLiteral("text"), record.result.text},
                             {QStringLiteral("next"), record.result.next},
                             {QStringLiteral("detail"), record.result.detail},
                             {QStringLiteral("restartNeeded"), record.result.restartNeeded}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.removal/1")},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("restartNeeded"), report.restartNeeded()}};
}

} // namespace changeover
