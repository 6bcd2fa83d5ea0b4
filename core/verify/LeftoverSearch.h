// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/People.h"
#include "core/detect/Services.h"
#include "core/verify/Leftovers.h"

namespace changeover {

/// The work of findLeftovers(): one rule of one product at a time. Only for this folder.
class LeftoverSearch
{
public:
    LeftoverSearch(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                   std::vector<BlindSpot> &blindSpots);

    void apply(const Product &product, const LeftoverRule &rule);

    std::vector<Leftover> found;
    std::vector<const LeftoverRule *> rules; ///< of each that was found

private:
    /// The rule's pattern matches, and what it matches belongs to no version that is installed.
    [[nodiscard]] bool isLeft(const QString &name) const;
    void add(const QString &place, const QString &evidence);
    void add(const RegistryPath &key, const QString &evidence);
    void addBlindSpot(const QString &place, const Error &why);

    /// A key that is absent or unreadable gives nothing; the latter is noted.
    [[nodiscard]] std::optional<RegistryKey> read(const RegistryPath &path);
    /// Where `place` lies: in each view of the computer's registry, in each person's.
    [[nodiscard]] std::vector<RegistryPath> keys(Whose whose);
    [[nodiscard]] const People &people();

    // FileLeftovers.cpp
    [[nodiscard]] QStringList places();
    [[nodiscard]] QStringList childrenOf(const QString &folder);
    void folders();
    void browserExtensions();
    [[nodiscard]] QString folderEvidence(const QString &path) const;

    // RegistryLeftovers.cpp
    void emptyKeys();
    void registryKeys();
    void lockedKeys();
    void registryValues();
    void classFilters();
    [[nodiscard]] QString filterEvidence(const QString &filter);
    void rootCertificates();
    void scheduledTasks(const RegistryPath &parent, int depth);

    void orphanServices();
    void securityCenter();

    const Machine &m_machine;
    const Catalogue &m_catalogue;
    const Inventory &m_inventory;
    std::vector<BlindSpot> &m_blindSpots;
    std::optional<People> m_people;
    std::optional<std::vector<Service>> m_services; ///< what any rule for orphans is about, read once
    const Product *m_product = nullptr;
    const LeftoverRule *m_rule = nullptr;
    std::vector<const Finding *> m_installed; ///< of this product
};

} // namespace changeover
