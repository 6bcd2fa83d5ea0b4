// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "app/cli/Manual.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/base/Places.h"
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

QList<QCommandLineOption> Command::allOptions() const
{
    OptionList list;
    addCommonOptions(list);
    addOptions(list);
    return list.all();
}

int Command::execute(const QStringList &arguments)
{
    m_parser.setApplicationDescription(m_summary);
    m_parser.addHelpOption();
    m_parser.addOptions(allOptions());
    const QStringList wanted = argumentNames();
    for (const QString &argumentName : wanted)
        m_parser.addPositionalArgument(argumentName, {});
    if (!m_parser.parse(arguments))
        return processExitCode(refuse({ErrorKind::BadInput, m_parser.errorText(), {}}, Outcome::Usage));
    if (m_parser.isSet(QStringLiteral("help"))) {
        console::writeResult(manual::of(*this));
        return processExitCode(Outcome::Ok);
    }
    const QStringList given = m_parser.positionalArguments();
    const bool takesMore = !wanted.isEmpty() && wanted.last().endsWith(QStringLiteral("…"));
    if (given.size() > wanted.size() && !takesMore)
        return processExitCode(
            refuse({ErrorKind::BadInput, Text::tr("\"%1\" is not understood here.").arg(given[wanted.size()]), {}},
                   Outcome::Usage));
    if (given.size() < wanted.size())
        return processExitCode(
            refuse({ErrorKind::BadInput, Text::tr("%1 is missing.").arg(wanted[given.size()]), {}}, Outcome::Usage));
    for (const Status &usable : {checkDiskOptions(), checkProgressOption()})
        if (!usable)
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

QString Command::temporaryFolder() const
{
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    return m_temporary->path();
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

Status Command::checkProgressOption() const
{
    static const QStringList forms{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("none")};
    const QString given = m_parser.value(QStringLiteral("progress"));
    if (m_parser.isSet(QStringLiteral("progress")) && !forms.contains(given))
        return Error{
            ErrorKind::BadInput, Text::tr("\"%1\" is not one of: %2").arg(given, forms.join(QStringLiteral(", "))), {}};
    return Done{};
}

Status Command::startLog() const
{
    // With --to the log belongs to what is kept there.
    const Status logging = log::start(m_target.isEmpty() ? places::logs() : m_target + QStringLiteral("/logs"));
    if (!logging) {
        if (!m_target.isEmpty())
            return Error{
                ErrorKind::AccessDenied,
                Text::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(m_target)),
                logging.error().detail};
        talk(logging.error().text);
    }
    if (!m_parser.isSet(QStringLiteral("log-file")))
        return Done{};
    const QString file = m_parser.value(QStringLiteral("log-file"));
    const Status also = log::alsoTo(file);
    if (!also)
        return Error{ErrorKind::AccessDenied,
                     Text::tr("The log file %1 cannot be written. Nothing was done.").arg(file), also.error().detail};
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
    if (const Status logging = startLog(); !logging)
        return logging.error();
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
    const QString folder = m_target.isEmpty() ? temporaryFolder() + QLatin1Char('/') + name
                                              : m_target + QStringLiteral("/practice-") + name;
    // Only what is recognisably a practice PC of ours is thrown away.
    if (!m_target.isEmpty() && freshPractice() && QFileInfo::exists(folder + QStringLiteral("/pc.json")))
        QDir(folder).removeRecursively();
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

// What every document has around its own content: whoever collects many has to tell them apart.
QJsonObject Command::complete(QJsonObject document, Outcome outcome) const
{
    const ExitCode &code = exitCodeOf(outcome);
    document.insert(QStringLiteral("outcome"), QLatin1String(code.name));
    document.insert(QStringLiteral("exitCode"),
                    QJsonObject{{QStringLiteral("windows"), code.windows}, {QStringLiteral("linux"), code.linux_}});
    document.insert(QStringLiteral("version"), QStringLiteral(CHANGEOVER_VERSION));
    if (m_migration) {
        document.insert(QStringLiteral("computer"), m_migration->facts().computerName);
        if (!document.contains(QStringLiteral("when")))
            document.insert(QStringLiteral("when"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    }
    return document;
}

void Command::writeJson(QJsonObject document, Outcome outcome) const
{
    console::writeResult(QString::fromUtf8(QJsonDocument(complete(std::move(document), outcome)).toJson()));
}

Outcome Command::showDryRun(QJsonObject document) const
{
    document.insert(QStringLiteral("dryRun"), true);
    const QString text = Text::tr("This was a dry run. Nothing was changed.");
    if (isJson())
        writeJson(std::move(document), Outcome::Ok);
    else
        console::writeResult(text + QLatin1Char('\n'));
    return Outcome::Ok;
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

Status Command::keep(const QString &fileName, const QJsonObject &document, Outcome outcome) const
{
    if (m_target.isEmpty())
        return Done{};
    return writeFile(m_target + QLatin1Char('/') + fileName, QJsonDocument(complete(document, outcome)).toJson());
}

bool Command::mayAsk() const
{
    return console::inputIsTerminal() && !m_parser.isSet(QStringLiteral("no-input"));
}

bool Command::confirm(const QString &question) const
{
    if (saidYes())
        return true;
    if (!mayAsk())
        return false;
    console::writeTalk(question + Text::tr(" Type yes to go on: "));
    const std::optional<QString> answer = console::readLine();
    return answer && (answer->trimmed().compare(Text::tr("yes"), Qt::CaseInsensitive) == 0);
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

ProgressSink Command::progressLine() const
{
    struct Shown
    {
        QString now;
        QElapsedTimer clock;
    };
    const QString form = m_parser.value(QStringLiteral("progress"));
    const bool quiet = isJson() || m_parser.isSet(QStringLiteral("quiet"));
    if (form == QLatin1String("none") || (form.isEmpty() && quiet))
        return [](const Progress &) {};
    const auto shown = std::make_shared<Shown>();
    if (form == QLatin1String("json"))
        return [shown](const Progress &progress) {
            constexpr qint64 everyMs = 200;
            if (progress.now == shown->now && shown->clock.isValid() && shown->clock.elapsed() < everyMs)
                return;
            shown->clock.start();
            shown->now = progress.now;
            const QJsonObject line{{QStringLiteral("schema"), QStringLiteral("changeover.progress/1")},
                                   {QStringLiteral("fraction"), progress.fraction},
                                   {QStringLiteral("now"), progress.now},
                                   {QStringLiteral("canCancel"), progress.canCancel}};
            console::writeTalk(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) +
                               QLatin1Char('\n'));
        };
    return [shown, redraw = console::talkIsTerminal()](const Progress &progress) {
        const int percent = int(progress.fraction * 100);
        const QString text = QStringLiteral("%1 %  %2").arg(percent, 3).arg(progress.now.left(90));
        // On a terminal ten times a second; in a file only when what happens changes.
        if (redraw ? (shown->clock.isValid() && shown->clock.elapsed() < 100 && percent < 100)
                   : progress.now == shown->now || progress.now.isEmpty())
            return;
        shown->clock.start();
        shown->now = progress.now;
        console::writeTalk(redraw ? QStringLiteral("\r\033[K") + text : text + QLatin1Char('\n'));
    };
}

QString Command::saveFolder() const
{
    if (!m_target.isEmpty())
        return m_target;
    return m_parser.isSet(QStringLiteral("practice")) ? temporaryFolder() : places::cases();
}

Status Command::makeSaveFolder() const
{
    const QString folder = saveFolder();
    const Status made = makeFolder(folder);
    if (made && QFileInfo(folder).isWritable())
        return Done{};
    return Error{ErrorKind::AccessDenied,
                 Text::tr("%1 cannot be written. Nothing was changed. Give another folder with --case-dir.")
                     .arg(QDir::toNativeSeparators(folder)),
                 made ? QString() : made.error().full()};
}

QString Command::whyRightsToSave()
{
    return Text::tr(
        "Reading the quarantine and the settings needs an administrator's rights. The system asks for them now.");
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
