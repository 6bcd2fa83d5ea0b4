// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
class DetectCommand : public Command
{
public:
    DetectCommand()
        : Command(QStringLiteral("detect"),
                  QCoreApplication::translate(
                      "cli", "Say which Kaspersky products are on the computer, with the evidence. Changes nothing."))
    {
    }

protected:
    bool takesDisk() const override { return true; }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        Outcome outcome = inventory.blindSpots.empty() ? Outcome::Ok : Outcome::CouldNotLook;
        if (!inventory.findings.empty())
            outcome = Outcome::Found;
        if (const Status kept = keep(QStringLiteral("inventory.json"), toJson(inventory), outcome); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(toJson(inventory), outcome);
        else
            console::writeResult(text::of(inventory));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeDetectCommand()
{
    return std::make_unique<DetectCommand>();
}

} // namespace changeover
