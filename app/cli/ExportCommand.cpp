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

class ExportCommand : public Command
{
public:
    ExportCommand()
        : Command(
              QStringLiteral("export"),
              Text::tr("Keep what can be lost: quarantine lists, settings, a report, in one bundle. Removes nothing."))
    {
    }

protected:
    void addOptions(OptionList &list) const override
    {
        addPasswordOptions(list);
        list.add({QStringLiteral("with-quarantine"),
                  Text::tr("Copy the files in quarantine, too. They stay locked away: nothing in them can start.")});
        list.add({QStringLiteral("only"), Text::tr("The password is for this finding."), Text::tr("ID")});
    }

    Outcome run() override
    {
        const Result<Secret> password = passwordOption();
        if (!password)
            return refuse(password.error());
        SaveChoices choices;
        choices.containers = options().isSet(QStringLiteral("with-quarantine"));
        if (!password->isEmpty()) {
            if (!options().isSet(QStringLiteral("only")))
                return refuse(
                    {ErrorKind::BadInput, Text::tr("Say with --only which product the password is for."), {}});
            choices.credentials.push_back(
                {options().value(QStringLiteral("only")), options().value(QStringLiteral("login")), *password});
        }
        if (const Status made = makeSaveFolder(); !made)
            return refuse(made.error(), Outcome::CannotWrite);
        const Result<SaveResult> saved =
            withProgress(whyRightsToSave(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return migration().save(saveFolder(), choices, progress, cancel);
            });
        if (!saved)
            return refuse(saved.error());
        if (isJson())
            writeJson(toJson(*saved), Outcome::Ok);
        else
            console::writeResult(text::of(*saved));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace changeover
