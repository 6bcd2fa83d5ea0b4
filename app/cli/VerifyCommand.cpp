// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/migration/OpenCase.h"

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
    void addOptions(OptionList &list) const override
    {
        addExpectOption(list);
        list.add({QStringLiteral("watch"),
                  QCoreApplication::translate(
                      "cli", "Where no antivirus program is on, look again for up to a minute: after a "
                             "removal and a restart Microsoft Defender needs that time.")});
    }

    Outcome run() override
    {
        Result<QString> chosen = expectOption();
        if (!chosen)
            return refuse(chosen.error(), Outcome::Usage);
        // Else what the case of this computer keeps, if there is one.
        if (chosen->isEmpty() && !migration().facts().onlyLookedAt)
            chosen = OpenCase::chosenIn(saveFolder(), migration().facts());
        const Verdict verdict = migration().check();
        Protection protection = migration().protection(verdict.inventory);
        if (options().isSet(QStringLiteral("watch")) && isWorthWatching(migration().facts(), protection)) {
            const Result<Watched> watched = watchWithProgress([&](const auto &tell, const CancelToken &cancel) {
                return Result<Watched>(
                    migration().watchProtection(verdict.inventory, protection, tell, cancel, watchTimes()));
            });
            protection = watched->protection;
        }
        // What was left behind decides the outcome, protection does not: scripts read it in the document.
        const Outcome outcome = outcomeOf(verdict);
        QJsonObject document = toJson(verdict);
        document.insert(QStringLiteral("protection"), toJson(protection));
        const std::optional<ExpectedAnswer> expected = askForExpected(*chosen, protection);
        if (expected)
            document.insert(QStringLiteral("expected"), toJson(*expected));
        if (const Status kept = keep(QStringLiteral("verdict.json"), document, outcome); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, outcome);
        else
            console::writeResult(text::of(verdict) + text::of(protection) +
                                 (expected ? text::of(*expected) : QString()));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace changeover
