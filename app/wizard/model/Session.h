// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Background.h"
#include "core/guide/Advice.h"
#include "core/guide/Timeline.h"
#include "core/migration/OpenCase.h"

#include <QObject>

#include <map>
#include <mutex>
#include <optional>

namespace changeover {

enum class Work
{
    None,
    Looking,
    Saving,
    RestorePoint,
    ToolCheck,
    ToolRun,
    Removing,
    Checking,
    Cleaning,
    Restarting,
    Collecting,
};

/// Which computer the wizard works on.
struct Target
{
    QString practice; ///< name of a practice PC; empty: this computer
    bool resume = false;
    QString disk; ///< folder where a disk from another computer is mounted; empty: none

    [[nodiscard]] bool isSameComputer(const Target &other) const
    {
        return practice == other.practice && disk == other.disk;
    }
};

/// A case that waits to be gone on with.
struct Unfinished
{
    Target target;
    QString computer;
    QDateTime begun;
    Stage stage = Stage::Looked;
    bool restartNeeded = false;
};

/// What the person decided on the pages. Kept in memory only.
struct Decisions
{
    Role role = Role::Home;
    Country country = Country::UnitedStates;
    QStringList confirmed;       ///< findings that are only possibly the product: yes, this is it
    QStringList acceptedHazards; ///< go on although it blocks
    QStringList leftAlone;       ///< steps of the plan that the person does not want now
    bool withoutSaving = false;
    std::optional<Needs> needs;   ///< what was answered about the new protection; no value: nothing yet
    bool otherProtection = false; ///< the new protection is one that was typed, which may be empty still
    QString newProtection; ///< an id of the guide, or what was typed; empty: not known yet. The case keeps it, too
    QString exclusions;    ///< as typed, a line each
    bool withContainers = false; ///< copy the files of the quarantine, too
    QString saveFolder;          ///< where the bundle goes; empty: beside the case
    std::vector<Credentials> credentials;

    [[nodiscard]] Audience audience() const { return {role, country}; }
};

/// What was seen at the last look.
struct Looked
{
    Inventory inventory;
    RemovalPlan plan;
    HazardReport hazards; ///< with what protects the computer
    QStringList exportsThatTakeAPassword;
    QStringList whereExclusionsAre;
    std::vector<LastUpdate> lastUpdates = {}; ///< of the antivirus programs that were found
};

/// The wizard's one model: holds the case, does its work in the background and tells the pages when something changed.
/// All of core is called from the background thread only; what the pages read here are copies.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;        ///< for the case; empty: places::cases(), practice beside this user's settings
        QString helperProgram; ///< what is started with rights
        QString ownProgram;    ///< what is opened again after a restart; empty: nothing is
        WatchTimes watch;      ///< how long protection is waited for
    };
    explicit Session(Options options, QObject *parent = nullptr);
    ~Session() override;

    /// Searches for a case to go on with and looks at this computer, so that the answer is there when it is asked for.
    void prepare();
    /// Begins or goes on with a case; looks.
    void begin(const Target &target);
    void look();
    void save();
    void makeRestorePoint();
    void remove();
    /// The file the person gave as the maker's clean-up tool; tool() says who signed it.
    void checkTool(const QString &file);
    /// The person said yes to what tool() says.
    void runTool();
    /// The person said no.
    void forgetTool();
    void check();
    /// Takes away the leftovers that may be, each into a backup first, and checks again.
    void clean();
    /// Puts back what the case's cleaning took away, and checks again.
    void undoClean();
    /// Puts what somebody who helps has to know into one file: helpFile().
    void collectForHelp();
    /// What is to protect the computer from now on, into decisions and the case: an id of the guide or a name.
    void chooseProtection(const QString &idOrName);
    /// Restarts the computer in full, now; in practice only the sample.
    void restart();
    /// Asks the running work to stop.
    void cancel();
    /// The person has seen the end: writes that down, unless a restart is still to come, after which the case goes on.
    /// finished() follows.
    void finish();

    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] bool isCancelling() const { return m_work != Work::None && m_cancel.isCancelled(); }
    [[nodiscard]] Progress progress() const;
    /// Why the last work of this kind failed, nullptr if it did not.
    [[nodiscard]] const Error *errorOf(Work work) const;

    [[nodiscard]] const std::optional<Unfinished> &unfinished() const { return m_unfinished; }
    [[nodiscard]] bool isPrepared() const { return m_prepared; }
    [[nodiscard]] QString computerName() const { return m_computerName; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// What became of the earlier case, a sentence; empty if there was none.
    [[nodiscard]] QString resumeNote() const { return m_resumeNote; }
    /// The folder of the case. Empty before it has begun.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString reportFile() const { return m_reportFile; }
    [[nodiscard]] bool willAskForRights() const { return m_willAskForRights; }

    [[nodiscard]] const std::optional<Looked> &looked() const { return m_looked; }
    [[nodiscard]] const Case &theCase() const { return m_case; }
    /// A disk from another computer: nothing on it can be saved or removed.
    [[nodiscard]] bool isOnlyLookedAt() const { return m_looked && m_looked->inventory.facts.onlyLookedAt; }
    /// There is a program that could be removed from here.
    [[nodiscard]] bool hasWork() const
    {
        return m_looked && m_looked->plan.hasWork(decisions.confirmed) && !isOnlyLookedAt();
    }
    /// The maker's clean-up tool can be tried: a removal has failed here, and something is left to remove.
    [[nodiscard]] bool offersTool() const;
    /// The clean-up tool that waits for the person's yes.
    [[nodiscard]] const std::optional<ToolFacts> &tool() const { return m_tool; }
    /// Windows can be asked for a restore point here.
    [[nodiscard]] bool offersRestorePoint() const { return m_looked && m_offersRestorePoint; }
    [[nodiscard]] bool isPractice() const { return m_begun && !m_target.practice.isEmpty(); }
    [[nodiscard]] bool isSaved() const { return !m_case.saved.bundle.isEmpty(); }
    /// What has to be settled before the computer is restarted, as of the last look, removal or check.
    [[nodiscard]] const std::vector<Hazard> &beforeRestart() const { return m_beforeRestart; }
    /// The file that collectForHelp() wrote last; empty: none yet.
    [[nodiscard]] QString helpFile() const { return m_helpFile; }
    [[nodiscard]] RestartState restartState() const { return m_restartState; }
    /// A restart finishes the removal, has not come yet, and nothing speaks against it.
    [[nodiscard]] bool isRestartToCome() const;
    /// Of the last cleaning, or of taking it back.
    [[nodiscard]] const std::optional<CleanReport> &lastCleaning() const { return m_lastCleaning; }
    /// The removal of this time only; the case holds all.
    [[nodiscard]] const std::optional<RemovalReport> &lastRemoval() const { return m_lastRemoval; }
    [[nodiscard]] const std::optional<Verdict> &verdict() const { return m_verdict; }
    /// What protects the computer at the last check.
    [[nodiscard]] const std::optional<Protection> &protectionNow() const { return m_protectionNow; }

    /// After a check of a computer from which something was removed, where nothing says yet that it is protected: how
    /// long it will still be asked again by itself. No value: nobody asks.
    [[nodiscard]] std::optional<int> watchSecondsLeft() const { return m_watchSecondsLeft; }
    /// How the watch after the last check ended; no value: there was none, or it goes on.
    [[nodiscard]] std::optional<WatchEnd> watchEnd() const { return m_watchEnd; }
    void stopWatching();

    /// The steps the program would do if the removal began now.
    [[nodiscard]] std::vector<PlanStep> chosenSteps() const;

    Decisions decisions;

Q_SIGNALS:
    void changed();    ///< work began or ended
    void progressed(); ///< progress() says something new; a few times a second at most
    void watched();    ///< watchSecondsLeft() or what came of it is new
    void finished();

private:
    struct Begun;
    struct Removed;
    /// `job` answers with a Result; `then` gets its value, an error is kept for errorOf().
    template <typename Job, typename Then>
    void start(Work work, Job job, Then then);
    void takeRemoved(Removed removed);
    [[nodiscard]] CancelToken newCancel();
    void startCleaning(std::function<Result<CleanReport>(const ProgressSink &, const CancelToken &)> cleaning);
    void noteProgress(const Progress &progress);
    [[nodiscard]] QString folderOf(const Target &target) const;
    void watch();
    void endWatch(Result<Watched> result);

    // On the background thread.
    [[nodiscard]] std::optional<Unfinished> findUnfinished() const;
    [[nodiscard]] Status open(const Target &target);
    [[nodiscard]] Looked lookNow() const;
    [[nodiscard]] Result<Begun> beginNow(const Target &target);

    const Options m_options;
    Work m_work = Work::None;
    std::map<Work, Error> m_errors;
    CancelToken m_cancel;
    mutable std::mutex m_progressLock;
    Progress m_progress;
    bool m_progressPosted = false;

    bool m_prepared = false;
    bool m_begun = false;
    std::optional<Unfinished> m_unfinished;
    Target m_target;
    QString m_computerName;
    QString m_folder;
    QString m_reportFile;
    QString m_resumeNote;
    bool m_willAskForRights = false;
    bool m_offersRestorePoint = false;
    std::optional<Looked> m_looked;
    Case m_case;
    QString m_helpFile;
    RestartState m_restartState = RestartState::NotNeeded;
    std::optional<RemovalReport> m_lastRemoval;
    std::optional<ToolFacts> m_tool;
    std::vector<Hazard> m_beforeRestart;
    std::optional<Verdict> m_verdict;
    std::optional<CleanReport> m_lastCleaning;
    std::optional<Protection> m_protectionNow;
    CancelToken m_watchStop;
    std::optional<int> m_watchSecondsLeft;
    std::optional<WatchEnd> m_watchEnd;

    // Of the background thread.
    std::unique_ptr<Migration> m_migration;
    Target m_opened; ///< what it is of
    std::optional<Looked> m_firstLook;
    std::unique_ptr<OpenCase> m_openCase;

    // Last: its thread ends before what it uses.
    Background m_background;
};

} // namespace changeover
