// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/detect/Inventory.h"
#include "core/hazards/Hazards.h"
#include "core/removal/RemovalPlan.h"
#include "core/run/JobQueue.h"
#include "core/verify/Verdict.h"

#include <memory>

namespace changeover {

/// A password for one step of the plan, and for no other: a wrong one may lock a product.
struct Credentials
{
    QString stepId;
    QString login;
    Secret password;
};

/// What the person decided before a removal.
struct RemovalChoices
{
    /// Ids of plan steps. Empty: all that may be removed without a further yes.
    QStringList only;
    /// Ids of steps with `mustConfirm` that the person said yes to.
    QStringList confirmed;
    /// Ids of blocking hazards that the person knows of and accepts.
    QStringList acceptedHazards;
    std::vector<Credentials> credentials;
    /// Folder for the uninstallers' logs; empty: none are kept.
    QString logFolder;
};

struct RemovalReport
{
    std::vector<JobRecord> records;
    [[nodiscard]] bool allDone() const;
    [[nodiscard]] bool restartNeeded() const;
    /// The first job that did not succeed, nullptr if all did.
    [[nodiscard]] const JobRecord *firstProblem() const;
};

/// One computer's way from start to end; what both faces speak to. Every step looks anew: nothing that was read
/// earlier, from memory or from a file, decides what is removed.
class Migration
{
public:
    /// The computer this program runs on.
    [[nodiscard]] static Result<std::unique_ptr<Migration>> ofThisComputer();
    /// A practice PC in a folder: a copy that is there already is used as it is, else a fresh one is made.
    [[nodiscard]] static Result<std::unique_ptr<Migration>> ofPractice(const QString &name, const QString &folder);

    [[nodiscard]] MachineFacts facts() const { return m_machine->facts(); }
    [[nodiscard]] Inventory look() const;
    [[nodiscard]] RemovalPlan plan(const Inventory &inventory) const;

    /// What protects this computer now.
    [[nodiscard]] Protection protection() const;
    /// What could be lost or fail when what was found is removed.
    [[nodiscard]] HazardReport hazards(const Inventory &inventory) const;

    /// The steps of a plan that these choices would run, in order. An id that is not there, is left to the person or
    /// still needs a yes is an error.
    [[nodiscard]] static Result<std::vector<PlanStep>> chosenSteps(const RemovalPlan &plan,
                                                                   const RemovalChoices &choices);

    /// Removes what the plan of this moment and the choices agree on. Refused without rights, for an unknown id, while
    /// a hazard blocks that was not accepted (ErrorKind::Hazard), and while another copy of this program removes
    /// something here.
    [[nodiscard]] Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                               const CancelToken &cancel);

    [[nodiscard]] Verdict check() const;

    Migration(std::unique_ptr<Machine> machine, std::unique_ptr<Actions> actions, Catalogue catalogue,
              QString lockFile);

private:
    [[nodiscard]] UninstallRequest requestFor(const PlanStep &step, const Finding &finding,
                                              const RemovalChoices &choices) const;

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Actions> m_actions;
    Catalogue m_catalogue;
    QString m_lockFile;
};

[[nodiscard]] QJsonObject toJson(const RemovalReport &report);

} // namespace changeover
