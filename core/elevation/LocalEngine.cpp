// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/LocalEngine.h"

#include "core/base/FileWriter.h"
#include "core/detect/Detector.h"
#include "core/elevation/Journal.h"
#include "core/elevation/ToolBlocks.h"
#include "core/quarantine/QuarantineFiles.h"
#include "core/settings/RegExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(save)
};

constexpr qint64 maxLogBytes = 48 * 1024 * 1024;
} // namespace

Result<Inventory> LocalEngine::inventory()
{
    return detect(m_machine, m_catalogue);
}

Result<SavedThings> LocalEngine::listQuarantine(const ProgressSink &progress, const CancelToken &cancel)
{
    const QuarantineList all = changeover::listQuarantine(m_machine, m_catalogue, progress, cancel);
    if (all.cancelled)
        return Error{ErrorKind::Cancelled, Text::tr("Stopped. Nothing was changed."), {}};
    SavedThings saved;
    saved.problems = all.blindSpots;
    for (const UnreadContainer &container : all.unread)
        saved.problems.push_back({container.container, container.why});
    // One pair of files a product, also when nothing was in its quarantine but something could not be read.
    for (const Product &product : m_catalogue.products()) {
        QuarantineList own;
        own.facts = all.facts;
        own.when = all.when;
        const auto isOwn = [&](const auto &one) { return one.productId == product.id; };
        std::copy_if(all.items.begin(), all.items.end(), std::back_inserter(own.items), isOwn);
        std::copy_if(all.unread.begin(), all.unread.end(), std::back_inserter(own.unread), isOwn);
        if (own.items.empty() && own.unread.empty())
            continue;
        const QString name = QStringLiteral("quarantine/") + product.id;
        saved.files.push_back({name + QStringLiteral(".csv"), quarantineCsv(own)});
        saved.files.push_back({name + QStringLiteral(".json"), QJsonDocument(toJson(own)).toJson()});
        saved.summary
            << Text::tr("The list of %1 files in the quarantine of %2. The list only: the files stay where they are.")
                   .arg(own.items.size())
                   .arg(product.name);
    }
    const bool any = std::any_of(m_catalogue.products().begin(), m_catalogue.products().end(), [&](const Product &one) {
        return one.platform == m_machine.facts().platform && one.quarantineList;
    });
    if (any)
        addVendorFiles(exportWithVendorTools(m_machine, m_catalogue, detect(m_machine, m_catalogue), m_actions, {},
                                             progress, cancel, VendorTask::QuarantineList),
                       Text::tr("the quarantine list of %1"),
                       Text::tr("The quarantine list of %1, as the product itself writes it."), saved);
    return saved;
}

void LocalEngine::addVendorFiles(const std::vector<VendorExportFile> &files, const QString &what, const QString &done,
                                 SavedThings &saved)
{
    for (const VendorExportFile &file : files) {
        if (file.why) {
            saved.problems.push_back({what.arg(file.name), *file.why});
            continue;
        }
        saved.files.push_back({file.path, file.content});
        saved.summary << done.arg(file.name);
    }
}

Result<SavedThings> LocalEngine::copyQuarantine(FileSink &sink, const ProgressSink &progress, const CancelToken &cancel)
{
    const QuarantineList list = changeover::listQuarantine(m_machine, m_catalogue, {}, cancel);
    const Result<std::vector<UnreadContainer>> left =
        changeover::copyQuarantine(m_machine, list, copiesFor, sink, progress, cancel);
    if (!left)
        return left.error();
    SavedThings saved;
    for (const UnreadContainer &one : *left)
        saved.problems.push_back({one.container, one.why});
    return saved;
}

Result<SavedThings> LocalEngine::exportSettings(const ExportChoices &choices, const ProgressSink &progress,
                                                const CancelToken &cancel)
{
    const Inventory inventory = detect(m_machine, m_catalogue);
    SavedThings saved;
    const RegExport registry = exportRegistry(m_machine, m_catalogue, inventory);
    saved.problems = registry.blindSpots;
    for (const RegExport::File &file : registry.files) {
        saved.files.push_back({file.path, file.content});
        saved.summary << Text::tr("The settings of %1 in the registry: %2 values.")
                             .arg(m_catalogue.find(file.productId)->name)
                             .arg(file.values);
    }
    for (const QString &value : registry.withheld)
        saved.problems.push_back(
            {value, {ErrorKind::Unsupported, Text::tr("Left out on purpose: it could hold a password."), {}}});
    if (!registry.settings.value(QLatin1String("products")).toArray().isEmpty())
        saved.files.push_back({QStringLiteral("settings/settings.json"), QJsonDocument(registry.settings).toJson()});

    addVendorFiles(exportWithVendorTools(m_machine, m_catalogue, inventory, m_actions, choices, progress, cancel),
                   Text::tr("the settings file of %1"),
                   Text::tr("The settings file of %1, written by the product itself."), saved);
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, Text::tr("Stopped. Nothing was changed."), {}};
    return saved;
}

Status LocalEngine::prepareBackups() const
{
    if (!cleaner)
        return Error{ErrorKind::Unsupported, Text::tr("Nothing can be cleaned here."), {}};
    if (!m_machine.facts().standIn.isEmpty())
        return makeFolder(backups);
    // What lies there is put back with an administrator's rights one day: nobody else may write to it.
    if (const Status outer = makeAdministratorsFolder(QFileInfo(backups).absolutePath()); !outer)
        return outer;
    return makeAdministratorsFolder(backups);
}

Result<CleanReport> LocalEngine::clean(const QStringList &ids, const ProgressSink &progress, const CancelToken &cancel)
{
    if (const Status prepared = prepareBackups(); !prepared)
        return prepared.error();
    return cleanLeftovers(m_machine, *cleaner, m_catalogue, backups, ids, progress, cancel);
}

Result<CleanReport> LocalEngine::undoClean(const QString &backup, const ProgressSink &progress,
                                           const CancelToken &cancel)
{
    if (const Status prepared = prepareBackups(); !prepared)
        return prepared.error();
    return undoCleaning(*cleaner, backups, backup, progress, cancel);
}

Result<RestorePointResult> LocalEngine::makeRestorePoint(const ProgressSink &progress)
{
    progress({0.1, Text::tr("Windows makes a restore point. This can take some minutes"), false});
    const std::unique_ptr<SystemRestore> system = m_actions.systemRestore();
    return changeover::makeRestorePoint(*system, readBack);
}

Status LocalEngine::beginTool()
{
    m_toolSha256.clear();
    m_tool = m_actions.cleanupTool();
    return m_tool->begin();
}

Status LocalEngine::addToTool(QByteArrayView bytes)
{
    if (!m_tool || !m_toolSha256.isEmpty())
        return Error{ErrorKind::BadInput, Text::tr("No file was begun."), {}};
    return m_tool->append(bytes);
}

Result<ToolFacts> LocalEngine::judgeTool()
{
    if (!m_tool || !m_toolSha256.isEmpty())
        return Error{ErrorKind::BadInput, Text::tr("No file was begun."), {}};
    Result<ToolFacts> facts = m_tool->check();
    if (facts)
        m_toolSha256 = facts->sha256;
    else
        m_tool.reset(); // and with it its copy
    return facts;
}

Result<ToolFacts> LocalEngine::checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel)
{
    if (const Status begun = beginTool(); !begun)
        return begun.error();
    const Status sent = sendTool(
        file, [this](const QByteArray &block) { return addToTool(block); }, progress, cancel);
    if (!sent)
        return sent.error();
    return judgeTool();
}

Result<ToolOutcome> LocalEngine::runTool(const QString &sha256, const ProgressSink &progress)
{
    if (!m_tool || m_toolSha256.isEmpty() || sha256 != m_toolSha256)
        return Error{ErrorKind::BadInput, Text::tr("This is not the file that was checked. It is not run."), {}};
    m_toolSha256.clear();
    const std::unique_ptr<CleanupTool> tool = std::move(m_tool);
    return tool->run(progress);
}

Result<RemovalReport> LocalEngine::remove(const RemovalChoices &choices, const ProgressSink &progress,
                                          const CancelToken &cancel, std::vector<EngineFile> &logs)
{
    if (!choices.logFolder.isEmpty())
        return removeProducts(m_machine, m_actions, m_catalogue, m_lockFile, choices, progress, cancel, onRecord);
    // QTemporaryDir's folder is for this account alone, with an unguessable name.
    const QTemporaryDir folder;
    RemovalChoices own = choices;
    own.logFolder = folder.isValid() ? folder.path() : QString();
    Result<RemovalReport> report =
        removeProducts(m_machine, m_actions, m_catalogue, m_lockFile, own, progress, cancel, onRecord);
    for (const QFileInfo &log : QDir(folder.path()).entryInfoList({QStringLiteral("*.log")}, QDir::Files))
        if (const Result<QByteArray> content = readFile(log.filePath(), maxLogBytes); content)
            logs.push_back({log.fileName(), *content});
    return report;
}

} // namespace changeover
