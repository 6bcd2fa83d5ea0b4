// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/CleanupTool.h"

#include <QCoreApplication>

namespace changeover {

/// Where such tools do not run.
class NoCleanupTool : public CleanupTool
{
    Q_DECLARE_TR_FUNCTIONS(cleanuptool)

public:
    [[nodiscard]] Status begin() override { return none(); }
    [[nodiscard]] Status append(QByteArrayView) override { return none(); }
    [[nodiscard]] Result<ToolFacts> check() override { return none(); }
    [[nodiscard]] Result<ToolOutcome> run(const ProgressSink &) override { return none(); }

private:
    static Error none()
    {
        return {
            ErrorKind::Unsupported, tr("The maker's clean-up tool is a Windows program. It does not run here."), {}};
    }
};

} // namespace changeover
