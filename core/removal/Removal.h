// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/catalogue/Catalogue.h"
#include "core/hazards/Hazards.h"
#include "core/removal/Patience.h"
#include "core/removal/RemovalPlan.h"
#include "core/run/JobQueue.h"

#include <QJsonObject>

#include <vector>

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
    Patience patience;
    /// Show the vendors' own windows, where a product has them, so that the person answers its questions.
    bool vendorWindows = false;
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

/// The steps of a plan that these choices would run, in order. An id that is not there, is left to the person or still
/// needs a yes is an error.
[[nodiscard]] Result<std::vector<PlanStep>> chosenSteps(const RemovalPlan &plan, const RemovalChoices &choices);

/// Fails with ErrorKind::Hazard while a hazard blocks that was not accepted; its id is the error's detail.
[[nodiscard]] Status stopAtHazards(const HazardReport &hazards, const RemovalChoices &choices);

/// Called after each job, before the next begins.
using RecordSink = std::function<void(const JobRecord &)>;

/// Looks anew and removes what the plan of this moment and the choices agree on. Refused without rights, for an unknown
/// id, while a hazard blocks that was not accepted, and while another copy of this program removes something here
/// (`lockFile`).
[[nodiscard]] Result<RemovalReport> removeProducts(const Machine &machine, Actions &actions, const Catalogue &catalogue,
                                                   const QString &lockFile, const RemovalChoices &choices,
                                                   const ProgressSink &progress, const CancelToken &cancel,
                                                   const RecordSink &record = {});

[[nodiscard]] QJsonObject toJson(const RemovalReport &report);
/// The same back, as it comes from the helper or a case file. Never trusted: `place` names it in the error.
[[nodiscard]] Result<RemovalReport> removalReportFromJson(const QString &place, const QByteArray &json);

} // namespace changeover
