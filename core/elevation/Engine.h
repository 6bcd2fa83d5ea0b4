// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"
#include "core/actions/RestorePoint.h"
#include "core/elevation/SavedThings.h"
#include "core/quarantine/QuarantineCopy.h"
#include "core/removal/Removal.h"
#include "core/settings/SettingsExport.h"
#include "core/verify/Cleaning.h"

namespace changeover {

/// The work that needs rights. LocalEngine does it in this process, HelperClient lets the helper do it; the caller
/// cannot tell the difference.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine() = default;

    [[nodiscard]] virtual Result<Inventory> inventory() = 0;
    /// What lies in quarantine, as CSV and JSON; reads only.
    [[nodiscard]] virtual Result<SavedThings> listQuarantine(const ProgressSink &progress,
                                                             const CancelToken &cancel) = 0;
    /// The files of the quarantine themselves, still scrambled: to the sink, one after the other. The
    /// answer says what is not copied.
    [[nodiscard]] virtual Result<SavedThings> copyQuarantine(FileSink &sink, const ProgressSink &progress,
                                                             const CancelToken &cancel) = 0;
    /// The products' registry keys and their own export. Credentials and yeses go by finding id.
    [[nodiscard]] virtual Result<SavedThings> exportSettings(const ExportChoices &choices, const ProgressSink &progress,
                                                             const CancelToken &cancel) = 0;
    /// makeRestorePoint() of this computer. Cannot be stopped once it has begun.
    [[nodiscard]] virtual Result<RestorePointResult> makeRestorePoint(const ProgressSink &progress) = 0;
    /// Takes the bytes of the file the person gave as the maker's clean-up tool, and lets CleanupTool check its own
    /// copy of them. `file` is open for reading. What was checked before is forgotten.
    [[nodiscard]] virtual Result<ToolFacts> checkTool(QIODevice &file, const ProgressSink &progress,
                                                      const CancelToken &cancel) = 0;
    /// Runs the copy that was checked last, once. `sha256`: which file the person said yes to; BadInput if it is
    /// another one.
    [[nodiscard]] virtual Result<ToolOutcome> runTool(const QString &sha256, const ProgressSink &progress) = 0;
    /// `choices.only` names every step. The uninstallers' logs are written to `choices.logFolder` where this process
    /// does the work; otherwise they come back in `logs`, for the caller to write.
    [[nodiscard]] virtual Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                                       const CancelToken &cancel, std::vector<EngineFile> &logs) = 0;
    /// Takes leftovers away, by their ids, each into a backup first: cleanLeftovers().
    [[nodiscard]] virtual Result<CleanReport> clean(const QStringList &ids, const ProgressSink &progress,
                                                    const CancelToken &cancel) = 0;
    /// Puts back what a cleaning took away; `backup` empty: the newest. undoCleaning().
    [[nodiscard]] virtual Result<CleanReport> undoClean(const QString &backup, const ProgressSink &progress,
                                                        const CancelToken &cancel) = 0;
};

} // namespace changeover
