// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Engine.h"

namespace changeover {

/// Does the work in this process: in the helper, in practice, and where this program already has the rights.
class LocalEngine : public Engine
{
public:
    /// All three must outlive the engine.
    LocalEngine(const Machine &machine, Actions &actions, const Catalogue &catalogue, QString lockFile)
        : m_machine(machine)
        , m_actions(actions)
        , m_catalogue(catalogue)
        , m_lockFile(std::move(lockFile))
    {
    }

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

    /// What cleans, and the folder for its backups, which is made when it is needed. nullptr: cleaning is refused.
    Cleaner *cleaner = nullptr;
    QString backups;
    // checkTool() in three parts, for bytes that come over a pipe.
    [[nodiscard]] Status beginTool();
    [[nodiscard]] Status addToTool(QByteArrayView bytes);
    [[nodiscard]] Result<ToolFacts> judgeTool();

    /// Who gets copies from the quarantine.
    CopyFor copiesFor = CopyFor::ThisAccount;

    /// How patiently a restore point is read back; the tests wait less.
    ReadBack readBack;

    /// Called after each removed product; the helper's journal listens here.
    RecordSink onRecord;

private:
    [[nodiscard]] Status prepareBackups() const;
    static void addVendorFiles(const std::vector<VendorExportFile> &files, const QString &what, const QString &done,
                               SavedThings &saved);

    const Machine &m_machine;
    Actions &m_actions;
    const Catalogue &m_catalogue;
    QString m_lockFile;
    std::unique_ptr<CleanupTool> m_tool;
    QString m_toolSha256; ///< of the tool that may be run; empty: none
};

} // namespace changeover
