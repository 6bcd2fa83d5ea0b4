// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"
#include "core/base/NamedEnum.h"
#include "core/catalogue/LeftoverRule.h"
#include "core/catalogue/ProductKind.h"
#include "core/machine/Machine.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The products as plain structs, the shape of resources/catalogue/*.json. What each key means is written here once.
// `source` beside a FactStatus is an id of facts/kaspersky-artifacts.md, section 9.

namespace changeover {

enum class SignKind
{
    ProductKey,     ///< a sub-key of `place` whose name matches, and that has the child `requires` (empty keys survive
                    ///< removal)
    RegistryKey,    ///< the key `place` exists (`pattern` unused)
    UninstallEntry, ///< an entry of Windows' program list whose display name matches
    Service,        ///< a registered service whose name matches and whose program lies below `imagePath`, if given
    Driver,         ///< a registered driver whose name matches; supports what something else has named, because drivers
                    ///< stay behind. A group named "generation" (21-25) says which version it belongs to
    Folder,         ///< the folder `place` exists, or with `pattern` a child of it that matches; supports only, except
                    ///< on a system where nothing else is to be read (macOS, products without a package)
    Package,        ///< a package named `place` is installed
    Unit,           ///< a systemd unit file named `place`
};
inline constexpr auto signKindNames = namedEnum<SignKind>({{SignKind::ProductKey, "product-key"},
                                                           {SignKind::RegistryKey, "registry-key"},
                                                           {SignKind::UninstallEntry, "uninstall-entry"},
                                                           {SignKind::Service, "service"},
                                                           {SignKind::Driver, "driver"},
                                                           {SignKind::Folder, "folder"},
                                                           {SignKind::Package, "package"},
                                                           {SignKind::Unit, "unit"}});

/// One independent way of recognising a product.
struct Sign
{
    SignKind kind = SignKind::UninstallEntry;
    /// Strong: cannot come from anything else. Weak: a name that others could use too.
    bool strong = false;
    QString place;
    QRegularExpression pattern;
    /// Names that match `pattern` but belong to something else; of a service, program paths that do.
    QRegularExpression except;
    QString requires_;
    QString imagePath; ///< part of the service's program path, without regard to case
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

enum class RemovalMethod
{
    Msi,        ///< Windows Installer, by product code
    Package,    ///< the distribution's package manager
    Program,    ///< its own uninstaller as Windows' program list names it; its windows are the person's to answer
    ReportOnly, ///< named, left to the person
};
inline constexpr auto removalMethodNames = namedEnum<RemovalMethod>({{RemovalMethod::Msi, "msi"},
                                                                     {RemovalMethod::Package, "package"},
                                                                     {RemovalMethod::Program, "program"},
                                                                     {RemovalMethod::ReportOnly, "report-only"}});

enum class PasswordEncoding
{
    Plain,
    Utf16Hex, ///< hex of the UTF-16LE bytes
};
inline constexpr auto passwordEncodingNames =
    namedEnum<PasswordEncoding>({{PasswordEncoding::Plain, "plain"}, {PasswordEncoding::Utf16Hex, "utf16-hex"}});

struct Removal
{
    RemovalMethod method = RemovalMethod::ReportOnly;
    /// Smaller goes first. One installer at a time.
    int order = 0;
    /// MSI properties that take the credentials; empty: the product has no quiet way to take one.
    QString passwordProperty;
    QString loginProperty;
    PasswordEncoding passwordEncoding = PasswordEncoding::Plain;
    QString source;
    QString keeps;  ///< what stays or may be kept, as far as that is confirmed; English, translated as `advice` is
    QString advice; ///< for ReportOnly and Program: what the person can do or should know; English, translated by its
                    ///< own context
};

enum class HazardSignKind
{
    ValueSet,       ///< a registry value exists and is not empty; see HazardSign for which
    ValueEquals,    ///< a registry value is the number `equals`
    ServiceExists,  ///< a registered service or driver whose name matches
    Installed,      ///< the product itself was found
    InstalledAs,    ///< any product was found under a name that matches; also another rule's product
    FolderNotEmpty, ///< the folder `place` holds something
    PendingFile,    ///< the next start will move or delete a file whose path matches
    ClassFilter, ///< a filter of the keyboard or the mouse whose name matches will have no driver after the next start;
                 ///< looked for although nothing is installed any more, and speaks against a restart
};
inline constexpr auto hazardSignKindNames =
    namedEnum<HazardSignKind>({{HazardSignKind::ValueSet, "value-set"},
                               {HazardSignKind::ValueEquals, "value-equals"},
                               {HazardSignKind::ServiceExists, "service-exists"},
                               {HazardSignKind::Installed, "installed"},
                               {HazardSignKind::InstalledAs, "installed-as"},
                               {HazardSignKind::FolderNotEmpty, "folder-not-empty"},
                               {HazardSignKind::PendingFile, "pending-file"},
                               {HazardSignKind::ClassFilter, "class-filter"}});

/// One way of seeing a hazard. A registry value lies in PLACE\<children that match pattern>\KEY, both views; without a
/// pattern in PLACE\KEY; a `key` may be left out.
struct HazardSign
{
    HazardSignKind kind = HazardSignKind::ValueSet;
    QString place;
    QRegularExpression pattern;
    QString key;
    QString value; ///< the value's name; what is in it is never shown, it may be a secret
    quint32 equals = 0;
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

/// What could be lost or fail when this product is removed. One sign is enough. The texts are English, whole sentences
/// that speak to the person; translated by their own context, "catalogue".
struct HazardRule
{
    QString id; ///< kebab-case; the same id in several products is the same hazard
    QString title;
    QString why;         ///< why it matters
    QStringList clear;   ///< how to clear it, one step each
    bool blocks = false; ///< nothing is removed until it is cleared or accepted
    std::vector<HazardSign> signs;
};

enum class QuarantineFormat
{
    Klqb,          ///< one KLQB container a file (kaspersky-artifacts 3.2)
    Ksws,          ///< a list in SQLite, and one file an object (3.3)
    SystemWatcher, ///< <32 hex digits>.bin: copies without a word about what they are (3.4)
};
inline constexpr auto quarantineFormatNames =
    namedEnum<QuarantineFormat>({{QuarantineFormat::Klqb, "klqb"},
                                 {QuarantineFormat::Ksws, "ksws"},
                                 {QuarantineFormat::SystemWatcher, "system-watcher"}});

/// Where a product keeps its quarantine: PLACE\<children that match pattern>\FOLDER; "*": each folder there.
struct QuarantinePlace
{
    QuarantineFormat format = QuarantineFormat::Klqb;
    QString place;
    QRegularExpression pattern;
    QString folder;
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

/// A part of the registry that holds the product's settings: PLACE\<children that match pattern>, both views.
struct SettingsKey
{
    QString place;
    QRegularExpression pattern;
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

/// The vendor's own command that writes the settings to a file.
struct VendorExport
{
    QString tool;          ///< below the install folder, or an absolute path on Linux
    QStringList arguments; ///< {file} stands for the file to write; without it the tool's output is the result
    QStringList help;      ///< asks the tool how it wants to be called, without a password; empty: it has no such way
    QString passwordArgument; ///< {password} stands for it; empty: the tool takes none. The vendor offers no other way
    QString loginArgument;    ///< {login}
    QString extension;        ///< of the file, with the dot
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

/// Where a person finds the exclusions in the product's own windows, because most of them nothing else can read
/// (kaspersky-artifacts 4.2). English, whole sentences, one step each; translated by the context "catalogue". The words
/// of an unconfirmed place say themselves that they are a guess.
struct ExclusionPlaces
{
    QStringList where;
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

struct Product
{
    QString id;
    QString name;
    QString family;
    Platform platform = Platform::Windows;
    ProductKind kind = ProductKind::Other;
    /// Catches what no other product's signs did.
    bool fallback = false;
    std::vector<Sign> signs;
    QStringList productCodes; ///< known ones; they confirm, they never decide
    Removal removal;
    std::vector<LeftoverRule> leftovers;
    std::vector<HazardRule> hazards;
    std::vector<QuarantinePlace> quarantine;
    std::vector<SettingsKey> settings;
    std::optional<VendorExport> vendorExport;
    std::optional<VendorExport> quarantineList; ///< the tool lists what no reader of ours understands
    std::optional<ExclusionPlaces> exclusions;
};

} // namespace changeover
