// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/PlanFile.h"
#include "tests/fuzz/Target.h"

#include <QJsonDocument>

using namespace changeover;

// A plan that lay somewhere between its making and its run.
FUZZ_TARGET(planfile)
{
    const Result<PlanFile> plan = planFileFromJson(QStringLiteral("plan.json"), bytes);
    if (!plan)
        return;
    mustHold(differences(*plan, *plan).isEmpty(), "it is like itself");
    const Result<PlanFile> again = planFileFromJson(QStringLiteral("plan.json"), QJsonDocument(toJson(*plan)).toJson());
    mustHold(again.ok() && toJson(*again) == toJson(*plan), "it is the same after a second reading");
    for (const QString &id : takenSteps(*plan))
        mustHold(!id.isEmpty(), "a step that is taken has a name");
}
