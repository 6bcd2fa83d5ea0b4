// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/ShownUninstaller.h"

#include "core/actions/MsiLog.h"
#include "core/actions/ScrubbedFile.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/run/ConsoleText.h"
#include "core/run/Desktop.h"
#include "core/run/Program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

namespace changeover {

namespace {
constexpr qint64 quietMs = 5 * 60 * 1000; // then it is said that something may wait for an answer
constexpr qint64 maxLogBytes = 16 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(actions)
};

UninstallCommand msiexec(const QString &productCode, const QString &log)
{
    // As the vendor's own entry does it, so that its wizard opens (kaspersky-artifacts 5.1). The log without property
    // values: a person may type a password into those windows.
    const Reading<QString> system = WindowsMachine().folder(KnownFolder::System);
    return {(system.hasValue() ? *system : QStringLiteral("C:\\Windows\\System32")) + QStringLiteral("\\msiexec.exe"),
            {QStringLiteral("/i"), productCode, QStringLiteral("/norestart"), QStringLiteral("/liwear"), log,
             QStringLiteral("REMOVE=ALL")}};
}
} // namespace

Result<UninstallOutcome> runShownUninstaller(const UninstallRequest &request, const ProgressSink &progress)
{
    if (!hasDesktop())
        return Error{ErrorKind::Unsupported,
                     Text::tr("This uninstaller shows windows of its own, and there is no screen here to show them on. "
                              "Somebody has to log in and remove it there. Nothing was changed."),
                     QStringLiteral("session 0")};
    // Only this account may read it; it is gone afterwards.
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("msi.log"));
    UninstallCommand command;
    if (request.method == RemovalMethod::Msi) {
        command = msiexec(request.productCode, QString(log).replace(QLatin1Char('/'), QLatin1Char('\\')));
    } else {
        const Result<UninstallCommand> read = uninstallCommand(WindowsMachine(), request.uninstallString);
        if (!read)
            return read.error();
        command = *read;
    }

    ScrubbedFile messages(request.logFile, request.password);
    messages.line(QStringLiteral("%1 %2").arg(command.program, command.arguments.join(QLatin1Char(' '))));
    MsiLog follow;
    QFile file(log);
    qint64 read = 0;
    QElapsedTimer since;
    since.start();
    QElapsedTimer quiet;
    quiet.start();
    const auto look = [&] {
        if ((file.isOpen() || file.open(QIODevice::ReadOnly)) && read < maxLogBytes) {
            const QByteArray fresh = file.read(maxLogBytes - read);
            read += fresh.size();
            follow.feed(fresh);
            if (!fresh.isEmpty())
                quiet.restart();
        }
        QString now = Text::tr("Please answer what the uninstaller asks in its own window.");
        if (quiet.elapsed() > quietMs)
            now = Text::tr("The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an "
                           "answer, perhaps behind others.")
                      .arg(quiet.elapsed() / 60000);
        else if (follow.isChanging())
            now = follow.action();
        progress({follow.fraction(), now, false});
        return false; // it is never ended from here
    };
    const Result<Program::Outcome> run = Program(command.program, command.arguments)
                                             .timeout(std::numeric_limits<int>::max())
                                             .stopWhen(look)
                                             .untilAllOfItEnds()
                                             .run();
    if (!run)
        return run.error();
    file.close();
    if (const QByteArray all =
            QFile(log).exists() && file.open(QIODevice::ReadOnly) ? file.read(maxLogBytes) : QByteArray();
        !all.isEmpty())
        for (const QString &line : consoleText(all).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            messages.line(line.trimmed());
    messages.line(QStringLiteral("ended with %1").arg(run->exitCode));
    return UninstallOutcome{run->exitCode, messages.tail()};
}

} // namespace changeover
