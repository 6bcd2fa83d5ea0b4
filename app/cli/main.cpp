// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/HelperCommand.h"
#include "app/cli/Manual.h"
#include "core/base/Language.h"
#include "core/base/Startup.h"

#include <QCoreApplication>

using namespace changeover;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

manual::Commands makeCommands()
{
    manual::Commands commands;
    commands.push_back(makeDetectCommand());
    commands.push_back(makeTimelineCommand());
    commands.push_back(makeHazardsCommand());
    commands.push_back(makePlanCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeRestorePointCommand());
    commands.push_back(makeRemoveCommand());
    commands.push_back(makeToolCommand());
    commands.push_back(makeVerifyCommand());
    commands.push_back(makeCleanCommand());
    commands.push_back(makeUndoCommand());
    commands.push_back(makeCollectCommand());
    commands.push_back(makeMigrateCommand());
    commands.push_back(makeBundleCommand());
    commands.push_back(makeQuarantineCommand());
    commands.push_back(makePasswordsCommand());
    commands.push_back(makeExclusionsCommand());
    commands.push_back(makeFleetCommand());
    commands.push_back(makeReplacementsCommand());
    commands.push_back(makeCatalogueCommand());
    return commands;
}

int refuse(const QString &why)
{
    console::writeTalk(why + QLatin1Char('\n'));
    return processExitCode(Outcome::Usage);
}

/// help, help VERB, help man
int help(const manual::Commands &commands, const QString &about)
{
    QString text = about.isEmpty()                 ? manual::overview(commands)
                   : about == QLatin1String("man") ? manual::manPage(commands)
                                                   : QString();
    for (const auto &command : commands)
        if (command->name() == about)
            text = manual::of(*command);
    if (text.isEmpty())
        return refuse(Text::tr("There is no command \"%1\".").arg(about));
    console::writeResult(text);
    return processExitCode(Outcome::Ok);
}

/// completion bash|powershell
int completion(const manual::Commands &commands, const QString &shell)
{
    const bool bash = shell == QLatin1String("bash");
    if (!bash && shell != QLatin1String("powershell"))
        return refuse(Text::tr("Say for which shell: bash or powershell."));
    console::writeResult(bash ? manual::bashCompletion(commands) : manual::powerShellCompletion(commands));
    return processExitCode(Outcome::Ok);
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    console::goOnWithoutReader();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Changeover"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANGEOVER_VERSION));
    language::use(QStringLiteral("en")); // whatever the system speaks: scripts read this

    const manual::Commands commands = makeCommands();
    QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (verb == QLatin1String("--version")) {
        console::writeResult(QStringLiteral("changeover-cli " CHANGEOVER_VERSION "\n"));
        return processExitCode(Outcome::Ok);
    }
    if (verb == QLatin1String("help") || verb == QLatin1String("--help") || verb == QLatin1String("-h"))
        return help(commands, arguments.value(1));
    if (verb == QLatin1String("completion"))
        return completion(commands, arguments.value(1));
    if (verb == QLatin1String("helper"))
        return runHelper(arguments);
    for (const auto &command : commands)
        if (command->name() == verb)
            return command->execute(arguments);
    console::writeTalk(
        (verb.isEmpty() ? Text::tr("A command is missing.") : Text::tr("There is no command \"%1\".").arg(verb)) +
        QLatin1Char('\n') + manual::overview(commands));
    return processExitCode(Outcome::Usage);
}
