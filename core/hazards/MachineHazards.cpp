// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/MachineHazards.h"

#include "core/hazards/ListedProducts.h"
#include "core/hazards/ProductHazards.h"
#include "core/hazards/RunningHazards.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

// Where Windows notes that a restart will finish something: keys that only have to exist.
struct RestartNote
{
    const char *path;
    const char *shows;
    /// Windows changes its own parts: nothing may be installed or removed in between.
    bool blocks;
};
constexpr RestartNote restartNotes[] = {
    {"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
     QT_TRANSLATE_NOOP("hazards", "A part of Windows was changed and waits for a restart."), true},
    {"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
     QT_TRANSLATE_NOOP("hazards", "Windows Update waits for a restart."), false}};

struct RestartSigns
{
    std::vector<HazardSeen> seen;
    bool blocks = false;
};

RestartSigns pendingRestart(const Machine &machine, const Catalogue &catalogue, std::vector<BlindSpot> &unchecked)
{
    RestartSigns signs;
    // Files of other programs wait on many healthy computers, of a browser that updated itself, say: that alone stops
    // nobody. Those of the products have a rule of their own in the catalogue.
    const Reading<std::vector<PendingFile>> pending = pendingFiles(machine);
    if (pending.isUnreadable())
        unchecked.push_back({pendingFilesKey(), pending.reason()});
    if (pending.hasValue() && !pendingFilesOfOthers(catalogue, *pending).empty())
        signs.seen.push_back({pendingFilesList(),
                              Text::tr("Files of other programs wait to be replaced or deleted at the next start.")});
    for (const RestartNote &note : restartNotes) {
        const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64, QLatin1String(note.path)};
        const Reading<RegistryKey> key = machine.registryKey(path);
        if (key.isUnreadable())
            unchecked.push_back({path.physical(), key.reason()});
        if (!key.hasValue())
            continue;
        signs.seen.push_back({path.physical(), Text::tr(note.shows)});
        signs.blocks = signs.blocks || note.blocks;
    }
    return signs;
}

Hazard restartHazard(RestartSigns signs)
{
    Hazard hazard;
    hazard.id = QStringLiteral("pending-restart");
    hazard.title = signs.blocks ? Text::tr("Windows has not finished something and needs a restart.")
                                : Text::tr("A restart first would be better.");
    hazard.seen = std::move(signs.seen);
    hazard.why =
        signs.blocks
            ? Text::tr("An uninstaller that starts in between may fail half-way, or what it does may be mixed up with "
                       "what is still waiting.")
            : Text::tr("Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse "
                       "to begin meanwhile.");
    hazard.clear = {Text::tr("Save your work and restart the computer: choose \"Restart\", not \"Shut down\"."),
                    Text::tr("Then start this program again.")};
    hazard.blocks = signs.blocks;
    hazard.source = QStringLiteral("windows");
    return hazard;
}

bool losesProtection(const Catalogue &catalogue, const Inventory &inventory, const Protection &protection)
{
    return std::any_of(inventory.findings.begin(), inventory.findings.end(),
                       [](const Finding &finding) { return finding.kind == ProductKind::Antivirus; }) ||
           std::any_of(protection.products.begin(), protection.products.end(),
                       [&](const ListedProduct &product) { return isToBeRemoved(catalogue, product.name); });
}

bool somethingElseIsOn(const Catalogue &catalogue, const Protection &protection)
{
    return std::any_of(protection.products.begin(), protection.products.end(), [&](const ListedProduct &product) {
        return product.protects() && !isToBeRemoved(catalogue, product.name);
    });
}

Hazard nothingProtects(const Catalogue &catalogue, const Protection &protection, bool server)
{
    // Certain only if Defender certainly stays away and Security Center said all it knows.
    const bool unsure =
        protection.defender.canComeBack == Answer::Unknown || protection.state == ProtectionState::CannotBeAsked ||
        std::any_of(protection.products.begin(), protection.products.end(), [&](const ListedProduct &product) {
            return product.enabled == Answer::Unknown && !isToBeRemoved(catalogue, product.name);
        });
    Hazard hazard;
    hazard.id = QStringLiteral("nothing-protects-afterwards");
    hazard.title = unsure ? Text::tr("It is not certain that anything will protect this computer afterwards.")
                          : Text::tr("Nothing will protect this computer afterwards.");
    hazard.seen.push_back({Text::tr("Security Center"), protection.why});
    for (const ListedProduct &product : protection.products)
        hazard.seen.push_back({product.name, product.enabled == Answer::Yes ? Text::tr("It is on.")
                                             : product.enabled == Answer::No
                                                 ? Text::tr("It is off.")
                                                 : Text::tr("It is not known whether it is on.")});
    for (const ProtectionEvidence &evidence : protection.defender.evidence)
        hazard.seen.push_back({evidence.place, evidence.shows});
    hazard.why =
        Text::tr("A computer without an antivirus program is at risk as soon as it is online. This matters more than "
                 "an old one that still works a little.");
    hazard.clear = {
        Text::tr("Have the installer of your new antivirus program ready, and install it right after the removal."),
        server ? Text::tr("Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.")
        : protection.defender.isThere == Answer::No
            ? Text::tr("Do not count on Microsoft Defender: it was taken out of this Windows.")
            : Text::tr("Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy "
                       "turned it off, ask the person who manages this computer.")};
    if (server)
        hazard.seen.push_back({Text::tr("Windows Server"), Text::tr("On a server Microsoft Defender is an optional "
                                                                    "part and does not always turn itself on.")});
    hazard.source = QStringLiteral("windows");
    return hazard;
}

} // namespace

std::vector<Hazard> machineHazards(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                   const Protection &protection, std::vector<BlindSpot> &blindSpots,
                                   std::vector<BlindSpot> &unchecked)
{
    std::vector<Hazard> hazards;
    if (inventory.facts.platform == Platform::Windows) {
        if (RestartSigns signs = pendingRestart(machine, catalogue, unchecked); !signs.seen.empty())
            hazards.push_back(restartHazard(std::move(signs)));
        if (losesProtection(catalogue, inventory, protection) && protection.defender.canComeBack != Answer::Yes &&
            !somethingElseIsOn(catalogue, protection))
            hazards.push_back(nothingProtects(catalogue, protection, isServer(machine)));
    }
    if (inventory.facts.onlyLookedAt) // a disk: what follows is about a computer that runs
        return hazards;
    for (Hazard &hazard : runningHazards(machine, inventory, blindSpots))
        hazards.push_back(std::move(hazard));
    return hazards;
}

} // namespace changeover
