// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "core/migration/CaseFile.h"
#include "core/report/Report.h"

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
        : Command(QStringLiteral("migrate"),
                  tr("The whole way: look, keep what can be lost, show the plan, remove, check the result."))
    {
    }

protected:
    void addOptions(QCommandLineParser &parser) override
    {
        addRemovalOptions(parser);
        addPasswordOptions(parser);
        parser.addOption({QStringLiteral("resume"), tr("Go on with a case that was begun earlier and not finished.")});
    }
    bool freshPractice() const override { return !options().isSet(QStringLiteral("resume")); }

    Outcome run() override
    {
        talk(tr("Step 1 of 5: looking"));
        const Inventory now = migration().look();
        talk(text::of(now));
        if (const std::optional<Outcome> ended = beginCase(now))
            return *ended;

        talk(tr("Step 2 of 5: the plan"));
        const RemovalPlan plan = migration().plan(now);
        talk(text::of(plan));
        const Result<RemovalChoices> choices = removalChoices(plan);
        if (!choices)
            return refuse(choices.error());
        const HazardReport hazards = migration().hazards(now);
        if (plan.hasWork()) {
            if (const std::optional<Outcome> stopped = stopForHazards(hazards))
                return *stopped;
            talk(text::of(hazards.hazards));
            if (!confirm(tr("Keep what can be lost, then remove this, now?")))
                return refuse(
                    {ErrorKind::Cancelled, tr("Nothing was changed. Say yes when asked, or give --yes."), {}});
        }
        if (const std::optional<Outcome> ended = keepThings(plan, *choices))
            return *ended;
        if (const std::optional<Outcome> ended = removeThings(plan, *choices))
            return *ended;

        talk(tr("Step 5 of 5: checking the result"));
        const Verdict verdict = migration().check();
        m_case.stage = Stage::Checked;
        return show(plan, hazards, verdict);
    }

private:
    QString caseFile() const { return saveFolder() + QStringLiteral("/case.json"); }

    std::optional<Outcome> keepCase() const
    {
        if (const Status kept = saveCase(caseFile(), m_case); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        return std::nullopt;
    }

    // A new case, or the one that was begun. What cannot be used is said, left where it is under another name, and
    // what is on the computer decides alone.
    std::optional<Outcome> beginCase(const Inventory &now)
    {
        m_case.computer = now.facts.computerName;
        m_case.standIn = now.facts.standIn;
        m_case.begun = QDateTime::currentDateTimeUtc();
        m_case.before = now;
        if (const Status made = makeFolder(saveFolder()); !made)
            return refuse(made.error(), Outcome::CannotWrite);
        if (options().isSet(QStringLiteral("resume"))) {
            Result<Case> earlier = loadCase(caseFile());
            if (!earlier && earlier.error().kind == ErrorKind::NotFound)
                return refuse({ErrorKind::NotFound,
                               tr("There is no unfinished case in %1. Start without --resume.")
                                   .arg(QDir::toNativeSeparators(saveFolder())),
                               {}});
            if (!earlier) {
                talk(tr("The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)")
                         .arg(earlier.error().full()));
                setAside();
            } else if (earlier->computer != now.facts.computerName || earlier->standIn != now.facts.standIn) {
                talk(tr("The earlier case is from another computer, \"%1\", and is set aside. What is on this one now "
                        "decides.")
                         .arg(earlier->computer));
                setAside();
            } else {
                m_case = std::move(earlier).value();
                talk(tr("Going on with the case of %1.").arg(m_case.begun.toLocalTime().toString(Qt::ISODate)));
            }
        }
        return keepCase();
    }

    void setAside() const
    {
        const QString aside = caseFile() + QStringLiteral(".unusable");
        QFile::remove(aside);
        QFile::rename(caseFile(), aside);
    }

    std::optional<Outcome> keepThings(const RemovalPlan &plan, const RemovalChoices &choices)
    {
        talk(tr("Step 3 of 5: keeping what can be lost"));
        const bool kept = !m_case.bundle.isEmpty() && readManifest(m_case.bundle).ok();
        if (!plan.hasWork() || kept) {
            talk(kept ? tr("Kept already in %1.").arg(QDir::toNativeSeparators(m_case.bundle))
                      : tr("Nothing to keep."));
            return std::nullopt;
        }
        // What a run that was ended in the middle of writing left behind: we are its successor.
        const QStringList parts{QStringLiteral(".changeover-*.zip.part-*")};
        if (options().isSet(QStringLiteral("resume")))
            for (const QFileInfo &part : QDir(saveFolder()).entryInfoList(parts, QDir::Files | QDir::Hidden))
                QFile::remove(part.filePath());
        ExportChoices exports;
        exports.confirmed = choices.confirmed;
        for (const Credentials &credentials : choices.credentials)
            exports.credentials.push_back({credentials.stepId, credentials.login, credentials.password});
        const Result<SaveResult> saved = saveWithProgress(exports);
        if (!saved)
            return refuse(saved.error());
        m_case.bundle = saved->bundle;
        m_case.stage = Stage::Saved;
        m_saved = *saved;
        if (const std::optional<Outcome> ended = keepCase())
            return ended;
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
        if (!plan.hasWork()) {
            talk(tr("Nothing to remove.") + QLatin1Char('\n'));
            return std::nullopt;
        }
        const Result<RemovalReport> removed = removeWithProgress(choices);
        if (!removed)
            return refuse(removed.error());
        talk(text::of(*removed));
        m_last = *removed;
        m_case.removal.records.insert(m_case.removal.records.end(), removed->records.begin(), removed->records.end());
        m_case.stage = Stage::Removed;
        return keepCase();
    }

    Outcome show(const RemovalPlan &plan, const HazardReport &hazards, const Verdict &verdict) const
    {
        // What the person should act on first decides: a failed removal, then a restart, then what is left.
        Outcome outcome = outcomeOf(verdict);
        if (const JobRecord *problem = m_last.firstProblem())
            outcome = outcomeOf(problem->result);
        else if (m_last.restartNeeded())
            outcome = Outcome::RestartNeeded;

        const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("changeover.migration/1")},
                                   {QStringLiteral("before"), toJson(m_case.before)},
                                   {QStringLiteral("plan"), toJson(plan)},
                                   {QStringLiteral("hazards"), toJson(hazards)},
                                   {QStringLiteral("bundle"), m_case.bundle},
                                   {QStringLiteral("removal"), toJson(m_case.removal)},
                                   {QStringLiteral("verdict"), toJson(verdict)}};
        const ReportFacts facts{QDateTime::currentDateTimeUtc(),
                                m_case.before,
                                hazards,
                                m_saved.saved,
                                m_saved.notSaved,
                                m_case.bundle,
                                m_case.removal,
                                verdict};
        if (const std::optional<Outcome> ended = keepCase())
            return *ended;
        if (const Status kept = writeFile(saveFolder() + QStringLiteral("/report.html"), reportHtml(facts)); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (const Status kept = keep(QStringLiteral("migration.json"), document); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(text::of(verdict));
        if (!target().isEmpty() || facts.before.facts.standIn.isEmpty())
            talk(tr("The report and what was kept lie in %1.").arg(QDir::toNativeSeparators(saveFolder())));
        return outcome;
    }

    Case m_case;
    SaveResult m_saved;
    RemovalReport m_last; ///< of this run only; the case holds all
};
} // namespace

std::unique_ptr<Command> makeMigrateCommand()
{
    return std::make_unique<MigrateCommand>();
}

} // namespace changeover
