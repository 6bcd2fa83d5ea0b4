// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"

#include <vector>

namespace changeover {

/// A service or driver that Windows has registered.
struct Service
{
    QString name;
    RegistryPath key;
    /// Its program or driver file as a plain path: quotes, arguments and macros resolved. Empty: none is named.
    QString imagePath;
    bool isDriver = false;
    /// Whether that file is there; absent when the path is empty.
    Reading<PathInfo> image = Reading<PathInfo>::absent();
    bool running = false;
};

/// Registered services whose name matches one of the patterns. The list of running ones failing is a blind spot; the
/// registered ones are still given.
[[nodiscard]] std::vector<Service> services(const Machine &machine, const std::vector<QRegularExpression> &patterns,
                                            std::vector<BlindSpot> &blindSpots);

} // namespace changeover
