// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

class MigrateCommand : public Command
{
public:
    MigrateCommand()
        : Command(QStringLiteral("migrate"), tr("The whole way: look, show the plan, remove, check the result."))
    {
    }

protected:
    void addOptions(QCommandLineParser &parser) override { addRemovalOptions(parser); }
    bool freshPractice() const override { return true; }

    Outcome run() override
    {
        talk(tr("Step 1 of 4: looking"));
        const Inventory before = migration().look();
        talk(text::of(before));
        talk(tr("Step 2 of 4: the plan"));
        const RemovalPlan plan = migration().plan(before);
        talk(text::of(plan));
        const Result<RemovalChoices> choices = removalChoices(plan);
        if (!choices)
            return refuse(choices.error());
        const HazardReport hazards = migration().hazards(before);
        if (plan.hasWork()) {
            if (const std::optional<Outcome> stopped = stopForHazards(hazards))
                return *stopped;
            talk(text::of(hazards.hazards));
        }

        RemovalReport report;
        talk(tr("Step 3 of 4: removing"));
        if (plan.hasWork()) {
            if (!confirm(tr("Remove this now?")))
                return refuse(
                    {ErrorKind::Cancelled, tr("Nothing was changed. Say yes when asked, or give --yes."), {}});
            Result<RemovalReport> removed = removeWithProgress(*choices);
            if (!removed)
                return refuse(removed.error());
            report = std::move(removed).value();
            talk(text::of(report));
        } else {
            talk(tr("Nothing to remove.") + QLatin1Char('\n'));
        }

        talk(tr("Step 4 of 4: checking the result"));
        const Verdict verdict = migration().check();
        return show(before, plan, hazards, report, verdict);
    }

private:
    Outcome show(const Inventory &before, const RemovalPlan &plan, const HazardReport &hazards,
                 const RemovalReport &report, const Verdict &verdict) const
    {
        // What the person should act on first decides: a failed removal, then a restart, then what is left.
        Outcome outcome = outcomeOf(verdict);
        if (const JobRecord *problem = report.firstProblem())
            outcome = outcomeOf(problem->result);
        else if (report.restartNeeded())
            outcome = Outcome::RestartNeeded;

        const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("changeover.migration/1")},
                                   {QStringLiteral("before"), toJson(before)},
                                   {QStringLiteral("plan"), toJson(plan)},
                                   {QStringLiteral("hazards"), toJson(hazards)},
                                   {QStringLiteral("removal"), toJson(report)},
                                   {QStringLiteral("verdict"), toJson(verdict)}};
        if (const Status kept = keep(QStringLiteral("migration.json"), document); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(text::of(verdict));
        if (!target().isEmpty())
            talk(tr("Everything is written down in %1.").arg(QDir::toNativeSeparators(target())));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeMigrateCommand()
{
    return std::make_unique<MigrateCommand>();
}

} // namespace changeover
