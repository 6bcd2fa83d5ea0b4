// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"
#include "core/base/NamedEnum.h"
#include "core/catalogue/ProductKind.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace changeover {

enum class LeftoverKind
{
    Folder,           ///< `place` exists; with `pattern` each child of `place` that matches
    EmptyKey,         ///< a sub-key of `place` that matches and has no child `requires`
    RegistryKey,      ///< a sub-key of `place` that matches
    LockedKey,        ///< a sub-key of `place` that matches and that nobody may open
    RegistryValue,    ///< a value of the key `place` whose text matches
    OrphanService,    ///< a registered service or driver that matches and whose program is missing
    ClassFilter,      ///< UpperFilters or LowerFilters of the device class key `place` name a driver that matches.
                      ///< Reported, never changed: a wrong hand here costs the keyboard
    RootCertificate,  ///< a certificate below the store key `place` whose bytes hold the text `contains`
    BrowserExtension, ///< a child of the extension folders `place` that matches
    ScheduledTask,    ///< a task that matches, in the registry's copy of the task tree at `place`
    SecurityCenter,   ///< Security Center lists a product that matches
};
inline constexpr auto leftoverKindNames =
    namedEnum<LeftoverKind>({{LeftoverKind::Folder, "folder"},
                             {LeftoverKind::EmptyKey, "empty-key"},
                             {LeftoverKind::RegistryKey, "registry-key"},
                             {LeftoverKind::LockedKey, "locked-key"},
                             {LeftoverKind::RegistryValue, "registry-value"},
                             {LeftoverKind::OrphanService, "orphan-service"},
                             {LeftoverKind::ClassFilter, "class-filter"},
                             {LeftoverKind::RootCertificate, "root-certificate"},
                             {LeftoverKind::BrowserExtension, "browser-extension"},
                             {LeftoverKind::ScheduledTask, "scheduled-task"},
                             {LeftoverKind::SecurityCenter, "security-center"}});

/// Whose registry a key lies in.
enum class Whose
{
    Computer, ///< HKLM, both views
    People,   ///< each person's own part
    Both,
};
inline constexpr auto whoseNames =
    namedEnum<Whose>({{Whose::Computer, "computer"}, {Whose::People, "people"}, {Whose::Both, "both"}});

/// What may stay behind after the vendor's uninstaller.
struct LeftoverRule
{
    QString id;
    LeftoverKind kind = LeftoverKind::Folder;
    /// A folder may begin with %UserProfile% (each person's) and have * as a part (each child).
    QString place;
    /// A group named "generation" (21-25 or 21.25) says which version a match belongs to: it is then a leftover
    /// although the product is installed, if that is another version.
    QRegularExpression pattern;
    QString requires_;
    QString contains;
    Whose whose = Whose::Computer;
    /// Products of these kinds use the same thing: while one is installed, this is no leftover.
    std::vector<ProductKind> sharedBy;
    /// May be taken away on request, with a backup, where nothing in it could be missed. Of things that are safe and
    /// confirmed only; never of drivers, filters and what belongs to a browser or a policy.
    bool clean = false;
    int confidence = 50; ///< 0 to 100 that a match really belongs to the product
    QString meaning;     ///< what it is and whether it matters; English, a whole sentence
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

} // namespace changeover
