// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/OpenCase.h"

#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/base/Places.h"
#include "core/bundle/BundleReader.h"
#include "core/migration/SavedBundle.h"
#include "core/report/RecoverySheet.h"
#include "core/report/Report.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace changeover {

Result<Case> OpenCase::unfinishedIn(const QString &folder)
{
    Result<Case> earlier = loadCase(caseFileIn(folder));
    if (earlier && earlier->stage == Stage::Closed)
        return Error{ErrorKind::NotFound, tr("There is no unfinished case in %1.").arg(folder), {}};
    return earlier;
}

OpenCase::OpenCase(Migration &migration, QString folder)
    : m_migration(migration)
    , m_folder(std::move(folder))
{
}

Status OpenCase::keep() const
{
    return saveCase(caseFileIn(m_folder), m_case);
}

// After something was done: the error must not read as if it had not been.
Status OpenCase::keepDone() const
{
    const Status kept = keep();
    if (kept)
        return kept;
    Error error = kept.error();
    error.text = tr("This step was done, but the record of it could not be written. %1").arg(error.text);
    return error;
}

Status OpenCase::begin(const Inventory &now)
{
    if (const Status made = makeFolder(m_folder); !made)
        return made.error();
    m_resumed = false;
    m_case = {};
    m_case.computer = now.facts.computerName;
    m_case.standIn = now.facts.standIn;
    m_case.begun = QDateTime::currentDateTimeUtc();
    m_case.before = now;
    return keep();
}

Result<OpenCase::Resumed> OpenCase::resume(const Inventory &now)
{
    Result<Case> earlier = unfinishedIn(m_folder);
    if (!earlier && earlier.error().kind == ErrorKind::NotFound)
        return earlier.error();
    Resumed resumed;
    if (!earlier) {
        resumed.note = tr("The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)")
                           .arg(earlier.error().full());
    } else if (earlier->computer != now.facts.computerName || earlier->standIn != now.facts.standIn) {
        resumed.note = tr("The earlier case is from another computer, \"%1\", and is set aside. What is on this one "
                          "now decides.")
                           .arg(earlier->computer);
    } else {
        resumed.goesOn = true;
        resumed.note = tr("Going on with the case of %1.")
                           .arg(QLocale().toString(earlier->begun.toLocalTime(), QLocale::ShortFormat));
    }
    if (!resumed.goesOn) {
        setAside();
        if (const Status begun = begin(now); !begun)
            return begun.error();
        m_resumed = true;
        return resumed;
    }
    m_case = std::move(earlier).value();
    m_resumed = true;
    if (const Status kept = keep(); !kept)
        return kept.error();
    return resumed;
}

void OpenCase::setAside() const
{
    const QString aside = caseFileIn(m_folder) + QStringLiteral(".unusable");
    QFile::remove(aside);
    QFile::rename(caseFileIn(m_folder), aside);
}

void OpenCase::removeUnfinishedBundles(const QString &folder)
{
    const QDir place(folder);
    const QStringList parts = place.entryList({QStringLiteral(".changeover-*.zip.part-*")}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts)
        QFile::remove(place.filePath(part));
}

bool OpenCase::isSaved() const
{
    return !m_case.saved.bundle.isEmpty() && readManifest(m_case.saved.bundle).ok();
}

Result<SaveResult> OpenCase::save(const QString &folder, const SaveChoices &choices, const ProgressSink &progress,
                                  const CancelToken &cancel)
{
    // What a run that was ended in the middle of writing left behind: this one is its successor.
    const QString target = folder.isEmpty() ? m_folder : folder;
    if (m_resumed)
        removeUnfinishedBundles(target);
    Result<SaveResult> saved = m_migration.save(target, choices, progress, cancel);
    if (!saved)
        return saved;
    m_case.saved = *saved;
    m_case.stage = Stage::Saved;
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return saved;
}

Result<RestorePointResult> OpenCase::makeRestorePoint(const ProgressSink &progress)
{
    Result<RestorePointResult> made = m_migration.makeRestorePoint(progress);
    if (!made)
        return made;
    m_case.restorePoint = *made;
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return made;
}

Result<RemovalReport> OpenCase::remove(const RemovalChoices &choices, const ProgressSink &progress,
                                       const CancelToken &cancel)
{
    // Before it begins: an uninstaller may restart the computer by itself, and so may the person at any moment.
    m_case.bootOfRemoval = m_migration.bootId();
    if (const Status kept = keep(); !kept)
        return kept.error();
    arrangeOpening(true);
    Result<RemovalReport> removed = m_migration.remove(choices, progress, cancel);
    if (!removed || !removed->restartNeeded())
        arrangeOpening(m_case.removal.restartNeeded());
    if (!removed)
        return removed;
    m_case.removal.records.insert(m_case.removal.records.end(), removed->records.begin(), removed->records.end());
    m_case.stage = Stage::Removed;
    writeRecoverySheet();
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return removed;
}

Result<ToolFacts> OpenCase::checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel)
{
    return m_migration.checkTool(file, progress, cancel);
}

Result<RemovalReport> OpenCase::runTool(const ToolFacts &tool, const QStringList &acceptedHazards,
                                        const ProgressSink &progress)
{
    const Result<ToolOutcome> outcome =
        m_migration.runTool(tool.sha256, acceptedHazards, m_folder + QStringLiteral("/logs"), progress);
    if (!outcome)
        return outcome.error();
    JobRecord record;
    record.id = QLatin1String(cleanupToolRecord);
    record.status = tr("The maker's clean-up tool");
    // Whether it worked is for the check to say: what its code means is not known.
    record.result.text = tr("It ran and has ended. The check shows what is left. A restart may be needed first, if the "
                            "tool asked for one.");
    record.result.detail = tr("Signed by %1, SHA-256 %2").arg(tool.signer, tool.sha256);
    record.result.vendorCode = outcome->exitCode;
    const RemovalReport report{{record}};
    m_case.removal.records.push_back(record);
    m_case.stage = Stage::Removed;
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return report;
}

Result<OpenCase::Checked> OpenCase::check(const std::optional<HazardReport> &hazards, const Audience &audience)
{
    Checked checked;
    checked.verdict = m_migration.check();
    checked.protection = m_migration.protection(checked.verdict.inventory);
    m_facts = {};
    ReportFacts &facts = m_facts;
    facts.audience = audience;
    facts.when = QDateTime::currentDateTimeUtc();
    facts.before = m_case.before;
    facts.hazards = hazards;
    facts.saved = m_case.saved.saved;
    facts.notSaved = m_case.saved.notSaved;
    facts.bundle = m_case.saved.bundle;
    if (!facts.bundle.isEmpty())
        if (Result<SavedBundle> saved = openSavedBundle(facts.bundle); saved) {
            facts.quarantine = std::move(saved.value().quarantine.items);
            facts.settings = saved->settings;
        }
    facts.restorePoint = m_case.restorePoint;
    facts.removal = m_case.removal;
    facts.cleaning = m_case.cleaning;
    facts.after = checked.verdict;
    facts.protection = checked.protection;
    facts.expected = expected(checked.protection);
    if (const Status kept = writeReport(); !kept)
        return kept.error();
    m_case.stage = Stage::Checked;
    writeRecoverySheet();
    if (const Status kept = keep(); !kept)
        return kept.error();
    return checked;
}

Status OpenCase::chooseProtection(const QString &idOrName)
{
    const QString chosen = idOrName.simplified();
    if (chosen == m_case.newProtection)
        return Done{};
    m_case.newProtection = chosen;
    return keep();
}

QString OpenCase::chosenIn(const QString &folder, const MachineFacts &facts)
{
    const Result<Case> found = loadCase(caseFileIn(folder));
    return found && found->computer == facts.computerName && found->standIn == facts.standIn ? found->newProtection
                                                                                             : QString();
}

Status OpenCase::writeReport() const
{
    return writeFile(reportFile(), reportHtml(m_facts));
}

bool OpenCase::isWorthWatching(const Protection &now) const
{
    return !m_case.removal.records.empty() && changeover::isWorthWatching(m_migration.facts(), now);
}

Result<Watched> OpenCase::watchProtection(const std::function<void(int)> &tell, const CancelToken &cancel,
                                          WatchTimes times)
{
    Watched watched = m_migration.watchProtection(m_facts.after->inventory, *m_facts.protection, tell, cancel, times);
    m_facts.protection = watched.protection;
    m_facts.expected = expected(watched.protection);
    if (const Status kept = writeReport(); !kept)
        return kept.error();
    return watched;
}

Result<CleanReport> OpenCase::clean(const QStringList &ids, const ProgressSink &progress, const CancelToken &cancel)
{
    Result<CleanReport> cleaned = m_migration.clean(ids, progress, cancel);
    if (!cleaned)
        return cleaned;
    m_case.cleaning = *cleaned;
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return cleaned;
}

Result<CleanReport> OpenCase::undoClean(const ProgressSink &progress, const CancelToken &cancel)
{
    Result<CleanReport> undone = m_migration.undoClean(m_case.cleaning.backup, progress, cancel);
    if (!undone)
        return undone;
    if (undone->allDone())
        m_case.cleaning = {};
    if (const Status kept = keepDone(); !kept)
        return kept.error();
    return undone;
}

void OpenCase::openAfterRestart(const QString &program, const QStringList &arguments)
{
    m_program = program;
    m_arguments = arguments;
    // What an earlier start arranged has done its work when this one is there.
    if (restartState() != RestartState::Pending)
        arrangeOpening(false);
}

void OpenCase::writeRecoverySheet() const
{
    const std::vector<Hazard> hazards = m_migration.restartHazards();
    if (hazards.empty()) {
        QFile::remove(recoverySheetIn(m_folder));
        return;
    }
    // The warning itself stands on every page; the sheet is for when the computer can no longer show one.
    if (const Status written = writeFile(recoverySheetIn(m_folder), recoverySheetHtml(m_migration.facts(), hazards));
        !written)
        log::warning(written.error().full());
}

void OpenCase::arrangeOpening(bool wanted) const
{
    if (m_program.isEmpty() || !m_migration.restart())
        return;
    const Status arranged = wanted ? m_migration.restart()->openAfterwards(m_program, m_arguments)
                                   : m_migration.restart()->openNothingAfterwards();
    if (!arranged) // no reason to stop: the case waits in its folder all the same
        log::warning(arranged.error().full());
}

RestartState OpenCase::restartState() const
{
    if (!m_case.removal.restartNeeded())
        return RestartState::NotNeeded;
    const QString now = m_migration.bootId();
    // Where neither can be told, only the person knows.
    if (m_case.bootOfRemoval.isEmpty() || now.isEmpty() || now == m_case.bootOfRemoval)
        return RestartState::Pending;
    return m_migration.productFilesWait() ? RestartState::NotInFull : RestartState::Done;
}

Status OpenCase::restartNow()
{
    if (const std::vector<Hazard> hazards = m_migration.restartHazards(); !hazards.empty())
        return Error{ErrorKind::Hazard, hazards[0].title, hazards[0].id};
    if (!m_migration.restart())
        return Error{ErrorKind::Unsupported, tr("There is nothing to restart."), {}};
    arrangeOpening(true);
    return m_migration.restart()->restartNow();
}

Status OpenCase::close()
{
    arrangeOpening(false);
    m_case.stage = Stage::Closed;
    return keep();
}

} // namespace changeover
