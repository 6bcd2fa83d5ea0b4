// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"
#include "core/machine/Machine.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace changeover {

/// The settings of all products as the registry holds them.
struct RegExport
{
    struct File
    {
        QString productId;
        QString path; ///< inside the bundle: settings/<product>/registry.reg
        QByteArray content;
        int keys = 0;
        int values = 0;
    };
    std::vector<File> files;

    /// Values that were left out because they could hold a secret: HKLM\…\settings\OPEP, the default value as "@".
    /// A password is never stored, not even hashed.
    QStringList withheld;
    /// What could not be read, was too large, or cannot be written in this format.
    std::vector<BlindSpot> blindSpots;
    /// What is understood of it, "changeover.settings/1"; see knownSettings().
    QJsonObject settings;
};

/// Where a tree that is damaged or made to hurt is cut. A cut is a blind spot.
struct RegExportLimits
{
    int depth = 64;                     ///< levels below the product's key; Windows allows 512 in all
    qsizetype bytes = 32 * 1024 * 1024; ///< of one product's file
};

/// For each product of the catalogue whose `settings` keys exist on the computer, found or left over: the whole
/// subtree, both registry views. Reads only; never fails as a whole.
[[nodiscard]] RegExport exportRegistry(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                       const RegExportLimits &limits = {});

/// A product's own key that a SettingsKey of the catalogue matches.
struct FoundSettingsKey
{
    const Product *product = nullptr;
    RegistryPath key;
};
/// All of them; places that cannot be read are added to `blindSpots`.
[[nodiscard]] std::vector<FoundSettingsKey> settingsKeys(const Machine &machine, const Catalogue &catalogue,
                                                         std::vector<BlindSpot> &blindSpots);

/// Whether a value or key of this name could hold a password, in clear or hashed.
[[nodiscard]] bool couldHoldSecret(const QString &name);

} // namespace changeover
