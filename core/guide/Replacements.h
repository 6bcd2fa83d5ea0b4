// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"
#include "core/base/Result.h"
#include "core/guide/Sourced.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace changeover {

/// What a product runs on. The names are proper names and are shown as they are.
enum class Device
{
    Windows,
    WindowsServer,
    MacOs,
    Android,
    Ios,
    Linux,
};
inline constexpr auto deviceNames = namedEnum<Device>({{Device::Windows, "Windows"},
                                                       {Device::WindowsServer, "Windows Server"},
                                                       {Device::MacOs, "macOS"},
                                                       {Device::Android, "Android"},
                                                       {Device::Ios, "iOS"},
                                                       {Device::Linux, "Linux"}});

/// What a person may want of a product beside protection: Needs asks for these.
enum class Feature
{
    Free,
    SeveralPcs,
    ParentalControls,
    Vpn,
    PasswordManager,
    Server,
    Console, ///< one place from which somebody looks after many computers
};
inline constexpr auto featureNames = namedEnum<Feature>({{Feature::Free, "free"},
                                                         {Feature::SeveralPcs, "several-pcs"},
                                                         {Feature::ParentalControls, "parental-controls"},
                                                         {Feature::Vpn, "vpn"},
                                                         {Feature::PasswordManager, "password-manager"},
                                                         {Feature::Server, "server"},
                                                         {Feature::Console, "console"}});

/// For whom a maker sells a product.
enum class Use
{
    Home,
    Business,
};
inline constexpr auto useNames = namedEnum<Use>({{Use::Home, "home"}, {Use::Business, "business"}});

/// One thing known about a product. Texts are English: see guideText().
struct GuideFact : Sourced
{
    QString topic; ///< what it is about, a few words
    QString text;
    QList<Feature> meets; ///< the text says that the product has these
    QList<Feature> lacks; ///< the text says that it does not
};

/// The topics that ReplacementTable shows for every product.
inline constexpr auto testsTopic = "Independent tests";
inline constexpr auto oldProductTopic = "Old antivirus";

struct DeviceFact : Sourced
{
    QList<Device> devices;
};

/// How Security Center writes a product's name: each is a part of the name in its list.
struct ListedNames : Sourced
{
    QStringList names;
};

/// A product that can protect the computer instead. The order of the file is no ranking: what Windows brings along
/// comes first, then the alphabet. No prices: they change.
struct Suggestion
{
    QString id;
    QString name;
    QString vendor;
    QString url;          ///< the vendor's page, for the person to open
    bool builtIn = false; ///< comes with Windows
    QList<Use> uses;      ///< at least one
    GuideFact country;    ///< where the vendor is at home
    DeviceFact runsOn;
    ListedNames listed; ///< empty and unconfirmed where nobody has written it down
    std::vector<GuideFact> facts;

    /// The fact of this topic, confirmed or not; nullptr: there is none.
    [[nodiscard]] const GuideFact *find(QLatin1String topic) const;
    /// Home country and facts, confirmed ones only.
    [[nodiscard]] std::vector<GuideFact> shownFacts() const;
    /// What it is confirmed to run on; may be empty.
    [[nodiscard]] QList<Device> shownDevices() const;
    /// The topics that nobody could confirm: to be shown as "ask the vendor".
    [[nodiscard]] QStringList askTheVendor() const;
};

enum class CompanionKind
{
    Vpn,
    PasswordManager,
    ParentalControl,
    Vault,
    Backup,
    Browser,
    Firewall,
    Updates,
};
inline constexpr auto companionKindNames =
    namedEnum<CompanionKind>({{CompanionKind::Vpn, "vpn"},
                              {CompanionKind::PasswordManager, "password-manager"},
                              {CompanionKind::ParentalControl, "parental-control"},
                              {CompanionKind::Vault, "vault"},
                              {CompanionKind::Backup, "backup"},
                              {CompanionKind::Browser, "browser"},
                              {CompanionKind::Firewall, "firewall"},
                              {CompanionKind::Updates, "updates"}});

/// What takes the place of something else that came from Kaspersky. Several hints may be of one kind.
struct CompanionHint : Sourced
{
    QString id;
    CompanionKind kind = CompanionKind::Vpn;
    QString product; ///< its id in the catalogue, where it is a product of its own there; else empty
    QString title;
    QString text;
    std::vector<GuideLink> links;
};

enum class NoteAbout
{
    Windows10,
    WindowsServer,
    MacOs,
    Linux,
};
inline constexpr auto noteAboutNames = namedEnum<NoteAbout>({{NoteAbout::Windows10, "windows-10"},
                                                             {NoteAbout::WindowsServer, "windows-server"},
                                                             {NoteAbout::MacOs, "macos"},
                                                             {NoteAbout::Linux, "linux"}});

/// What else to know on one kind of system.
struct GuideNote : Sourced
{
    NoteAbout about = NoteAbout::Windows10;
    QString title;
    QString text;
    QStringList steps; ///< to do by hand, one after the other; may be empty
};

/// What can take Kaspersky's place: resources/guide/replacements.json.
struct Replacements
{
    std::vector<Suggestion> suggestions;
    std::vector<CompanionHint> companions;
    std::vector<GuideNote> notes;
    std::vector<GuideLink> labs; ///< for the newest test results

    /// The one that comes with the program.
    [[nodiscard]] static Result<Replacements> builtIn();
    /// Anything but exactly the expected is an error that names `place` and the line.
    [[nodiscard]] static Result<Replacements> fromJson(const QString &place, const QByteArray &json);

    /// By its id; nullptr: there is none.
    [[nodiscard]] const Suggestion *find(const QString &id) const;
    /// Confirmed ones only; those for a product among `found` (ids in the catalogue) come first.
    [[nodiscard]] std::vector<CompanionHint> shownCompanions(const QStringList &found = {}) const;
    [[nodiscard]] std::optional<GuideNote> shownNote(NoteAbout about) const;
};

/// "changeover.replacements/1": the products. Of what nobody could confirm only the topic is in it.
[[nodiscard]] QJsonObject toJson(const Replacements &replacements);

} // namespace changeover
