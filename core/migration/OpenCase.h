// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/NewProtection.h"
#include "core/migration/CaseFile.h"
#include "core/migration/Migration.h"
#include "core/report/Report.h"

#include <QCoreApplication>

#include <optional>

namespace changeover {

/// Where a restart stands that finishes a removal.
enum class RestartState
{
    NotNeeded,
    Pending,   ///< the computer has not been started anew since
    NotInFull, ///< it was, but what waits for a start still waits: Fast Startup may have been at work
    Done,
};
inline constexpr auto restartStateNames = namedEnum<RestartState>({{RestartState::NotNeeded, "not-needed"},
                                                                   {RestartState::Pending, "pending"},
                                                                   {RestartState::NotInFull, "not-in-full"},
                                                                   {RestartState::Done, "done"}});

/// The record of the maker's clean-up tool. That it is "done" says only that it has ended.
inline constexpr auto cleanupToolRecord = "cleanup-tool";

/// A case that is being worked on: does the steps of a Migration and writes the case file after each, so that a face
/// may end at any moment and another one may go on. The folder holds case.json, the bundle, logs and report.html.
class OpenCase
{
    Q_DECLARE_TR_FUNCTIONS(migration)

public:
    /// The case that waits in a folder to be gone on with. NotFound: there is none, or its end has been seen. Damaged:
    /// see loadCase().
    [[nodiscard]] static Result<Case> unfinishedIn(const QString &folder);

    /// `migration` must live longer.
    OpenCase(Migration &migration, QString folder);

    /// Begins anew; an earlier case in the folder is replaced.
    Status begin(const Inventory &now);

    struct Resumed
    {
        bool goesOn = false; ///< false: begun anew, because the earlier case cannot be used
        QString note;        ///< what happened, a sentence for the person
    };
    /// Goes on with the case in the folder. One that is damaged or belongs to another computer is set aside under
    /// another name, and what is on the computer now decides. NotFound: there is no case at all.
    [[nodiscard]] Result<Resumed> resume(const Inventory &now);

    /// What the case in a folder keeps as the new protection, also one whose end has been seen. Empty: none was chosen,
    /// or there is no such case of this computer.
    [[nodiscard]] static QString chosenIn(const QString &folder, const MachineFacts &facts);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const Case &state() const { return m_case; }
    /// From now on, while a removal may end in a restart, this is opened when the person logs in again. Only for
    /// programs with a window: without this call nothing is.
    void openAfterRestart(const QString &program, const QStringList &arguments);

    [[nodiscard]] RestartState restartState() const;
    /// A full restart of the computer, now. Hazard: the keyboard or the mouse would not survive it.
    [[nodiscard]] Status restartNow();

    /// What was kept before is still there and readable.
    [[nodiscard]] bool isSaved() const;

    /// Migration::save(). `folder`: where the bundle goes; empty: beside the case.
    [[nodiscard]] Result<SaveResult> save(const QString &folder, const SaveChoices &choices,
                                          const ProgressSink &progress, const CancelToken &cancel);
    /// Migration::makeRestorePoint(), kept in the case.
    [[nodiscard]] Result<RestorePointResult> makeRestorePoint(const ProgressSink &progress);
    /// Migration::remove(); the answer tells of this time only, the case of all.
    [[nodiscard]] Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                               const CancelToken &cancel);
    /// Migration::clean(), kept in the case.
    [[nodiscard]] Result<CleanReport> clean(const QStringList &ids, const ProgressSink &progress,
                                            const CancelToken &cancel);
    /// Migration::undoClean() of what this case cleaned last.
    [[nodiscard]] Result<CleanReport> undoClean(const ProgressSink &progress, const CancelToken &cancel);
    /// Writes what somebody who helps has to know into one new file of the case's folder: report, what was found, the
    /// plan, hazards, leftovers and the logs. No passwords and no files of the quarantine are in it, and other words
    /// stand for the names of the computer and of its accounts (NameMask). Its path.
    [[nodiscard]] Result<QString> collectForHelp(const ProgressSink &progress, const CancelToken &cancel) const;
    /// What is to protect the computer from now on: an id of the guide or a name; empty: not chosen. Kept in the case.
    [[nodiscard]] Status chooseProtection(const QString &idOrName);
    /// Whether what was chosen protects the computer. No value: nothing was chosen.
    [[nodiscard]] std::optional<ExpectedAnswer> expected(const Protection &now) const
    {
        return askForExpected(m_case.newProtection, now);
    }
    struct Checked
    {
        Verdict verdict;
        Protection protection; ///< what protects the computer now
    };
    /// Migration::check() and protection(), and report.html of the whole way.
    /// `audience`: whose deadlines the report shows.
    [[nodiscard]] Result<Checked> check(const std::optional<HazardReport> &hazards, const Audience &audience = {});
    /// Something was removed in this case, so that other protection has to step in now, and Windows may still be at it.
    [[nodiscard]] bool isWorthWatching(const Protection &now) const;
    /// Migration::watchProtection(), and report.html anew with its answer. After check().
    [[nodiscard]] Result<Watched> watchProtection(const std::function<void(int secondsLeft)> &tell,
                                                  const CancelToken &cancel, WatchTimes times = {});
    /// Migration::checkTool().
    [[nodiscard]] Result<ToolFacts> checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel);
    /// Migration::runTool(), its log beside the uninstallers' own; a record of it is kept in the case, and is the
    /// answer.
    [[nodiscard]] Result<RemovalReport> runTool(const ToolFacts &tool, const QStringList &acceptedHazards,
                                                const ProgressSink &progress);
    /// The person has seen the end: nothing waits any more.
    Status close();

    /// What to print where a restart would cost the keyboard or the mouse; there only while it would, as of the last
    /// removal or check.
    [[nodiscard]] static QString recoverySheetIn(const QString &folder)
    {
        return folder + QStringLiteral("/recovery.html");
    }
    [[nodiscard]] static QString caseFileIn(const QString &folder) { return folder + QStringLiteral("/case.json"); }
    [[nodiscard]] QString reportFile() const { return m_folder + QStringLiteral("/report.html"); }

private:
    [[nodiscard]] Status keep() const;
    [[nodiscard]] Status keepDone() const;
    [[nodiscard]] Status writeReport() const;
    void setAside() const;
    static void removeUnfinishedBundles(const QString &folder);
    void arrangeOpening(bool wanted) const;
    void writeRecoverySheet() const;

    Migration &m_migration;
    QString m_folder;
    Case m_case;
    ReportFacts m_facts; ///< of the last check
    bool m_resumed = false;
    QString m_program; ///< what is opened after a restart; empty: nothing
    QStringList m_arguments;
};

} // namespace changeover
