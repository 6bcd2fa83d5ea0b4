// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"
#include "core/removal/Removal.h"

namespace changeover {

/// A file that the engine made and the normal user's process writes, so that it belongs to the right account.
struct EngineFile
{
    QString name; ///< a plain file name
    QByteArray content;
};

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
    /// `choices.only` names every step. The uninstallers' logs are written to `choices.logFolder` where this process
    /// does the work; otherwise they come back in `logs`, for the caller to write.
    [[nodiscard]] virtual Result<RemovalReport> remove(const RemovalChoices &choices, const ProgressSink &progress,
                                                       const CancelToken &cancel, std::vector<EngineFile> &logs) = 0;
};

} // namespace changeover
