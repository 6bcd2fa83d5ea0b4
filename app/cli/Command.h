// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "core/migration/Migration.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace changeover {

/// The options a verb declares.
class OptionList
{
public:
    void add(const QCommandLineOption &option) { m_all << option; }
    void addAll(const QList<QCommandLineOption> &options) { m_all << options; }
    [[nodiscard]] const QList<QCommandLineOption> &all() const { return m_all; }

private:
    QList<QCommandLineOption> m_all;
};

/// One verb of the command line. Knows how to ask and to show; the work is Migration's.
class Command
{
public:
    Command(QString name, QString summary);
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString summary() const { return m_summary; }
    /// What follows the verb without a dash, all of it required: names for the help. The last may end in "…": one or
    /// more.
    [[nodiscard]] virtual QStringList argumentNames() const { return {}; }
    /// The verb's own options and those every verb has, as help, man page and completion tell them.
    [[nodiscard]] QList<QCommandLineOption> allOptions() const;

    /// Parses, runs, and answers with the process's exit code.
    [[nodiscard]] int execute(const QStringList &arguments);

protected:
    /// Adds the verb's own options to those every verb has.
    virtual void addOptions(OptionList &) const {}
    [[nodiscard]] virtual Outcome run() = 0;
    /// False: works on files alone; migration() is not to be had and --practice not offered.
    [[nodiscard]] virtual bool needsComputer() const { return true; }
    /// True: --to names a file; the command reads that option itself, and target() is empty.
    [[nodiscard]] virtual bool writesOneFile() const { return false; }
    /// Changes something on the computer: --dry-run is offered, and isDryRun() is to be heeded.
    [[nodiscard]] virtual bool changesComputer() const { return false; }
    /// Only looks, so that it can look at a disk from another computer too.
    [[nodiscard]] virtual bool takesDisk() const { return false; }
    /// `migrate` begins a practice PC anew, the others go on with the copy that is there.
    [[nodiscard]] virtual bool freshPractice() const { return false; }

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    /// The word that stands for the given one of argumentNames(); more of them where the last ends in "…".
    [[nodiscard]] QString argument(qsizetype index) const { return m_parser.positionalArguments().at(index); }
    [[nodiscard]] QStringList argumentsFrom(qsizetype index) const { return m_parser.positionalArguments().mid(index); }
    [[nodiscard]] Migration &migration() { return *m_migration; }
    [[nodiscard]] bool isJson() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] bool saidYes() const { return m_parser.isSet(QStringLiteral("yes")); }
    [[nodiscard]] bool isDryRun() const { return changesComputer() && m_parser.isSet(QStringLiteral("dry-run")); }
    /// Somebody sits there who can be asked.
    [[nodiscard]] bool mayAsk() const;
    /// The folder given with --to, or empty.
    [[nodiscard]] QString target() const { return m_target; }

    /// For people; nothing with --json or --quiet.
    void talk(const QString &line) const;
    /// A whole document on standard output, with computer, time, outcome and both exit codes added.
    void writeJson(QJsonObject document, Outcome outcome) const;
    /// Ends a dry run: the document with "dryRun" in it; people have read the rest already.
    [[nodiscard]] Outcome showDryRun(QJsonObject document) const;
    /// Says what went wrong, in the form asked for.
    [[nodiscard]] Outcome refuse(const Error &error, Outcome outcome) const;
    [[nodiscard]] Outcome refuse(const Error &error) const { return refuse(error, outcomeOf(error)); }
    /// Writes a file into --to, if that was given, with the same around it as writeJson().
    Status keep(const QString &fileName, const QJsonObject &document, Outcome outcome) const;

    /// Asks a yes-or-no question; --yes answers yes; no terminal, or --no-input, answers no.
    [[nodiscard]] bool confirm(const QString &question) const;

    /// Does long work: `why` is said first where the system will ask for an administrator; progress on one line,
    /// redrawn on a terminal; Ctrl+C asks it to stop.
    template <typename Work>
    [[nodiscard]] auto withProgress(const QString &why, const Work &work)
    {
        const CancelToken cancel = beginWork(why);
        auto result = work(progressLine(), cancel);
        endWork();
        return result;
    }
    /// Keeps asking whether the computer is protected, for a minute at most, with what is left of it on one line;
    /// Ctrl+C ends it early. `watch` gets where to tell the seconds and the token, and answers with a Result<Watched>.
    template <typename Watch>
    [[nodiscard]] Result<Watched> watchWithProgress(const Watch &watch)
    {
        talk(whyItWaits());
        const CancelToken cancel = beginWork({});
        const ProgressSink line = progressLine();
        Result<Watched> watched = watch([&](int secondsLeft) { line(watchLine(secondsLeft)); }, cancel);
        endWork();
        return watched;
    }
    /// A practice PC needs no real minute; on a screen one may still want to see it wait.
    [[nodiscard]] WatchTimes watchTimes() const;
    [[nodiscard]] static QString whyRightsToSave();
    [[nodiscard]] static QString whyRightsToRemove();
    [[nodiscard]] static QString whyRightsForRestorePoint();

    // Removal, shared by `remove` and `migrate`.
    static void addRemovalOptions(OptionList &list);
    /// `reviewed`: the steps of a reviewed plan, which take the place of --only and --confirm; empty: there was none.
    [[nodiscard]] Result<RemovalChoices> removalChoices(const RemovalPlan &plan,
                                                        const QStringList &reviewed = {}) const;
    /// Ends the command when a hazard blocks that --accept does not name: says which, and how to clear it.
    [[nodiscard]] std::optional<Outcome> stopForHazards(const HazardReport &report) const;
    /// What --restore-point and --restore-point-if-possible ask for, before anything is removed: makes one with `make`,
    /// says how it went, also in `document`. Ends the command where it was asked for without "if possible" and failed.
    [[nodiscard]] std::optional<Outcome>
    restorePointFirst(const std::function<Result<RestorePointResult>(const ProgressSink &)> &make,
                      QJsonObject &document);
    /// After a removal: says what has to be settled before a restart, also in `document`. The outcome is then never
    /// "restart needed", which scripts answer with a restart.
    [[nodiscard]] Outcome heedRestart(Outcome outcome, QJsonObject &document);

    // Saving, shared by `export` and `migrate`.
    static void addPasswordOptions(OptionList &list);
    /// From --password-env or --password-stdin; empty when neither was given.
    [[nodiscard]] Result<Secret> passwordOption() const;
    /// --to; else, in practice, a folder that goes with this process; else places::cases().
    [[nodiscard]] QString saveFolder() const;
    /// Makes it, before any work is done. Says how to give another one.
    [[nodiscard]] Status makeSaveFolder() const;

    // The new protection, shared by `verify` and `migrate`.
    static void addExpectOption(OptionList &list);
    /// What --expect names; empty: it was not given. BadInput: it is there and empty.
    [[nodiscard]] Result<QString> expectOption() const;

private:
    /// Made when it is first asked for: there is one Command a verb, and most of them never run.
    [[nodiscard]] QString temporaryFolder() const;
    [[nodiscard]] QJsonObject complete(QJsonObject document, Outcome outcome) const;
    void addCommonOptions(OptionList &list) const;
    [[nodiscard]] Status open();
    [[nodiscard]] Status openDisk();
    [[nodiscard]] Status startLog() const;
    [[nodiscard]] Status checkProgressOption() const;
    [[nodiscard]] Status checkDiskOptions() const;
    [[nodiscard]] static QString whyItWaits();
    [[nodiscard]] static Progress watchLine(int secondsLeft);
    [[nodiscard]] CancelToken beginWork(const QString &why) const;
    void endWork() const;
    [[nodiscard]] ProgressSink progressLine() const;

    QString m_name;
    QString m_summary;
    QCommandLineParser m_parser;
    QString m_target;
    mutable std::unique_ptr<QTemporaryDir> m_temporary; ///< see temporaryFolder()
    std::unique_ptr<Migration> m_migration;
};

[[nodiscard]] std::unique_ptr<Command> makeDetectCommand();
[[nodiscard]] std::unique_ptr<Command> makePlanCommand();
[[nodiscard]] std::unique_ptr<Command> makeHazardsCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeRestorePointCommand();
[[nodiscard]] std::unique_ptr<Command> makeRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeToolCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeCleanCommand();
[[nodiscard]] std::unique_ptr<Command> makeUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeCollectCommand();
[[nodiscard]] std::unique_ptr<Command> makeMigrateCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleCommand();
[[nodiscard]] std::unique_ptr<Command> makePasswordsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCatalogueCommand();
[[nodiscard]] std::unique_ptr<Command> makeQuarantineCommand();
[[nodiscard]] std::unique_ptr<Command> makeExclusionsCommand();
[[nodiscard]] std::unique_ptr<Command> makeTimelineCommand();
[[nodiscard]] std::unique_ptr<Command> makeReplacementsCommand();
[[nodiscard]] std::unique_ptr<Command> makeFleetCommand();

} // namespace changeover
