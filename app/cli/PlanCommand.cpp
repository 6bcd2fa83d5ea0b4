// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

#include <QJsonArray>

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
    bool takesDisk() const override { return true; }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        const RemovalPlan plan = migration().plan(inventory);
        const std::vector<Hazard> blocking = migration().hazards(inventory).blocking();
        QJsonObject document = toJson(plan);
        document.insert(QStringLiteral("blockedBy"), toJson(blocking));
        if (const Status kept = keep(QStringLiteral("plan.json"), document); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson()) {
            writeJson(document, Outcome::Ok);
            return Outcome::Ok;
        }
        QString out = text::of(plan);
        if (!blocking.empty())
            out += QCoreApplication::translate("cli", "This blocks the removal until it is cleared or accepted:") +
                   QLatin1Char('\n') + text::of(blocking);
        console::writeResult(out);
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace changeover
