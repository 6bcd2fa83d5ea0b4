// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
class VerifyCommand : public Command
{
public:
    VerifyCommand()
        : Command(QStringLiteral("verify"),
                  QCoreApplication::translate(
                      "cli", "Look whether everything is gone, and what was left behind. Changes nothing."))
    {
    }

protected:
    bool takesDisk() const override { return true; }

    Outcome run() override
    {
        const Verdict verdict = migration().check();
        const Outcome outcome = outcomeOf(verdict);
        if (const Status kept = keep(QStringLiteral("verdict.json"), toJson(verdict)); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(toJson(verdict), outcome);
        else
            console::writeResult(text::of(verdict));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace changeover
