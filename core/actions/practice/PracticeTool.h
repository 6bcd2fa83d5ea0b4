// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

class Sha256;

/// Plays the clean-up tool of a practice PC. A practice file begins with the line "Changeover practice tool" and may go
/// on with "signer: NAME"; every other file counts as not signed. Nothing is ever started.
class PracticeTool : public CleanupTool
{
public:
    explicit PracticeTool(std::shared_ptr<PracticeDisk> disk);
    ~PracticeTool() override;

    [[nodiscard]] Status begin() override;
    [[nodiscard]] Status append(QByteArrayView bytes) override;
    [[nodiscard]] Result<ToolFacts> check() override;
    /// Removes what every uninstaller of the practice PC would, whatever its password.
    [[nodiscard]] Result<ToolOutcome> run(const ProgressSink &progress) override;

private:
    std::shared_ptr<PracticeDisk> m_disk;
    QByteArray m_start; ///< enough of the file to read those lines
    qint64 m_size = 0;
    std::unique_ptr<Sha256> m_hash;
    bool m_checked = false;
};

} // namespace changeover
