// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"

#include <windows.h>

namespace changeover {

/// The clean-up tool on the Windows this program runs on. The copy lies in a fresh folder of an unguessable name below
/// Windows' own Temp, made for administrators alone; from the check on the file is held open so that nobody can write,
/// move or delete it, nor move the folders above it.
class WindowsTool : public CleanupTool
{
public:
    WindowsTool() = default;
    ~WindowsTool() override;

    [[nodiscard]] Status begin() override;
    [[nodiscard]] Status append(QByteArrayView bytes) override;
    [[nodiscard]] Result<ToolFacts> check() override;
    [[nodiscard]] Result<ToolOutcome> run(const ProgressSink &progress) override;

    /// Where the copy is; for the tests. Empty before begin().
    [[nodiscard]] QString file() const;

private:
    void letGo();
    void removeCopy();
    [[nodiscard]] std::vector<ToolLog> logs() const;

    QString m_folder;
    HANDLE m_file = INVALID_HANDLE_VALUE;
    qint64 m_size = 0;
    bool m_checked = false;
};

} // namespace changeover
