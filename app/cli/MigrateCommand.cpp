// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/migration/OpenCase.h"

namespace changeover {

namespace {
class MigrateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    MigrateCommand()
        : Command(QStringLiteral("migrate"),
                  tr("The whole way: look, keep what can be lost, show the plan, remove, check the result."))
    {
    }

protected:
    void addOptions(OptionList &list) const override
    {
        addRemovalOptions(list);
        addPasswordOptions(list);
        addExpectOption(list);
        list.add({QStringLiteral("resume"), tr("Go on with a case that was begun earlier and not finished.")});
    }
    bool changesComputer() const override { return true; }
    bool freshPractice() const override { return !options().isSet(QStringLiteral("resume")); }

    Outcome run() override
    {
        const Result<QString> chosen = expectOption();
        if (!chosen)
            return refuse(chosen.error(), Outcome::Usage);
        talk(tr("Step 1 of 5: looking"));
        const Inventory now = migration().look();
        talk(text::of(now));
        if (!isDryRun())
            if (const std::optional<Outcome> ended = beginCase(now))
                return *ended;
        if (!chosen->isEmpty() && !isDryRun())
            if (const Status kept = m_case->chooseProtection(*chosen); !kept)
                return refuse(kept.error(), Outcome::CannotWrite);

        talk(tr("Step 2 of 5: the plan"));
        const RemovalPlan plan = migration().plan(now);
        talk(text::of(plan));
        const Result<RemovalChoices> choices = removalChoices(plan);
        if (!choices)
            return refuse(choices.error());
        const HazardReport hazards = migration().hazards(now);
        if (plan.hasWork(choices->confirmed)) {
            if (const std::optional<Outcome> stopped = stopForHazards(hazards))
                return *stopped;
            talk(text::of(hazards.hazards));
            if (!isDryRun() && !confirm(tr("Keep what can be lost, then remove this, now?")))
                return refuse(
                    {ErrorKind::Cancelled, tr("Nothing was changed. Say yes when asked, or give --yes."), {}});
        }
        if (isDryRun())
            return showDryRun(toJson(plan));
        if (const std::optional<Outcome> ended = keepThings(plan, *choices))
            return *ended;
        if (const std::optional<Outcome> ended = removeThings(plan, *choices))
            return *ended;

        talk(tr("Step 5 of 5: checking the result"));
        return show(plan, hazards);
    }

private:
    std::optional<Outcome> beginCase(const Inventory &now)
    {
        if (const Status made = makeSaveFolder(); !made)
            return refuse(made.error(), Outcome::CannotWrite);
        m_case.emplace(migration(), saveFolder());
        if (!options().isSet(QStringLiteral("resume"))) {
            const Status begun = m_case->begin(now);
            return begun ? std::nullopt : std::optional(refuse(begun.error(), Outcome::CannotWrite));
        }
        const Result<OpenCase::Resumed> resumed = m_case->resume(now);
        if (!resumed && resumed.error().kind == ErrorKind::NotFound)
            return refuse({ErrorKind::NotFound,
                           tr("There is no unfinished case in %1. Start without --resume.")
                               .arg(QDir::toNativeSeparators(saveFolder())),
                           {}});
        if (!resumed)
            return refuse(resumed.error(), Outcome::CannotWrite);
        talk(resumed->note);
        return std::nullopt;
    }

    std::optional<Outcome> keepThings(const RemovalPlan &plan, const RemovalChoices &choices)
    {
        talk(tr("Step 3 of 5: keeping what can be lost"));
        const bool kept = m_case->isSaved();
        if (!plan.hasWork(choices.confirmed) || kept) {
            talk(kept ? tr("Kept already in %1.").arg(QDir::toNativeSeparators(m_case->state().saved.bundle))
                      : tr("Nothing to keep."));
            return std::nullopt;
        }
        SaveChoices exports;
        exports.confirmed = choices.confirmed;
        for (const Credentials &credentials : choices.credentials)
            exports.credentials.push_back({credentials.stepId, credentials.login, credentials.password});
        const Result<SaveResult> saved =
            withProgress(whyRightsToSave(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return m_case->save({}, exports, progress, cancel);
            });
        if (!saved)
            return refuse(saved.error());
        talk(text::of(*saved));
        // The same password a second time could lock the product.
        for (const BlindSpot &problem : saved->notSaved)
            if (problem.why.kind == ErrorKind::WrongPassword)
                return refuse(problem.why);
        return std::nullopt;
    }

    std::optional<Outcome> removeThings(const RemovalPlan &plan, const RemovalChoices &choices)
    {
        talk(tr("Step 4 of 5: removing"));
        if (!plan.hasWork(choices.confirmed)) {
            talk(tr("Nothing to remove.") + QLatin1Char('\n'));
            return std::nullopt;
        }
        if (const std::optional<Outcome> stopped = restorePointFirst(
                [&](const ProgressSink &progress) { return m_case->makeRestorePoint(progress); }, m_restorePoint))
            return stopped;
        const Result<RemovalReport> removed =
            withProgress(whyRightsToRemove(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return m_case->remove(choices, progress, cancel);
            });
        if (!removed)
            return refuse(removed.error());
        talk(text::of(*removed));
        m_last = *removed;
        return std::nullopt;
    }

    Outcome show(const RemovalPlan &plan, const HazardReport &hazards)
    {
        const Result<OpenCase::Checked> checked = m_case->check(hazards);
        if (!checked)
            return refuse(checked.error(), Outcome::CannotWrite);
        const RestartState restart = m_case->restartState();
        const Verdict &verdict = checked->verdict;
        Protection protection = checked->protection;
        if (m_case->isWorthWatching(protection)) {
            const Result<Watched> watched = watchWithProgress([&](const auto &tell, const CancelToken &cancel) {
                return m_case->watchProtection(tell, cancel, watchTimes());
            });
            if (!watched)
                return refuse(watched.error(), Outcome::CannotWrite);
            protection = watched->protection;
        }
        // What the person should act on first decides: a failed removal, then a restart, then what is left.
        Outcome outcome = outcomeOf(verdict);
        if (const JobRecord *problem = m_last.firstProblem())
            outcome = outcomeOf(problem->result);
        else if (restart == RestartState::Pending || restart == RestartState::NotInFull)
            outcome = Outcome::RestartNeeded;
        if (restart == RestartState::NotInFull)
            talk(tr("Windows was switched on again, but not restarted in full (Fast Startup). Please choose Restart."));

        QJsonObject document{{QStringLiteral("schema"), QStringLiteral("changeover.migration/1")},
                             {QStringLiteral("before"), toJson(m_case->state().before)},
                             {QStringLiteral("plan"), toJson(plan)},
                             {QStringLiteral("hazards"), toJson(hazards)},
                             {QStringLiteral("bundle"), m_case->state().saved.bundle},
                             {QStringLiteral("removal"), toJson(m_case->state().removal)},
                             {QStringLiteral("restart"), restartStateNames.name(restart)},
                             {QStringLiteral("verdict"), toJson(verdict)},
                             {QStringLiteral("protection"), toJson(protection)}};
        const std::optional<ExpectedAnswer> expected = m_case->expected(protection);
        if (expected)
            document.insert(QStringLiteral("expected"), toJson(*expected));
        if (!m_restorePoint.isEmpty())
            document.insert(QStringLiteral("restorePoint"), m_restorePoint.value(QLatin1String("restorePoint")));
        outcome = heedRestart(outcome, document);
        if (outcome == Outcome::Ok)
            if (const Status closed = m_case->close(); !closed)
                return refuse(closed.error(), Outcome::CannotWrite);
        if (const Status kept = keep(QStringLiteral("migration.json"), document, outcome); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(text::of(verdict) + text::of(protection) +
                                 (expected ? text::of(*expected) : QString()));
        if (!target().isEmpty() || migration().facts().standIn.isEmpty())
            talk(tr("The report and what was kept lie in %1.").arg(QDir::toNativeSeparators(saveFolder())));
        return outcome;
    }

    std::optional<OpenCase> m_case;
    QJsonObject m_restorePoint; ///< what was asked for and came of it; empty: it was not asked for
    RemovalReport m_last;       ///< of this run only; the case holds all
};
} // namespace

std::unique_ptr<Command> makeMigrateCommand()
{
    return std::make_unique<MigrateCommand>();
}

} // namespace changeover
