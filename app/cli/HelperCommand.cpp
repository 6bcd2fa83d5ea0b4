// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelperCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "core/base/Language.h"
#include "core/migration/Migration.h"

#include <QCommandLineParser>

namespace changeover {

int runHelper(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("pipe"), QString(), QStringLiteral("NAME")},
                       {QStringLiteral("caller"), QString(), QStringLiteral("PID")},
                       {QStringLiteral("language"), QString(), QStringLiteral("CODE")}});
    if (!parser.parse(arguments))
        return processExitCode(Outcome::Usage);
    // What happened is told in the language of the person who asked.
    language::use(parser.value(QStringLiteral("language")));
    const Status served =
        serveAsHelper(parser.value(QStringLiteral("pipe")), parser.value(QStringLiteral("caller")).toLongLong());
    if (served)
        return processExitCode(Outcome::Ok);
    console::writeTalk(served.error().full() + QLatin1Char('\n'));
    return processExitCode(outcomeOf(served.error()));
}

} // namespace changeover
