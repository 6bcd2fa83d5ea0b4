// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/SystemRestore.h"

namespace changeover {

/// System Restore of the Windows this program runs on: the registry says whether protection is on, srclient.dll makes a
/// restore point, the WMI class SystemRestore of root\default lists them. Wine has none of it that works.
class WindowsRestore : public SystemRestore
{
public:
    [[nodiscard]] State state() override;
    [[nodiscard]] Result<std::vector<RestorePoint>> list() override;
    [[nodiscard]] Result<Answer> create(const QString &description) override;
};

/// "20261125033000.000000-000", WMI's way to write a time, as UTC; invalid if it is not one.
[[nodiscard]] QDateTime wmiTime(const QString &text);

} // namespace changeover
