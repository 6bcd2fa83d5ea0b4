// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/machine/practice/PracticeDisk.h"
#include "core/migration/OpenCase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};
} // namespace

Command::Command(QString name, QString summary)
    : m_name(std::move(name))
    , m_summary(std::move(summary))
{
}

int Command::execute(const QStringList &arguments)
{
    m_parser.setApplicationDescription(m_summary);
    m_parser.addHelpOption();
    m_parser.addOptions(
        {{QStringLiteral("json"), Text::tr("Write the result as JSON to standard output.")},
         {QStringLiteral("quiet"), Text::tr("Say nothing but the result.")},
         writesOneFile()
             ? QCommandLineOption(QStringLiteral("to"), Text::tr("Write this file."), Text::tr("FILE"))
             : QCommandLineOption(QStringLiteral("to"),
                                  Text::tr("Keep results, logs and the practice PC in this folder."), Text::tr("DIR")),
         {QStringLiteral("yes"), Text::tr("Answer yes to what would be asked.")}});
    if (needsComputer())
        m_parser.addOption({QStringLiteral("practice"),
                            Text::tr("Work on a practice PC (%1) instead of this computer.")
                                .arg(PracticeDisk::names().join(QStringLiteral(", "))),
                            Text::tr("NAME")});
    if (needsComputer())
        m_parser.addOptions({{QStringLiteral("root"),
                              takesDisk() ? Text::tr("Look at a disk from another computer, Windows or Linux, mounted "
                                                     "in this folder, instead of this computer.")
                                          : Text::tr("Not for this command: a disk from another computer is only "
                                                     "looked at (detect, hazards, plan, timeline, verify)."),
                              Text::tr("DIR")},
                             {QStringLiteral("windows"),
                              Text::tr("With --root: the name of the Windows folder that is meant, where there are "
                                       "several."),
                              Text::tr("NAME")}});
    const QStringList wanted = argumentNames();
    for (const QString &argumentName : wanted)
        m_parser.addPositionalArgument(argumentName, {});
    addOptions(m_parser);
    if (!m_parser.parse(arguments))
        return processExitCode(refuse({ErrorKind::BadInput, m_parser.errorText(), {}}, Outcome::Usage));
    if (m_parser.isSet(QStringLiteral("help"))) {
        console::writeResult(
            m_parser.helpText().replace(QStringLiteral("[options]"), m_name + QStringLiteral(" [options]")));
        return processExitCode(Outcome::Ok);
    }
    const QStringList given = m_parser.positionalArguments();
    if (given.size() > wanted.size())
        return processExitCode(
            refuse({ErrorKind::BadInput, Text::tr("\"%1\" is not understood here.").arg(given[wanted.size()]), {}},
                   Outcome::Usage));
    if (given.size() < wanted.size())
        return processExitCode(
            refuse({ErrorKind::BadInput, Text::tr("%1 is missing.").arg(wanted[given.size()]), {}}, Outcome::Usage));
    if (const Status usable = checkDiskOptions(); !usable)
        return processExitCode(refuse(usable.error(), Outcome::Usage));
    if (const Status opened = open(); !opened) {
        const bool target =
            opened.error().kind == ErrorKind::AccessDenied || opened.error().kind == ErrorKind::BadInput;
        const bool practice = opened.error().kind == ErrorKind::NotFound;
        return processExitCode(refuse(opened.error(), target     ? Outcome::CannotWrite
                                                      : practice ? Outcome::Usage
                                                                 : outcomeOf(opened.error())));
    }
    if (needsComputer() && !m_migration)
        if (const Status opened = openDisk(); !opened)
            return processExitCode(refuse(opened.error()));
    const Outcome outcome = run();
    log::info(QStringLiteral("%1 ends: %2").arg(m_name, QLatin1String(exitCodeOf(outcome).name)));
    return processExitCode(outcome);
}

Status Command::checkDiskOptions() const
{
    if (!needsComputer())
        return Done{};
    const bool root = m_parser.isSet(QStringLiteral("root"));
    if (root && !takesDisk())
        return Error{
            ErrorKind::Unsupported,
            Text::tr("%1 is not for a disk from another computer: that is only looked at, and nothing on it is "
                     "changed. Start its Windows and run Changeover there.")
                .arg(m_name),
            {}};
    if (root && m_parser.isSet(QStringLiteral("practice")))
        return Error{ErrorKind::BadInput, Text::tr("Give either --root or --practice."), {}};
    if (!root && m_parser.isSet(QStringLiteral("windows")))
        return Error{ErrorKind::BadInput, Text::tr("--windows is only for use with --root."), {}};
    return Done{};
}

Status Command::openDisk()
{
    Result<std::unique_ptr<Migration>> migration =
        Migration::ofDisk(m_parser.value(QStringLiteral("root")), m_parser.value(QStringLiteral("windows")));
    if (!migration)
        return migration.error();
    m_migration = std::move(migration).value();
    const MachineFacts facts = m_migration->facts();
    talk(Text::tr("This is a disk from another computer, \"%1\", %2. Nothing on it is changed.")
             .arg(facts.computerName, facts.systemName));
    return Done{};
}

Status Command::open()
{
    if (m_parser.isSet(QStringLiteral("to")) && !writesOneFile()) {
        const QString folder = m_parser.value(QStringLiteral("to"));
        if (folder.isEmpty())
            return Error{ErrorKind::BadInput, Text::tr("--to needs a folder."), {}};
        m_target = QDir(folder).absolutePath();
        if (const Status made = makeFolder(m_target); !made)
            return made.error();
    }
    // With --to the log belongs to what is kept there.
    const Status logging = log::start(m_target.isEmpty() ? log::defaultFolder() : m_target + QStringLiteral("/logs"));
    if (!logging) {
        if (!m_target.isEmpty())
            return Error{
                ErrorKind::AccessDenied,
                Text::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(m_target)),
                logging.error().detail};
        talk(logging.error().text);
    }
    log::info(QStringLiteral("changeover-cli %1 %2 begins").arg(QStringLiteral(CHANGEOVER_VERSION), m_name));

    if (!needsComputer())
        return Done{};
    if (m_parser.isSet(QStringLiteral("root")))
        return Done{}; // openDisk() follows: its errors are of another kind
    if (!m_parser.isSet(QStringLiteral("practice"))) {
        Result<std::unique_ptr<Migration>> migration = Migration::ofThisComputer();
        if (!migration)
            return migration.error();
        m_migration = std::move(migration).value();
        return Done{};
    }
    const QString name = m_parser.value(QStringLiteral("practice"));
    QString folder = m_temporary.filePath(name);
    if (!m_target.isEmpty()) {
        folder = m_target + QStringLiteral("/practice-") + name;
        // Only what is recognisably a practice PC of ours is thrown away.
        if (freshPractice() && QFileInfo::exists(folder + QStringLiteral("/pc.json")))
            QDir(folder).removeRecursively();
    }
    Result<std::unique_ptr<Migration>> migration = Migration::ofPractice(name, folder);
    if (!migration)
        return migration.error();
    m_migration = std::move(migration).value();
    talk(Text::tr("Practice: this is \"%1\", a copy on disk. Nothing on this computer is changed.")
             .arg(m_migration->facts().computerName));
    return Done{};
}

void Command::talk(const QString &line) const
{
    if (!isJson() && !m_parser.isSet(QStringLiteral("quiet")))
        console::writeTalk(line + QLatin1Char('\n'));
}

void Command::writeJson(QJsonObject document, Outcome outcome) const
{
    const ExitCode &code = exitCodeOf(outcome);
    document.insert(QStringLiteral("outcome"), QLatin1String(code.name));
    document.insert(QStringLiteral("exitCode"),
                    QJsonObject{{QStringLiteral("windows"), code.windows}, {QStringLiteral("linux"), code.linux_}});
    document.insert(QStringLiteral("version"), QStringLiteral(CHANGEOVER_VERSION));
    console::writeResult(QString::fromUtf8(QJsonDocument(document).toJson()));
}

Outcome Command::refuse(const Error &error, Outcome outcome) const
{
    log::error(QStringLiteral("%1: %2").arg(m_name, error.full()));
    if (isJson())
        writeJson({{QStringLiteral("schema"), QStringLiteral("changeover.error/1")},
                   {QStringLiteral("error"), errorKindName(error.kind)},
                   {QStringLiteral("text"), error.text},
                   {QStringLiteral("detail"), error.detail}},
                  outcome);
    else
        console::writeTalk(error.full() + QLatin1Char('\n'));
    return outcome;
}

Status Command::keep(const QString &fileName, const QJsonObject &document) const
{
    if (m_target.isEmpty())
        return Done{};
    return writeFile(m_target + QLatin1Char('/') + fileName, QJsonDocument(document).toJson());
}

bool Command::confirm(const QString &question) const
{
    if (saidYes())
        return true;
    if (!console::inputIsTerminal())
        return false;
    console::writeTalk(question + Text::tr(" Type yes to go on: "));
    const std::optional<QString> answer = console::readLine();
    return answer && (answer->trimmed().compare(Text::tr("yes"), Qt::CaseInsensitive) == 0);
}

void Command::addPasswordOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("login"), Text::tr("The user name that goes with the password, e.g. KLAdmin."),
          Text::tr("NAME")},
         {QStringLiteral("password-env"), Text::tr("Take the password from this environment variable."),
          Text::tr("NAME")},
         {QStringLiteral("password-stdin"), Text::tr("Take the password from the first line of standard input.")}});
}

void Command::addRemovalOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("only"), Text::tr("Remove only this step of the plan; may be given several times."),
          Text::tr("ID")},
         {QStringLiteral("confirm"),
          Text::tr("Yes, this step is the right program, although only its name was recognised."), Text::tr("ID")},
         {QStringLiteral("accept"),
          Text::tr("Go on although this hazard blocks (see changeover-cli hazards); may be given several times."),
          Text::tr("ID")},
         {QStringLiteral("vendor-windows"),
          Text::tr("Show the uninstallers' own windows; their questions are yours to answer.")},
         {QStringLiteral("wait"),
          Text::tr("How many minutes to wait for another installer that is at work (30; 0: not at all)."),
          Text::tr("MINUTES")},
         {QStringLiteral("restore-point"),
          Text::tr("Let Windows make a restore point first. If it cannot be made, remove nothing.")},
         {QStringLiteral("restore-point-if-possible"),
          Text::tr("Let Windows make a restore point first. If it cannot be made, say so and go on.")}});
}

Result<Secret> Command::passwordOption() const
{
    Secret password;
    if (m_parser.isSet(QStringLiteral("password-env"))) {
        const QString variable = m_parser.value(QStringLiteral("password-env"));
        password = Secret(qEnvironmentVariable(variable.toUtf8().constData()));
        if (password.isEmpty())
            return Error{
                ErrorKind::BadInput, Text::tr("The environment variable %1 is empty or not set.").arg(variable), {}};
    } else if (m_parser.isSet(QStringLiteral("password-stdin"))) {
        const std::optional<Secret> read = console::readSecret();
        if (!read || read->isEmpty())
            return Error{ErrorKind::BadInput, Text::tr("No password came on standard input."), {}};
        password = *read;
    }
    return password;
}

Result<RemovalChoices> Command::removalChoices(const RemovalPlan &plan) const
{
    RemovalChoices choices;
    choices.only = m_parser.values(QStringLiteral("only"));
    choices.acceptedHazards = m_parser.values(QStringLiteral("accept"));
    choices.confirmed = m_parser.values(QStringLiteral("confirm"));
    choices.vendorWindows = m_parser.isSet(QStringLiteral("vendor-windows"));
    if (m_parser.isSet(QStringLiteral("wait"))) {
        constexpr int mostMinutes = 24 * 60;
        bool isNumber = false;
        const int minutes = m_parser.value(QStringLiteral("wait")).toInt(&isNumber);
        if (!isNumber || minutes < 0 || minutes > mostMinutes)
            return Error{
                ErrorKind::BadInput, Text::tr("--wait takes a number of minutes, 0 to %1.").arg(mostMinutes), {}};
        choices.patience.longestMs = minutes * 60 * 1000;
    }
    if (!m_target.isEmpty())
        choices.logFolder = m_target + QStringLiteral("/logs");

    const Result<Secret> given = passwordOption();
    if (!given)
        return given.error();
    const Secret &password = *given;

    const Result<std::vector<PlanStep>> chosen = chosenSteps(plan, choices);
    if (!chosen)
        return chosen.error();
    std::vector<const PlanStep *> taking;
    for (const PlanStep &step : *chosen)
        if (step.takesPassword)
            taking.push_back(&step);
    if (!password.isEmpty()) {
        // One password for two products would be a wrong try at one of them.
        if (taking.size() > 1)
            return Error{
                ErrorKind::BadInput,
                Text::tr(
                    "Several products take a password. Remove them one at a time with --only. Nothing was changed."),
                {}};
        if (taking.size() == 1)
            choices.credentials.push_back({taking[0]->id, m_parser.value(QStringLiteral("login")), password});
    } else if (console::inputIsTerminal() && !saidYes()) {
        for (const PlanStep *step : taking) {
            console::writeTalk(
                Text::tr("%1. If a password protects it, type it now, else press Enter: ").arg(step->title));
            const std::optional<Secret> typed = console::readSecret();
            if (typed && !typed->isEmpty())
                choices.credentials.push_back({step->id, m_parser.value(QStringLiteral("login")), *typed});
        }
    }
    return choices;
}

std::optional<Outcome> Command::stopForHazards(const HazardReport &report) const
{
    const std::vector<Hazard> blocking = report.blocking(m_parser.values(QStringLiteral("accept")));
    if (blocking.empty())
        return std::nullopt;
    // Only that: there is a code for it, which scripts answer by trying again later.
    const bool onlyBusy = std::all_of(blocking.begin(), blocking.end(), [](const Hazard &hazard) {
        return hazard.id == QLatin1String("another-installer-running");
    });
    const Outcome outcome = onlyBusy ? Outcome::Busy : Outcome::HazardStop;
    QStringList ids;
    for (const Hazard &hazard : blocking)
        ids << hazard.id;
    log::error(QStringLiteral("%1: stopped by %2").arg(m_name, ids.join(QStringLiteral(", "))));
    const QString text = Text::tr("This blocks the removal. Nothing was changed.");
    if (isJson())
        writeJson({{QStringLiteral("schema"), QStringLiteral("changeover.error/1")},
                   {QStringLiteral("error"), errorKindName(ErrorKind::Hazard)},
                   {QStringLiteral("text"), text},
                   {QStringLiteral("detail"), ids.join(QStringLiteral(", "))},
                   {QStringLiteral("hazards"), toJson(blocking)}},
                  outcome);
    else
        console::writeTalk(text + QLatin1Char('\n') + text::of(blocking) +
                           Text::tr("If you are sure, accept it with --accept and its id.") + QLatin1Char('\n'));
    return outcome;
}

std::optional<Outcome>
Command::restorePointFirst(const std::function<Result<RestorePointResult>(const ProgressSink &)> &make,
                           QJsonObject &document)
{
    const bool must = m_parser.isSet(QStringLiteral("restore-point"));
    if (!must && !m_parser.isSet(QStringLiteral("restore-point-if-possible")))
        return std::nullopt;
    const Result<RestorePointResult> made = withProgress(
        whyRightsForRestorePoint(), [&](const ProgressSink &progress, const CancelToken &) { return make(progress); });
    if (made) {
        talk(made->sentence());
        document.insert(QStringLiteral("restorePoint"), toJson(*made));
        return std::nullopt;
    }
    const Error &error = made.error();
    // No rights, no removal either.
    const Outcome outcome = outcomeOfRestorePoint(error);
    if (must || outcome != Outcome::NoRestorePoint)
        return refuse({error.kind,
                       Text::tr("Nothing was removed, because there is no restore point. %1").arg(error.text),
                       error.detail},
                      outcome);
    log::warning(error.full());
    talk(Text::tr("Going on without a restore point. %1").arg(error.text));
    document.insert(QStringLiteral("restorePoint"), QJsonObject{{QStringLiteral("error"), errorKindName(error.kind)},
                                                                {QStringLiteral("text"), error.text}});
    return std::nullopt;
}

Outcome Command::heedRestart(Outcome outcome, QJsonObject &document)
{
    const std::vector<Hazard> hazards = migration().restartHazards();
    document.insert(QStringLiteral("restartHazards"), toJson(hazards));
    if (hazards.empty())
        return outcome;
    if (!isJson()) // said also with --quiet
        console::writeTalk(text::of(hazards));
    const bool removed = outcome == Outcome::Ok || outcome == Outcome::RestartNeeded || outcome == Outcome::Leftovers;
    return removed ? Outcome::HazardStop : outcome;
}

ProgressSink Command::progressLine() const
{
    struct Shown
    {
        QString now;
        QElapsedTimer clock;
    };
    const auto shown = std::make_shared<Shown>();
    return [this, shown, redraw = console::talkIsTerminal()](const Progress &progress) {
        const int percent = int(progress.fraction * 100);
        const QString text = QStringLiteral("%1 %  %2").arg(percent, 3).arg(progress.now.left(90));
        // On a terminal ten times a second; in a file only when what happens changes.
        if (redraw ? (shown->clock.isValid() && shown->clock.elapsed() < 100 && percent < 100)
                   : progress.now == shown->now || progress.now.isEmpty())
            return;
        shown->clock.start();
        shown->now = progress.now;
        if (!isJson() && !m_parser.isSet(QStringLiteral("quiet")))
            console::writeTalk(redraw ? QStringLiteral("\r\033[K") + text : text + QLatin1Char('\n'));
    };
}

QString Command::saveFolder() const
{
    if (!m_target.isEmpty())
        return m_target;
    return m_parser.isSet(QStringLiteral("practice")) ? m_temporary.path() : OpenCase::defaultFolder();
}

QString Command::whyRightsToSave()
{
    return Text::tr(
        "Reading the quarantine and the settings needs an administrator's rights. The system asks for them now.");
}

QString Command::whyRightsToRemove()
{
    return Text::tr(
        "Removing a program needs an administrator's rights. The system asks for them now; only the removal "
        "itself gets them.");
}

QString Command::whyItWaits()
{
    return Text::tr("Microsoft Defender often needs a minute to turn itself on after another antivirus program is "
                    "gone. Looking again for up to a minute; Ctrl+C ends that.");
}

WatchTimes Command::watchTimes() const
{
    WatchTimes times;
    if (!m_migration->facts().standIn.isEmpty() && !console::talkIsTerminal())
        times.everyMs = 200;
    return times;
}

Progress Command::watchLine(int secondsLeft)
{
    constexpr double wholeSeconds = double(WatchTimes().forMs) / 1000;
    // In steps of ten, so that a file gets six lines and not sixty.
    const int shown = (secondsLeft + 9) / 10 * 10;
    return {1 - secondsLeft / wholeSeconds,
            Text::tr("Waiting for protection, at most %n second(s) more", nullptr,
                     console::talkIsTerminal() ? secondsLeft : shown),
            true};
}

QString Command::whyRightsForRestorePoint()
{
    return Text::tr("Making a restore point needs an administrator's rights. The system asks for them now.");
}

CancelToken Command::beginWork(const QString &why) const
{
    const CancelToken cancel;
    console::cancelOnInterrupt(cancel);
    if (!why.isEmpty() && m_migration && m_migration->willAskForRights())
        talk(why);
    return cancel;
}

void Command::endWork() const
{
    if (console::talkIsTerminal())
        talk({});
}

} // namespace changeover
