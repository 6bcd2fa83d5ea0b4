// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
class PlanCommand : public Command
{
public:
    PlanCommand()
        : Command(QStringLiteral("plan"),
                  QCoreApplication::translate(
                      "cli", "Show what would be removed, in which order, and what is left to you. Changes nothing."))
    {
    }

protected:
    Outcome run() override
    {
        const RemovalPlan plan = migration().plan(migration().look());
        if (const Status kept = keep(QStringLiteral("plan.json"), toJson(plan)); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(toJson(plan), Outcome::Ok);
        else
            console::writeResult(text::of(plan));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace changeover
