// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/base/NameMask.h"
#include "core/base/Places.h"
#include "core/bundle/BundleWriter.h"
#include "core/migration/OpenCase.h"
#include "core/run/ConsoleText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxHelpFile = 16 * 1024 * 1024;

QByteArray masked(const NameMask &mask, const QString &name, const QByteArray &bytes)
{
    if (name.endsWith(QLatin1String(".json")))
        if (const QJsonDocument document = QJsonDocument::fromJson(bytes); document.isObject())
            return QJsonDocument(mask.json(document.object()).toObject()).toJson();
    const QString text = consoleText(bytes); // logs of installers are UTF-16, or of the system's code page
    return (name.endsWith(QLatin1String(".html")) ? mask.html(text) : mask.text(text)).toUtf8();
}
} // namespace

Result<QString> OpenCase::collectForHelp(const ProgressSink &progress, const CancelToken &cancel) const
{
    const QDateTime when = QDateTime::currentDateTimeUtc();
    const Inventory inventory = m_migration.look();
    const NameMask mask(inventory.facts.computerName, m_migration.accountNames());
    const QString path = QStringLiteral("%1/changeover-help-%2.zip")
                             .arg(m_folder, when.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    Result<std::unique_ptr<BundleWriter>> bundle =
        BundleWriter::create(path, {mask.text(inventory.facts.computerName), inventory.facts.systemName, when});
    if (!bundle)
        return bundle.error();
    BundleWriter &writer = **bundle;
    const std::vector<std::pair<QString, QJsonObject>> documents{
        {QStringLiteral("now/inventory.json"), toJson(inventory)},
        {QStringLiteral("now/plan.json"), toJson(m_migration.plan(inventory))},
        {QStringLiteral("now/hazards.json"), toJson(m_migration.hazards(inventory))},
        {QStringLiteral("now/verdict.json"), toJson(m_migration.check())},
        {QStringLiteral("now/restart.json"),
         {{QStringLiteral("schema"), QStringLiteral("changeover.restart/1")},
          {QStringLiteral("restart"), restartStateNames.name(restartState())},
          {QStringLiteral("bootOfRemoval"), m_case.bootOfRemoval}}}};
    for (const auto &[name, document] : documents)
        if (const Status added = writer.add(name, QJsonDocument(mask.json(document).toObject()).toJson()); !added)
            return added.error();
    const auto addFile = [&](const QString &name, const QString &file) -> Status {
        if (!QFile::exists(file))
            return Done{};
        const Result<QByteArray> content = readFile(file, maxHelpFile);
        if (content)
            return writer.add(writer.freeName(mask.text(name)), masked(mask, name, *content));
        writer.couldNotRead(mask.text(file), mask.text(content.error().full()));
        return Done{};
    };
    std::vector<std::pair<QString, QString>> files{{QStringLiteral("case.json"), caseFileIn(m_folder)},
                                                   {QStringLiteral("report.html"), reportFile()}};
    for (const QString &folder : {m_folder + QStringLiteral("/logs"), places::logs()})
        for (const QFileInfo &log : QDir(folder).entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Name))
            files.emplace_back(QStringLiteral("logs/") + log.fileName(), log.filePath());
    for (const auto &[name, file] : files)
        if (const Status added = addFile(name, file); !added)
            return added.error();
    if (const Status finished = writer.finish(progress, cancel); !finished)
        return finished.error();
    return writer.path();
}

} // namespace changeover
