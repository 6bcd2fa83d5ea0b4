// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace changeover {

/// What was kept before a removal.
struct SaveResult
{
    QString bundle;                  ///< full path of the zip; empty: nothing was saved
    QStringList saved;               ///< sentences for the person
    std::vector<BlindSpot> notSaved; ///< what is not in it, and why; the manifest says the same
};

[[nodiscard]] QJsonObject toJson(const SaveResult &saved); ///< "changeover.export/1"

} // namespace changeover
