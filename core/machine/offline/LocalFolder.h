// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <memory>
#include <optional>

namespace changeover {

/// A folder of this computer that stays open, so that its files are opened without walking the way to them again.
class LocalFolder
{
public:
    /// nullptr: it cannot be opened so, or this system does not offer it (Windows): go by the paths.
    [[nodiscard]] static std::unique_ptr<LocalFolder> open(const QString &path);

    LocalFolder() = default;
    LocalFolder(const LocalFolder &) = delete;
    LocalFolder &operator=(const LocalFolder &) = delete;
    virtual ~LocalFolder() = default;

    /// Nothing: it is no plain file (a link, a folder, a pipe), is not there or may not be opened. Never follows a
    /// link, never waits.
    [[nodiscard]] virtual std::optional<FolderEntry> file(const QString &name) const = 0;
};

} // namespace changeover
