// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/removal/PlanFile.h"

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
    void addOptions(OptionList &list) const override
    {
        addRemovalOptions(list);
        addPasswordOptions(list);
        list.add({QStringLiteral("plan"),
                  Text::tr("Remove what this file from \"plan --save\" says, and only if the computer is still as it "
                           "says."),
                  Text::tr("FILE")});
    }
    bool changesComputer() const override { return true; }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        const RemovalPlan plan = migration().plan(inventory);
        QStringList reviewed;
        if (options().isSet(QStringLiteral("plan"))) {
            const Result<PlanFile> file = readPlan();
            if (!file)
                return refuse(file.error(), outcomeOfPlan(file.error()));
            if (const QStringList differ = differences(*file, planFileOf(inventory, plan)); !differ.isEmpty())
                return refuse({ErrorKind::BadInput,
                               Text::tr("The computer is not as in the plan. Nothing was changed."),
                               differ.join(QLatin1Char('\n'))},
                              Outcome::PlanDiffers);
            reviewed = takenSteps(*file);
            if (reviewed.isEmpty())
                return finish({}, {});
        }
        const Result<RemovalChoices> choices = removalChoices(plan, reviewed);
        if (!choices)
            return refuse(choices.error());
        talk(text::of(plan));
        if (plan.hasWork(choices->confirmed)) {
            const HazardReport hazards = migration().hazards(inventory);
            if (const std::optional<Outcome> stopped = stopForHazards(hazards))
                return *stopped;
            talk(text::of(hazards.hazards));
        }
        if (plan.hasWork(choices->confirmed) && !isDryRun() && !confirm(Text::tr("Remove this now?")))
            return refuse(
                {ErrorKind::Cancelled, Text::tr("Nothing was changed. Say yes when asked, or give --yes."), {}});

        if (isDryRun())
            return showDryRun(toJson(plan));
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
        return finish(*report, before);
    }

private:
    Result<PlanFile> readPlan() const
    {
        if (options().isSet(QStringLiteral("only")) || options().isSet(QStringLiteral("confirm")))
            return Error{ErrorKind::Unsupported,
                         Text::tr("With --plan the file says what is taken: leave --only and --confirm out."),
                         {}};
        const QString path = options().value(QStringLiteral("plan"));
        constexpr qint64 maxBytes = 4 * 1024 * 1024;
        const Result<QByteArray> text = readFile(path, maxBytes);
        if (!text)
            return text.error();
        return planFileFromJson(path, *text);
    }

    // What is wrong in the file is its own code: the arguments were right.
    static Outcome outcomeOfPlan(const Error &error)
    {
        return error.kind == ErrorKind::BadInput ? Outcome::BadData : outcomeOf(error);
    }

    Outcome finish(const RemovalReport &report, const QJsonObject &before)
    {
        Outcome outcome = report.restartNeeded() ? Outcome::RestartNeeded : Outcome::Ok;
        if (const JobRecord *problem = report.firstProblem())
            outcome = outcomeOf(problem->result);
        QJsonObject document = toJson(report);
        if (!before.isEmpty())
            document.insert(QStringLiteral("restorePoint"), before.value(QLatin1String("restorePoint")));
        outcome = heedRestart(outcome, document);
        if (const Status kept = keep(QStringLiteral("removal.json"), document, outcome); !kept)
            talk(kept.error().full());
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(report.records.empty() ? Text::tr("Nothing to remove.") + QLatin1Char('\n')
                                                        : text::of(report));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeRemoveCommand()
{
    return std::make_unique<RemoveCommand>();
}

} // namespace changeover
