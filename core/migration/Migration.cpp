// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Migration.h"

#include "core/actions/practice/PracticeActions.h"
#include "core/actions/practice/PracticeCleaner.h"
#include "core/actions/practice/PracticeRestart.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/detect/Detector.h"
#include "core/elevation/HelperClient.h"
#include "core/elevation/HelperServer.h"
#include "core/hazards/ListedProducts.h"
#include "core/hazards/PendingFiles.h"
#include "core/hazards/ProductHazards.h"
#include "core/machine/UserProfiles.h"
#include "core/machine/offline/OfflineDisk.h"
#include "core/machine/practice/PracticeMachine.h"
#include "core/run/Desktop.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration)
};

// One removal a computer, whoever runs it: where only administrators write.
QString removalLock(const Machine &machine)
{
    const Reading<QString> programData = machine.folder(KnownFolder::ProgramData);
    return programData.hasValue() ? *programData + QStringLiteral("\\Changeover\\removal.lock")
                                  : QStringLiteral("/run/lock/changeover-removal.lock");
}

// Beside the journal, where only administrators write.
QString backupsFolder()
{
    return Journal::defaultFolder() + QStringLiteral("/backup");
}
} // namespace

Migration::Migration(std::unique_ptr<Machine> machine, std::unique_ptr<Actions> actions, Catalogue catalogue,
                     QString lockFile, QString helperProgram, Tools tools)
    : m_machine(std::move(machine))
    , m_actions(std::move(actions))
    , m_catalogue(std::move(catalogue))
    , m_lockFile(std::move(lockFile))
    , m_helperProgram(std::move(helperProgram))
    , m_tools(std::move(tools))
{
}

Result<std::unique_ptr<Migration>> Migration::ofThisComputer(const QString &helperProgram)
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<Machine> machine = thisMachine();
    const QString lock = removalLock(*machine);
    return std::make_unique<Migration>(std::move(machine), thisMachineActions(), std::move(catalogue).value(), lock,
                                       helperProgram,
                                       Tools{thisMachineCleaner(), backupsFolder(), thisMachineRestart()});
}

Result<std::unique_ptr<Migration>> Migration::ofPractice(const QString &name, const QString &folder)
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    if (!QFileInfo::exists(folder + QStringLiteral("/pc.json")))
        if (const Status copied = PracticeDisk::copyTo(name, folder); !copied)
            return copied.error();
    Result<std::shared_ptr<PracticeDisk>> disk = PracticeDisk::open(folder, QStringLiteral("practice: ") + name);
    if (!disk)
        return disk.error();
    return std::make_unique<Migration>(
        std::make_unique<PracticeMachine>(*disk), std::make_unique<PracticeActions>(*disk),
        std::move(catalogue).value(), folder + QStringLiteral("/removal.lock"), QString(),
        Tools{std::make_unique<PracticeCleaner>(*disk), folder + QStringLiteral("/backup"),
              std::make_unique<PracticeRestart>(*disk)});
}

Result<std::unique_ptr<Migration>> Migration::ofDisk(const QString &root, const QString &windowsFolder)
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    Result<std::unique_ptr<Machine>> machine = openDisk(root, windowsFolder);
    if (!machine)
        return machine.error();
    // No actions: there is nothing that could change it.
    return std::make_unique<Migration>(std::move(machine).value(), nullptr, std::move(catalogue).value(), QString());
}

QStringList Migration::whereExclusionsAre(const Inventory &inventory) const
{
    QStringList where;
    for (const Finding &finding : inventory.findings)
        if (const Product *product = m_catalogue.find(finding.productId); product && product->exclusions)
            for (const QString &line : product->exclusions->where)
                where << QCoreApplication::translate("catalogue", line.toUtf8().constData());
    where.removeDuplicates();
    return where;
}

QStringList Migration::exportsThatTakeAPassword(const Inventory &inventory) const
{
    QStringList ids;
    for (const Finding &finding : inventory.findings)
        if (exportTakesPassword(finding, m_catalogue))
            ids << finding.id;
    return ids;
}

std::vector<LastUpdate> Migration::lastUpdates(const Inventory &inventory) const
{
    return changeover::lastUpdates(*m_machine, m_catalogue, inventory);
}

QStringList Migration::accountNames() const
{
    QStringList names;
    if (const Reading<std::vector<UserProfile>> profiles = userProfiles(*m_machine); profiles.hasValue())
        for (const UserProfile &profile : *profiles)
            names += profile.folder.section(QLatin1Char('\\'), -1);
    for (const char *folder : {"/home", "/Users"})
        if (const Reading<QStringList> homes = m_machine->children(QLatin1String(folder)); homes.hasValue())
            names += *homes;
    names.removeAll(QString());
    return names;
}

Inventory Migration::look() const
{
    Inventory inventory = detect(*m_machine, m_catalogue);
    for (const Finding &finding : inventory.findings)
        log::info(QStringLiteral("found %1 \"%2\" %3, %4")
                      .arg(finding.id, finding.name, finding.version, certaintyNames.name(finding.certainty)));
    for (const BlindSpot &spot : inventory.blindSpots)
        log::warning(QStringLiteral("could not look at %1: %2").arg(spot.place, spot.why.full()));
    return inventory;
}

RemovalPlan Migration::plan(const Inventory &inventory) const
{
    return planRemoval(inventory, m_catalogue);
}

Protection Migration::protection(const Inventory &inventory) const
{
    Protection protection = protectionOf(*m_machine, goneFrom(m_catalogue, inventory));
    log::info(QStringLiteral("protection %1: %2").arg(protectionStateNames.name(protection.state), protection.why));
    for (const QString &sentence : std::as_const(protection.contradictions))
        log::warning(sentence);
    for (const ProtectionBlindSpot &spot : protection.blindSpots)
        log::warning(QStringLiteral("protection: %1: %2").arg(spot.place, spot.why.full()));
    return protection;
}

Watched Migration::watchProtection(const Inventory &inventory, const Protection &now,
                                   const std::function<void(int)> &tell, const CancelToken &cancel,
                                   WatchTimes times) const
{
    const std::unique_ptr<WatchClock> clock = WatchClock::real();
    return changeover::watchProtection(
        now, [&] { return protection(inventory); }, tell, cancel, *clock, times);
}

HazardReport Migration::hazards(const Inventory &inventory) const
{
    HazardReport report = reportHazards(*m_machine, m_catalogue, inventory);
    for (const Hazard &hazard : report.hazards)
        log::info(QStringLiteral("hazard %1%2 %3")
                      .arg(hazard.id, hazard.blocks ? QStringLiteral(", blocks") : QString(), hazard.findingId));
    return report;
}

std::vector<Hazard> Migration::restartHazards() const
{
    std::vector<BlindSpot> blindSpots;
    std::vector<Hazard> hazards = changeover::restartHazards(*m_machine, m_catalogue, blindSpots);
    for (const Hazard &hazard : hazards)
        log::warning(QStringLiteral("hazard %1 speaks against a restart").arg(hazard.id));
    for (const BlindSpot &spot : blindSpots)
        log::warning(QStringLiteral("before a restart: %1: %2").arg(spot.place, spot.why.full()));
    return hazards;
}

QString Migration::bootId() const
{
    const Reading<QString> id = m_machine->bootId();
    if (id.isUnreadable())
        log::warning(QStringLiteral("when this computer was started cannot be told: %1").arg(id.reason().full()));
    return id.hasValue() ? *id : QString();
}

bool Migration::productFilesWait() const
{
    const Reading<std::vector<PendingFile>> pending = pendingFiles(*m_machine);
    return pending.hasValue() && pendingFilesOfOthers(m_catalogue, *pending).size() < pending->size();
}

Verdict Migration::check() const
{
    Verdict verdict = verify(*m_machine, m_catalogue);
    log::info(QStringLiteral("verdict %1, %2 leftovers")
                  .arg(verdictStateNames.name(verdict.state()))
                  .arg(verdict.leftovers.size()));
    return verdict;
}

bool Migration::willAskForRights() const
{
    return !m_engine && !facts().elevated && !facts().onlyLookedAt;
}

Result<Engine *> Migration::engine()
{
    if (m_engine)
        return m_engine.get();
    if (facts().onlyLookedAt)
        return Error{ErrorKind::Unsupported,
                     Text::tr("A disk from another computer is only looked at. Nothing was changed on it."),
                     {}};
    if (facts().elevated) {
        auto local = std::make_unique<LocalEngine>(*m_machine, *m_actions, m_catalogue, m_lockFile);
        local->cleaner = m_tools.cleaner.get();
        local->backups = m_tools.backups;
        m_engine = std::move(local);
        return m_engine.get();
    }
    if (!facts().standIn.isEmpty())
        return Error{ErrorKind::AccessDenied,
                     Text::tr("This practice PC gives no administrator's rights. Nothing was changed."),
                     {}};
    Result<std::unique_ptr<Channel>> channel =
        startHelper(m_helperProgram.isEmpty() ? QCoreApplication::applicationFilePath() : m_helperProgram);
    if (!channel)
        return channel.error();
    log::info(QStringLiteral("helper started"));
    m_engine = std::make_unique<HelperClient>(std::move(channel).value());
    return m_engine.get();
}

bool Migration::offersRestorePoint() const
{
    const MachineFacts computer = facts();
    return computer.platform == Platform::Windows && !computer.onlyLookedAt;
}

Result<RestorePointResult> Migration::makeRestorePoint(const ProgressSink &progress)
{
    if (!offersRestorePoint())
        return Error{ErrorKind::Unsupported,
                     Text::tr("There are no restore points here: only a Windows that runs can make one."),
                     {}};
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    Result<RestorePointResult> made = (*engine)->makeRestorePoint(progress);
    if (made)
        log::info(QStringLiteral("restore point %1, new: %2").arg(made->point.number).arg(made->isNew));
    else
        log::warning(QStringLiteral("no restore point: %1").arg(made.error().full()));
    return made;
}

Result<ToolFacts> Migration::checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel)
{
    if (!offersTool())
        return Error{
            ErrorKind::Unsupported, Text::tr("The maker's clean-up tool only runs on the Windows it cleans up."), {}};
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    Result<ToolFacts> facts = (*engine)->checkTool(file, progress, cancel);
    if (facts)
        log::info(QStringLiteral("clean-up tool: SHA-256 %1, signed by %2").arg(facts->sha256, facts->signer));
    else
        log::warning(QStringLiteral("clean-up tool refused: %1").arg(facts.error().full()));
    return facts;
}

Result<ToolOutcome> Migration::runTool(const QString &sha256, const QStringList &acceptedHazards,
                                       const QString &logFolder, const ProgressSink &progress)
{
    if (facts().standIn.isEmpty() && !hasDesktop())
        return Error{ErrorKind::Unsupported,
                     Text::tr("The clean-up tool asks questions in a window, and nobody can see one here. Sign in to "
                              "this computer, then run it there."),
                     {}};
    // It removes the same programs, so what stops a removal stops it, too.
    RemovalChoices choices;
    choices.acceptedHazards = acceptedHazards;
    if (const Status stopped = stopAtHazards(hazards(look()), choices); !stopped)
        return stopped.error();
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    Result<ToolOutcome> outcome = (*engine)->runTool(sha256, progress);
    if (!outcome)
        return outcome;
    log::info(QStringLiteral("clean-up tool ended with %1, %2 logs").arg(outcome->exitCode).arg(outcome->logs.size()));
    if (!logFolder.isEmpty() && !outcome->logs.empty()) {
        Status kept = makeFolder(logFolder);
        for (const ToolLog &one : outcome->logs)
            if (kept)
                kept = writeFile(logFolder + QLatin1Char('/') + one.name, one.content);
        if (!kept)
            log::warning(kept.error().full());
    }
    return outcome;
}

Result<RemovalReport> Migration::remove(const RemovalChoices &choices, const ProgressSink &progress,
                                        const CancelToken &cancel)
{
    // What is not there or not allowed is said before anybody is asked for rights.
    const Inventory seen = look();
    const Result<std::vector<PlanStep>> wanted = chosenSteps(plan(seen), choices);
    if (!wanted)
        return wanted.error();
    if (wanted->empty())
        return RemovalReport{};
    if (const Status stopped = stopAtHazards(hazards(seen), choices); !stopped)
        return stopped.error();
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    // With rights more may be seen; that view decides.
    const Result<Inventory> inventory = (*engine)->inventory();
    if (!inventory)
        return inventory.error();
    const Result<std::vector<PlanStep>> chosen = chosenSteps(plan(*inventory), choices);
    if (!chosen)
        return chosen.error();
    RemovalChoices explicitChoices = choices;
    explicitChoices.only.clear();
    for (const PlanStep &step : *chosen)
        explicitChoices.only << step.id;
    if (explicitChoices.only.isEmpty())
        return RemovalReport{};
    if (!choices.logFolder.isEmpty())
        if (const Status made = makeFolder(choices.logFolder); !made)
            return made.error();
    std::vector<EngineFile> logs;
    Result<RemovalReport> report = (*engine)->remove(explicitChoices, progress, cancel, logs);
    for (const EngineFile &file : logs)
        if (!choices.logFolder.isEmpty())
            if (const Status written = writeFile(choices.logFolder + QLatin1Char('/') + file.name, file.content);
                !written)
                log::warning(written.error().full());
    return report;
}

Result<CleanReport> Migration::clean(const QStringList &ids, const ProgressSink &progress, const CancelToken &cancel)
{
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    return (*engine)->clean(ids, progress, cancel);
}

Result<CleanReport> Migration::undoClean(const QString &backup, const ProgressSink &progress, const CancelToken &cancel)
{
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    return (*engine)->undoClean(backup, progress, cancel);
}

Status serveAsHelper(const QString &pipe, qint64 caller)
{
    Result<std::unique_ptr<Channel>> channel = joinCaller(pipe, caller);
    if (!channel)
        return channel.error();
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    const std::unique_ptr<Machine> machine = thisMachine((*channel)->peer().userId);
    const std::unique_ptr<Actions> actions = thisMachineActions();
    LocalEngine engine(*machine, *actions, *catalogue, removalLock(*machine));
    engine.copiesFor = CopyFor::AnotherAccount;
    const std::unique_ptr<Cleaner> cleaner = thisMachineCleaner();
    engine.cleaner = cleaner.get();
    engine.backups = backupsFolder();
    Journal journal(Journal::defaultFolder());
    return HelperServer(engine, **channel, journal).run();
}

} // namespace changeover
