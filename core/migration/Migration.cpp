// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Migration.h"

#include "core/actions/practice/PracticeActions.h"
#include "core/actions/practice/PracticeCleaner.h"
#include "core/actions/practice/PracticeRestart.h"
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/bundle/BundleName.h"
#include "core/bundle/BundleWriter.h"
#include "core/detect/Detector.h"
#include "core/elevation/HelperClient.h"
#include "core/elevation/HelperServer.h"
#include "core/hazards/ListedProducts.h"
#include "core/hazards/PendingFiles.h"
#include "core/hazards/ProductHazards.h"
#include "core/machine/offline/OfflineDisk.h"
#include "core/machine/practice/PracticeMachine.h"
#include "core/quarantine/QuarantineFiles.h"
#include "core/report/Report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

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

/// Puts what is copied from the quarantine into the bundle.
class BundleSink : public FileSink
{
public:
    explicit BundleSink(BundleWriter &writer)
        : m_writer(writer)
    {
    }
    Status begin(const QString &name, qint64 size) override
    {
        return m_writer.begin(m_writer.freeName(QLatin1String(containerFolder) + name), size);
    }
    Status append(QByteArrayView bytes) override
    {
        m_size += bytes.size();
        return m_writer.append(bytes);
    }
    Status end() override
    {
        ++copiedFiles;
        copiedBytes += std::exchange(m_size, 0);
        return m_writer.end();
    }
    Status drop() override
    {
        m_size = 0;
        return m_writer.drop();
    }

    qint64 copiedFiles = 0; ///< as far as they are complete
    qint64 copiedBytes = 0;

private:
    qint64 m_size = 0;
    BundleWriter &m_writer;
};
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

Result<SaveResult> Migration::save(const QString &folder, const SaveChoices &choices, const ProgressSink &progress,
                                   const CancelToken &cancel)
{
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    const Result<Engine *> engine = this->engine();
    if (!engine)
        return engine.error();
    const Result<Inventory> inventory = (*engine)->inventory();
    if (!inventory)
        return inventory.error();

    const auto part = [&](double from, double to) -> ProgressSink {
        return [&progress, from, to](const Progress &now) {
            progress({from + (to - from) * now.fraction, now.now, now.canCancel});
        };
    };
    const double listed = choices.containers ? 0.2 : 0.4; // copying takes longest
    const double exported = choices.containers ? 0.4 : 0.8;
    progress({0, Text::tr("Reading the quarantine list"), true});
    const Result<SavedThings> quarantine = (*engine)->listQuarantine(part(0, listed), cancel);
    if (!quarantine)
        return quarantine.error();
    progress({listed, Text::tr("Saving settings"), true});
    const Result<SavedThings> settings = (*engine)->exportSettings(choices, part(listed, exported), cancel);
    if (!settings)
        return settings.error();

    const MachineFacts &machine = inventory->facts;
    const QDateTime when = QDateTime::currentDateTimeUtc();
    const QString path = folder + QLatin1Char('/') + bundleFileName(machine.computerName, when.toLocalTime());
    Result<std::unique_ptr<BundleWriter>> bundle =
        BundleWriter::create(path, {machine.computerName, machine.systemName, when});
    if (!bundle)
        return bundle.error();
    BundleWriter &writer = **bundle;
    SaveResult result;
    const auto keep = [&](const SavedThings &things) {
        result.saved += things.summary;
        result.notSaved.insert(result.notSaved.end(), things.problems.begin(), things.problems.end());
    };
    const auto add = [&](const EngineFile &file) { return writer.add(writer.freeName(file.name), file.content); };
    keep(*quarantine);
    keep(*settings);
    for (const std::vector<EngineFile> *files : {&quarantine->files, &settings->files, &choices.more})
        for (const EngineFile &file : *files)
            if (const Status added = add(file); !added)
                return added.error();
    if (choices.containers) {
        BundleSink sink(writer);
        const Result<SavedThings> copied = (*engine)->copyQuarantine(sink, part(exported, 0.85), cancel);
        if (!copied)
            return copied.error();
        keep(*copied);
        if (sink.copiedFiles > 0)
            result.saved << Text::tr(
                                "%1 files of the quarantine themselves (%2). They are still locked away: nothing in "
                                "them can start.")
                                .arg(sink.copiedFiles)
                                .arg(QLocale().formattedDataSize(sink.copiedBytes, 1,
                                                                 QLocale::DataSizeTraditionalFormat));
    }
    progress({0.85, Text::tr("Writing the bundle"), true});

    ReportFacts facts;
    facts.when = when;
    facts.before = *inventory;
    facts.hazards = hazards(*inventory);
    facts.saved = result.saved;
    facts.notSaved = result.notSaved;
    for (const EngineFile &file : quarantine->files)
        if (file.name.endsWith(QLatin1String(".json")))
            if (Result<QuarantineList> list = quarantineFromJson(file.content); list)
                std::copy(list->items.begin(), list->items.end(), std::back_inserter(facts.quarantine));
    for (const EngineFile &file : settings->files)
        if (file.name == QLatin1String("settings/settings.json"))
            facts.settings = QJsonDocument::fromJson(file.content).object();
    for (const EngineFile &file :
         {EngineFile{QStringLiteral("inventory.json"), QJsonDocument(toJson(*inventory)).toJson()},
          EngineFile{QStringLiteral("inventory.csv"), inventoryCsv(*inventory)},
          EngineFile{QStringLiteral("report.html"), reportHtml(facts)}})
        if (const Status added = add(file); !added)
            return added.error();
    for (const BlindSpot &problem : result.notSaved)
        writer.couldNotRead(problem.place, problem.why.full());
    for (const BlindSpot &spot : inventory->blindSpots)
        writer.couldNotRead(spot.place, spot.why.full());
    if (const Status finished = writer.finish(part(0.85, 1), cancel); !finished)
        return finished.error();
    result.bundle = writer.path();
    log::info(QStringLiteral("saved %1, %2 problems").arg(result.bundle).arg(result.notSaved.size()));
    return result;
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
