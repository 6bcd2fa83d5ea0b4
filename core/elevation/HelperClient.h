// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Channel.h"
#include "core/elevation/Engine.h"
#include "core/elevation/Frame.h"

namespace changeover {

/// Lets the helper at the other end of a channel do the work. What comes back is read as strictly as any file.
class HelperClient : public Engine
{
public:
    explicit HelperClient(std::unique_ptr<Channel> channel)
        : m_channel(std::move(channel))
    {
    }
    /// Says goodbye, so that the helper ends at once.
    ~HelperClient() override;

    [[nodiscard]] Result<Inventory> inventory() override;
    [[nodiscard]] Result<SavedThings> listQuarantine(const ProgressSink &progress, const CancelToken &cancel) override;
    [[nodiscard]] Result<SavedThings> copyQuarantine(FileSink &sink, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<SavedThings> exportSettings(const ExportChoices &choices, const ProgressSink &progress,
                                                     const CancelToken &cancel) override;
    [[nodiscard]] Result<RestorePointResult> makeRestorePoint(const ProgressSink &progress) override;
    [[nodiscard]] Result<ToolFacts> checkTool(QIODevice &file, const ProgressSink &progress,
                                              const CancelToken &cancel) override;
    [[nodiscard]] Result<ToolOutcome> runTool(const QString &sha256, const ProgressSink &progress) override;
    [[nodiscard]] Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                               const CancelToken &cancel, std::vector<EngineFile> &logs) override;
    [[nodiscard]] Result<CleanReport> clean(const QStringList &ids, const ProgressSink &progress,
                                            const CancelToken &cancel) override;
    [[nodiscard]] Result<CleanReport> undoClean(const QString &backup, const ProgressSink &progress,
                                                const CancelToken &cancel) override;

private:
    class CopyReceiver;

    /// Sends a request and reads until its result. `files` receives what comes along.
    [[nodiscard]] Result<QByteArray> call(const QString &verb, const QJsonObject &arguments,
                                          const ProgressSink &progress, const CancelToken &cancel,
                                          std::vector<EngineFile> &files, CopyReceiver *copies = nullptr);
    [[nodiscard]] Result<SavedThings> save(const QString &verb, const QJsonObject &arguments,
                                           const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<CleanReport> cleaning(const QString &verb, const QJsonObject &arguments,
                                               const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] bool sendSecret(const Credentials &credentials);

    std::unique_ptr<Channel> m_channel;
    FrameReader m_reader;
    int m_lastId = 0;
};

} // namespace changeover
