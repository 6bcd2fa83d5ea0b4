// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace changeover {

/// The manifest's own name in a bundle; no other file may have it.
inline constexpr auto manifestName = "manifest.json";

/// Where the files of a quarantine lie in a bundle, one folder a product: scrambled as they were.
inline constexpr auto containerFolder = "quarantine/containers/";

/// What a bundle says about where it comes from.
struct BundleFacts
{
    QString computer;
    QString system; ///< "Windows 10", as MachineFacts has it
    QDateTime created;
};

struct BundleFile
{
    QString name; ///< forward slashes
    qint64 size = 0;
    QString sha256; ///< 64 lower-case hex digits
};

/// Something that belongs into the bundle and could not be read.
struct UnreadPlace
{
    QString place;
    QString why;
};

/// manifest.json, schema changeover.bundle/1.
struct BundleManifest
{
    BundleFacts facts;
    QString tool; ///< "Changeover 0.1.0"
    std::vector<BundleFile> files;
    std::vector<UnreadPlace> couldNotRead;
};

[[nodiscard]] QJsonObject toJson(const BundleManifest &manifest);

/// Reads it strictly: unknown or missing keys, and values that cannot be, are errors (Damaged).
[[nodiscard]] Result<BundleManifest> parseManifest(const QByteArray &json);

} // namespace changeover
