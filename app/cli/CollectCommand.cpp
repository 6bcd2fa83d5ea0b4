// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/migration/OpenCase.h"

#include <QDir>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// collect [--to DIR]
class CollectCommand : public Command
{
public:
    CollectCommand()
        : Command(
              QStringLiteral("collect"),
              Text::tr("Put what somebody who helps has to know into one file: what was found, the report, the logs. "
                       "No passwords, no files of the quarantine, no names of the computer and its accounts."))
    {
    }

protected:
    Outcome run() override
    {
        OpenCase openCase(migration(), saveFolder());
        // Without a case there is still what is on the computer now.
        const Result<OpenCase::Resumed> resumed = openCase.resume(migration().look());
        if (!resumed && resumed.error().kind != ErrorKind::NotFound)
            return refuse(resumed.error(), Outcome::CannotWrite);
        if (!resumed)
            if (const Status made =
                    QDir().mkpath(saveFolder())
                        ? Status(Done{})
                        : Status(Error{ErrorKind::AccessDenied,
                                       Text::tr("%1 cannot be made.").arg(QDir::toNativeSeparators(saveFolder())),
                                       {}});
                !made)
                return refuse(made.error(), Outcome::CannotWrite);
        const Result<QString> file = withProgress({}, [&](const ProgressSink &progress, const CancelToken &cancel) {
            return openCase.collectForHelp(progress, cancel);
        });
        if (!file)
            return refuse(file.error(),
                          file.error().kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::CannotWrite);
        if (isJson())
            writeJson(
                {{QStringLiteral("schema"), QStringLiteral("changeover.collected/1")}, {QStringLiteral("file"), *file}},
                Outcome::Ok);
        else
            console::writeResult(QDir::toNativeSeparators(*file) + QLatin1Char('\n'));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeCollectCommand()
{
    return std::make_unique<CollectCommand>();
}

} // namespace changeover
