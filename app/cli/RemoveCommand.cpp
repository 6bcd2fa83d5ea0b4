// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

class RemoveCommand : public Command
{
public:
    RemoveCommand()
        : Command(QStringLiteral("remove"),
                  Text::tr("Remove what the plan says, each product through its own uninstaller."))
    {
    }

protected:
    void addOptions(QCommandLineParser &parser) override
    {
        addRemovalOptions(parser);
        addPasswordOptions(parser);
    }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        const RemovalPlan plan = migration().plan(inventory);
        const Result<RemovalChoices> choices = removalChoices(plan);
        if (!choices)
            return refuse(choices.error());
        talk(text::of(plan));
        if (plan.hasWork(choices->confirmed)) {
            const HazardReport hazards = migration().hazards(inventory);
            if (const std::optional<Outcome> stopped = stopForHazards(hazards))
                return *stopped;
            talk(text::of(hazards.hazards));
        }
        if (plan.hasWork(choices->confirmed) && !confirm(Text::tr("Remove this now?")))
            return refuse(
                {ErrorKind::Cancelled, Text::tr("Nothing was changed. Say yes when asked, or give --yes."), {}});

        QJsonObject before;
        if (plan.hasWork(choices->confirmed))
            if (const std::optional<Outcome> stopped = restorePointFirst(
                    [&](const ProgressSink &progress) { return migration().makeRestorePoint(progress); }, before))
                return *stopped;
        const Result<RemovalReport> report =
            withProgress(whyRightsToRemove(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return migration().remove(*choices, progress, cancel);
            });
        if (!report)
            return refuse(report.error());
        Outcome outcome = report->restartNeeded() ? Outcome::RestartNeeded : Outcome::Ok;
        if (const JobRecord *problem = report->firstProblem())
            outcome = outcomeOf(problem->result);
        QJsonObject document = toJson(*report);
        if (!before.isEmpty())
            document.insert(QStringLiteral("restorePoint"), before.value(QLatin1String("restorePoint")));
        outcome = heedRestart(outcome, document);
        if (const Status kept = keep(QStringLiteral("removal.json"), document); !kept)
            talk(kept.error().full());
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(report->records.empty() ? Text::tr("Nothing to remove.") + QLatin1Char('\n')
                                                         : text::of(*report));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeRemoveCommand()
{
    return std::make_unique<RemoveCommand>();
}

} // namespace changeover
