// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/machine/Registry.h"

#include <QString>

#include <memory>
#include <vector>

namespace changeover {

/// One thing at a time, taken away or put back: what cleaning leftovers is made of. Knows nothing of what is safe; that
/// is core/verify's. All errors say that nothing was changed, or what was.
class Cleaner
{
public:
    Cleaner() = default;
    Cleaner(const Cleaner &) = delete;
    Cleaner &operator=(const Cleaner &) = delete;
    virtual ~Cleaner() = default;

    /// Removes a key with everything below it. Absent: done.
    virtual Status deleteKey(const RegistryPath &path) = 0;
    /// Makes a key, and its parents, with these values. BadInput: it is there already, and was left as it is.
    virtual Status writeKey(const RegistryPath &path, const std::vector<RegistryEntry> &values) = 0;
    /// Unregisters a service. Refuses drivers, and services that run.
    virtual Status deleteService(const QString &name) = 0;
    /// Gives a folder another place on the same volume, in one step. Refuses to go through links, because somebody
    /// without rights may have made them, and never replaces anything.
    virtual Status moveFolder(const QString &from, const QString &to) = 0;
};

/// For the computer this program runs on.
[[nodiscard]] std::unique_ptr<Cleaner> thisMachineCleaner();

} // namespace changeover
