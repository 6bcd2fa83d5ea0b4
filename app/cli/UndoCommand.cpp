// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// undo [--backup NAME]
class UndoCommand : public Command
{
public:
    UndoCommand()
        : Command(QStringLiteral("undo"), Text::tr("Put back what \"clean\" took away."))
    {
    }

protected:
    void addOptions(OptionList &list) const override
    {
        list.addAll(
            {{QStringLiteral("backup"), Text::tr("Which cleaning, as \"clean\" named it. Without it: the newest."),
              QStringLiteral("NAME")}});
    }

    Outcome run() override
    {
        const Result<CleanReport> report =
            withProgress(whyRightsToRemove(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return migration().undoClean(options().value(QStringLiteral("backup")), progress, cancel);
            });
        if (!report)
            return refuse(report.error());
        const Outcome outcome = report->allDone() ? Outcome::Ok : Outcome::Failed;
        if (isJson())
            writeJson(toJson(*report), outcome);
        else
            console::writeResult(text::of(*report));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeUndoCommand()
{
    return std::make_unique<UndoCommand>();
}

} // namespace changeover
