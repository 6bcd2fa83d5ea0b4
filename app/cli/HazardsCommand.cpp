// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
class HazardsCommand : public Command
{
public:
    HazardsCommand()
        : Command(QStringLiteral("hazards"),
                  QCoreApplication::translate(
                      "cli", "Say what could be lost or fail in a removal, and how to clear it. Changes nothing."))
    {
    }

protected:
    bool takesDisk() const override { return true; }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        const HazardReport report = migration().hazards(inventory);
        Outcome outcome = Outcome::Ok;
        if (!report.blocking().empty())
            outcome = Outcome::HazardStop;
        else if (report.hazards.empty() && !report.blindSpots.empty())
            outcome = Outcome::CouldNotLook;

        QJsonObject document = toJson(report);
        document.insert(QStringLiteral("standIn"), inventory.facts.standIn);
        if (const Status kept = keep(QStringLiteral("hazards.json"), document, outcome); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(text::of(report));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeHazardsCommand()
{
    return std::make_unique<HazardsCommand>();
}

} // namespace changeover
