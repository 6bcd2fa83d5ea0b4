// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/HelperCommand.h"
#include "core/base/Startup.h"

#include <QCoreApplication>

using namespace changeover;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
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
    commands.push_back(makeReplacementsCommand());
    commands.push_back(makeCatalogueCommand());
    return commands;
}

QString help(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString out = Text::tr("Changeover %1 takes a computer off Kaspersky software: finds it, removes it with its own "
                           "uninstaller, proves the result.")
                      .arg(QStringLiteral(CHANGEOVER_VERSION)) +
                  QStringLiteral("\n\n") + Text::tr("Usage: changeover-cli COMMAND [options]") + QStringLiteral("\n\n");
    for (const auto &command : commands)
        out += QStringLiteral("  %1 %2\n").arg(command->name(), -13).arg(command->summary());
    out += QStringLiteral("  %1 %2\n\n")
               .arg(QStringLiteral("help"), -13)
               .arg(Text::tr("This text; COMMAND --help shows the options of a command."));
    out += Text::tr("Exit codes (Windows, Linux):") + QLatin1Char('\n');
    for (const ExitCode &code : exitCodes())
        out +=
            QStringLiteral("  %1 %2  %3\n").arg(code.windows, 5).arg(code.linux_, 5).arg(QLatin1String(code.meaning));
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Changeover"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANGEOVER_VERSION));

    const std::vector<std::unique_ptr<Command>> commands = makeCommands();
    QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (verb == QLatin1String("--version")) {
        console::writeResult(QStringLiteral("changeover-cli " CHANGEOVER_VERSION "\n"));
        return processExitCode(Outcome::Ok);
    }
    if (verb == QLatin1String("help") || verb == QLatin1String("--help") || verb == QLatin1String("-h")) {
        console::writeResult(help(commands));
        return processExitCode(Outcome::Ok);
    }
    if (verb == QLatin1String("helper"))
        return runHelper(arguments);
    for (const auto &command : commands)
        if (command->name() == verb)
            return command->execute(arguments);
    console::writeTalk(
        (verb.isEmpty() ? Text::tr("A command is missing.") : Text::tr("There is no command \"%1\".").arg(verb)) +
        QLatin1Char('\n') + help(commands));
    return processExitCode(Outcome::Usage);
}
