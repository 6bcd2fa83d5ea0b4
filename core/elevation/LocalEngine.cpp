// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/LocalEngine.h"

#include "core/base/FileWriter.h"
#include "core/detect/Detector.h"

#include <QDir>
#include <QTemporaryDir>

namespace changeover {

namespace {
constexpr qint64 maxLogBytes = 48 * 1024 * 1024;
} // namespace

Result<Inventory> LocalEngine::inventory()
{
    return detect(m_machine, m_catalogue);
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
