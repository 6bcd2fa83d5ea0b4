// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace changeover {

/// A file that the engine made and the normal user's process writes, so that it belongs to the right account.
struct EngineFile
{
    QString name; ///< a plain name, or a path inside the bundle with "/"
    QByteArray content;
};

/// Part of what is kept before a removal.
struct SavedThings
{
    std::vector<EngineFile> files;
    QStringList summary;             ///< sentences for the person: what was saved
    std::vector<BlindSpot> problems; ///< what could not be read or saved, and why
};

/// Without the files, which travel on their own.
[[nodiscard]] QJsonObject toJson(const SavedThings &saved);
[[nodiscard]] Result<SavedThings> savedThingsFromJson(const QString &place, const QByteArray &json);

} // namespace changeover
