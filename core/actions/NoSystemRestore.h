// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/SystemRestore.h"

namespace changeover {

/// Of a computer without restore points.
class NoSystemRestore : public SystemRestore
{
public:
    [[nodiscard]] State state() override { return {RestoreProtection::NotThere, 0}; }
    [[nodiscard]] Result<std::vector<RestorePoint>> list() override { return std::vector<RestorePoint>(); }
    [[nodiscard]] Result<Answer> create(const QString &) override { return Error{ErrorKind::Unsupported, {}, {}}; }
};

} // namespace changeover
