// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/Removal.h"

#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/base/StrictJson.h"
#include "core/detect/Detector.h"
#include "core/removal/RemoveJob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

namespace changeover {

namespace {
constexpr auto jobStateNames = namedEnum<JobState>({{JobState::Done, "done"},
                                                    {JobState::Failed, "failed"},
                                                    {JobState::Cancelled, "cancelled"},
                                                    {JobState::Skipped, "skipped"}});

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(removal)
};

// Letters, digits, dots and dashes only: the id of a finding holds what another program wrote into the registry.
QString logFileName(const QString &findingId)
{
    QString name = findingId.toLower();
    static const QRegularExpression other(QStringLiteral("[^a-z0-9.-]+"));
    return name.replace(other, QStringLiteral("_")).left(100) + QStringLiteral(".log");
}
UninstallRequest requestFor(const Removal &removal, const PlanStep &step, const Finding &finding,
                            const RemovalChoices &choices)
{
    UninstallRequest request;
    request.method = step.method;
    request.productCode = finding.productCode;
    request.uninstallString = finding.uninstallString;
    // A product that takes its password quietly needs no window for it.
    request.vendorWindows = choices.vendorWindows && removal.passwordProperty.isEmpty();
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

Result<std::vector<PlanStep>> chosenSteps(const RemovalPlan &plan, const RemovalChoices &choices)
{
    for (const QString &id : choices.only) {
        const PlanStep *step = plan.find(id);
        if (!step)
            return Error{ErrorKind::NotFound,
                         Text::tr("Nothing called \"%1\" is on this computer. Nothing was changed.").arg(id),
                         {}};
        if (step->kind == StepKind::Person)
            return Error{
                ErrorKind::Unsupported, Text::tr("\"%1\" is left to you: %2").arg(step->title, step->detail), {}};
        if (step->mustConfirm && !choices.confirmed.contains(id))
            return Error{
                ErrorKind::BadInput,
                Text::tr("\"%1\" was recognised by its name only and needs your confirmation. Nothing was changed.")
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

Status stopAtHazards(const HazardReport &hazards, const RemovalChoices &choices)
{
    const std::vector<Hazard> blocking = hazards.blocking(choices.acceptedHazards);
    if (blocking.empty())
        return Done{};
    return Error{ErrorKind::Hazard, Text::tr("%1 Nothing was changed.").arg(blocking[0].title), blocking[0].id};
}

Result<RemovalReport> removeProducts(const Machine &machine, Actions &actions, const Catalogue &catalogue,
                                     const QString &lockFile, const RemovalChoices &choices,
                                     const ProgressSink &progress, const CancelToken &cancel, const RecordSink &record)
{
    const Inventory inventory = detect(machine, catalogue);
    const Result<std::vector<PlanStep>> chosen = chosenSteps(planRemoval(inventory, catalogue), choices);
    if (!chosen)
        return chosen.error();
    if (chosen->empty())
        return RemovalReport{};
    if (!inventory.facts.elevated)
        return Error{ErrorKind::AccessDenied,
                     Text::tr("Removing programs needs an administrator's rights. Nothing was changed."),
                     {}};
    if (const Status stopped = stopAtHazards(reportHazards(machine, catalogue, inventory), choices); !stopped)
        return stopped.error();
    if (!choices.logFolder.isEmpty())
        if (const Status made = makeFolder(choices.logFolder); !made)
            return made.error();

    if (const Status made = makeFolder(QFileInfo(lockFile).absolutePath()); !made)
        return made.error();
    QLockFile lock(lockFile);
    lock.setStaleLockTime(0); // a removal may take long; only a dead process makes a lock stale
    if (!lock.tryLock(0))
        return Error{
            ErrorKind::Busy,
            Text::tr("Another copy of Changeover is removing something on this computer. Nothing was changed."),
            lockFile};

    JobQueue queue;
    for (const PlanStep &step : *chosen) {
        const Finding &finding = *inventory.find(step.id);
        queue.add(std::make_unique<RemoveJob>(
            actions, finding.id, finding.name,
            requestFor(catalogue.find(finding.productId)->removal, step, finding, choices), choices.patience));
    }
    return RemovalReport{queue.run(progress, cancel, record)};
}

QJsonObject toJson(const RemovalReport &report)
{
    QJsonArray steps;
    for (const JobRecord &record : report.records)
        steps << QJsonObject{{QStringLiteral("id"), record.id},
                             {QStringLiteral("status"), record.status},
                             {QStringLiteral("state"), jobStateNames.name(record.result.state)},
                             {QStringLiteral("vendorCode"), record.result.vendorCode},
                             {QStringLiteral("text"), record.result.text},
                             {QStringLiteral("next"), record.result.next},
                             {QStringLiteral("ladder"), QJsonArray::fromStringList(record.result.ladder)},
                             {QStringLiteral("detail"), record.result.detail},
                             {QStringLiteral("restartNeeded"), record.result.restartNeeded}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.removal/1")},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("restartNeeded"), report.restartNeeded()}};
}

Result<RemovalReport> removalReportFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    RemovalReport report;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.removal/1"));
        root.optionalBool(QStringLiteral("restartNeeded"), false);
        root.array(QStringLiteral("steps"), [&](StrictJson::Object &step) {
            JobRecord record;
            record.id = step.string(QStringLiteral("id"));
            record.status = step.optionalString(QStringLiteral("status"));
            record.result.state = step.choice(QStringLiteral("state"), jobStateNames);
            record.result.vendorCode = step.integer(QStringLiteral("vendorCode"));
            record.result.text = step.optionalString(QStringLiteral("text"));
            record.result.next = step.optionalString(QStringLiteral("next"));
            record.result.ladder = step.optionalStrings(QStringLiteral("ladder"));
            record.result.detail = step.optionalString(QStringLiteral("detail"));
            record.result.restartNeeded = step.optionalBool(QStringLiteral("restartNeeded"), false);
            report.records.push_back(record);
        });
    }
    if (json.failed())
        return json.error();
    return report;
}

} // namespace changeover
