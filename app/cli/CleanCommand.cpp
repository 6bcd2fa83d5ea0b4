// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"

#include <QJsonArray>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// clean [--id ID]…
class CleanCommand : public Command
{
public:
    CleanCommand()
        : Command(QStringLiteral("clean"),
                  Text::tr("Take away what was left behind and is safe to take away. A backup is made first; \"undo\" "
                           "puts all of it back."))
    {
    }

protected:
    void addOptions(OptionList &list) const override
    {
        list.add({QStringLiteral("id"),
                  Text::tr("Only this trace, by its id in \"verify --json\". May be given more than once."),
                  QStringLiteral("ID")});
    }

    bool changesComputer() const override { return true; }

    Outcome run() override
    {
        QStringList ids = options().values(QStringLiteral("id"));
        const Verdict verdict = migration().check();
        if (ids.isEmpty())
            for (const Leftover &leftover : verdict.leftovers)
                if (leftover.canBeCleaned)
                    ids << leftover.id;
        showPlan(verdict, ids);
        if (isDryRun())
            return showDryRun({{QStringLiteral("schema"), QStringLiteral("changeover.cleanplan/1")},
                               {QStringLiteral("ids"), QJsonArray::fromStringList(ids)}});
        CleanReport report;
        if (!ids.isEmpty()) {
            if (!confirm(Text::tr("Take this away now? It goes into a backup first.")))
                return refuse(
                    {ErrorKind::Cancelled, Text::tr("Nothing was changed. Say yes when asked, or give --yes."), {}});
            const Result<CleanReport> cleaned =
                withProgress(whyRightsToRemove(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                    return migration().clean(ids, progress, cancel);
                });
            if (!cleaned)
                return refuse(cleaned.error());
            report = *cleaned;
        }
        const Outcome outcome = report.allDone() ? Outcome::Ok : Outcome::Leftovers;
        if (const Status kept = keep(QStringLiteral("cleaning.json"), toJson(report), outcome); !kept)
            talk(kept.error().full());
        if (isJson())
            writeJson(toJson(report), outcome);
        else
            console::writeResult(ids.isEmpty() ? Text::tr("Nothing to clean.") + QLatin1Char('\n') : text::of(report));
        if (!report.backup.isEmpty())
            talk(Text::tr("To put all of it back: changeover-cli undo --backup %1").arg(report.backup));
        return outcome;
    }

private:
    void showPlan(const Verdict &verdict, const QStringList &ids) const
    {
        for (const Leftover &leftover : verdict.leftovers) {
            if (ids.contains(leftover.id))
                talk(Text::tr("To be taken away: %1").arg(leftover.place));
            else if (!leftover.whyNot.isEmpty())
                talk(Text::tr("Stays: %1. %2").arg(leftover.place, leftover.whyNot));
        }
    }
};
} // namespace

std::unique_ptr<Command> makeCleanCommand()
{
    return std::make_unique<CleanCommand>();
}

} // namespace changeover
