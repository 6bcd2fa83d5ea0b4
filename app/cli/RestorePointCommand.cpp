// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

class RestorePointCommand : public Command
{
public:
    RestorePointCommand()
        : Command(QStringLiteral("restore-point"),
                  Text::tr("Let Windows make a restore point, and look whether it is really there. Removes nothing."))
    {
    }

protected:
    Outcome run() override
    {
        const Result<RestorePointResult> made =
            withProgress(whyRightsForRestorePoint(), [&](const ProgressSink &progress, const CancelToken &) {
                return migration().makeRestorePoint(progress);
            });
        if (!made)
            return refuse(made.error(), outcomeOfRestorePoint(made.error()));
        const QJsonObject document = toJson(*made);
        if (const Status kept = keep(QStringLiteral("restore-point.json"), document, Outcome::Ok); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(document, Outcome::Ok);
        else
            console::writeResult(made->sentence() + QLatin1Char('\n'));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeRestorePointCommand()
{
    return std::make_unique<RestorePointCommand>();
}

} // namespace changeover
