// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Actions.h"
#include "core/actions/Restart.h"
#include "core/detect/Inventory.h"
#include "core/elevation/Engine.h"
#include "core/hazards/Hazards.h"
#include "core/migration/SaveResult.h"
#include "core/protection/ProtectionWatch.h"
#include "core/removal/Removal.h"
#include "core/settings/LastUpdate.h"
#include "core/verify/Verdict.h"

#include <memory>

namespace changeover {

/// What the helper process does: joins its caller (Channel.h) and serves until that is gone.
[[nodiscard]] Status serveAsHelper(const QString &pipe, qint64 caller);

/// What the person decided before saving.
struct SaveChoices : ExportChoices
{
    bool containers = false;      ///< the files of the quarantine themselves too, still scrambled
    std::vector<EngineFile> more; ///< what the person made, under its name in the bundle
};

/// One computer's way from start to end; what both faces speak to. Every step looks anew: nothing that was read
/// earlier, from memory or from a file, decides what is removed.
class Migration
{
public:
    /// The computer this program runs on. `helperProgram` is started with rights when they are needed and calls
    /// serveAsHelper(); empty: this program itself.
    [[nodiscard]] static Result<std::unique_ptr<Migration>> ofThisComputer(const QString &helperProgram = {});
    /// A practice PC in a folder: a copy that is there already is used as it is, else a fresh one is made.
    [[nodiscard]] static Result<std::unique_ptr<Migration>> ofPractice(const QString &name, const QString &folder);

    /// A disk from another computer, mounted at `root`; `windowsFolder`: which one, where it holds several
    /// (openDisk()). It is only looked at: save() and remove() answer Unsupported.
    [[nodiscard]] static Result<std::unique_ptr<Migration>> ofDisk(const QString &root, const QString &windowsFolder);

    [[nodiscard]] MachineFacts facts() const { return m_machine->facts(); }
    /// What the accounts on this computer are called, as far as their folders tell.
    [[nodiscard]] QStringList accountNames() const;
    [[nodiscard]] Inventory look() const;
    [[nodiscard]] RemovalPlan plan(const Inventory &inventory) const;

    /// What protects this computer now. `inventory` tells which entries of Security Center stayed behind.
    [[nodiscard]] Protection protection(const Inventory &inventory) const;
    /// protection() again and again: see watchProtection().
    [[nodiscard]] Watched watchProtection(const Inventory &inventory, const Protection &now,
                                          const std::function<void(int secondsLeft)> &tell, const CancelToken &cancel,
                                          WatchTimes times = {}) const;
    /// What could be lost or fail when what was found is removed.
    [[nodiscard]] HazardReport hazards(const Inventory &inventory) const;
    /// What has to be settled before this computer is restarted: to be asked whenever a restart would be advised.
    [[nodiscard]] std::vector<Hazard> restartHazards() const;

    /// The ids of the findings whose own settings export takes a password, so that a face can ask for it beforehand.
    [[nodiscard]] QStringList exportsThatTakeAPassword(const Inventory &inventory) const;
    /// Where a person finds what the found products were told to leave out: sentences, each once.
    [[nodiscard]] QStringList whereExclusionsAre(const Inventory &inventory) const;

    /// When each antivirus program that was found last got an update.
    [[nodiscard]] std::vector<LastUpdate> lastUpdates(const Inventory &inventory) const;

    /// Writes a bundle into `folder`: what was found, the quarantine lists, the settings, a report. Complete or absent;
    /// what cannot be read is named in it and is no failure.
    [[nodiscard]] Result<SaveResult> save(const QString &folder, const SaveChoices &choices,
                                          const ProgressSink &progress, const CancelToken &cancel);

    /// True when the system will ask the person for an administrator before `save` or `remove` can begin.
    [[nodiscard]] bool willAskForRights() const;

    /// Windows is asked for a restore point: a computer that runs it, or a practice PC that plays it. Whether it can
    /// make one shows when it is tried.
    [[nodiscard]] bool offersRestorePoint() const;
    /// See changeover::makeRestorePoint(). Unsupported, without asking anybody for rights, where offersRestorePoint()
    /// is false.
    [[nodiscard]] Result<RestorePointResult> makeRestorePoint(const ProgressSink &progress);

    /// A maker's clean-up tool runs here; the same computers.
    [[nodiscard]] bool offersTool() const { return offersRestorePoint(); }
    /// Engine::checkTool(). `file` is open for reading; where it lies does not matter.
    [[nodiscard]] Result<ToolFacts> checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel);
    /// Engine::runTool(), with the person's yes to the file of this hash. The tool asks in windows of its own, so
    /// Unsupported where nobody would see them; Hazard as remove(). Its log is written to `logFolder`; empty: nowhere.
    [[nodiscard]] Result<ToolOutcome> runTool(const QString &sha256, const QStringList &acceptedHazards,
                                              const QString &logFolder, const ProgressSink &progress);

    /// Removes what the plan of this moment and the choices agree on. Refused without rights, for an unknown id, while
    /// a hazard blocks that was not accepted (ErrorKind::Hazard), and while another copy of this program removes
    /// something here.
    [[nodiscard]] Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                               const CancelToken &cancel);

    [[nodiscard]] Verdict check() const;

    /// Takes away leftovers that may be cleaned, by their ids, each into a backup first.
    [[nodiscard]] Result<CleanReport> clean(const QStringList &ids, const ProgressSink &progress,
                                            const CancelToken &cancel);
    /// Puts back what a cleaning took away; `backup` empty: the newest.
    [[nodiscard]] Result<CleanReport> undoClean(const QString &backup, const ProgressSink &progress,
                                                const CancelToken &cancel);

    /// Machine::bootId(); empty: it cannot be told.
    [[nodiscard]] QString bootId() const;
    /// Files of the products still wait for the computer's next start.
    [[nodiscard]] bool productFilesWait() const;
    /// nullptr: nothing that could be restarted.
    [[nodiscard]] Restart *restart() const { return m_tools.restart.get(); }

    /// What changes a computer beside its uninstallers. Nothing of it is there for a disk that is only looked at.
    struct Tools
    {
        std::unique_ptr<Cleaner> cleaner;
        QString backups; ///< the folder for what was cleaned
        std::unique_ptr<Restart> restart;
    };
    Migration(std::unique_ptr<Machine> machine, std::unique_ptr<Actions> actions, Catalogue catalogue, QString lockFile,
              QString helperProgram = {}, Tools tools = {});

private:
    /// Does what needs rights: this process where it has them, else the helper, which is started at the first need and
    /// stays until the end.
    [[nodiscard]] Result<Engine *> engine();

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Actions> m_actions;
    Catalogue m_catalogue;
    QString m_lockFile;
    QString m_helperProgram;
    Tools m_tools;
    std::unique_ptr<Engine> m_engine;
};

} // namespace changeover
