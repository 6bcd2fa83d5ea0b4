// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "core/bundle/BundleName.h"
#include "core/bundle/BundleWriter.h"
#include "core/migration/Migration.h"
#include "core/quarantine/QuarantineFiles.h"
#include "core/report/Report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration)
};

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

} // namespace changeover
