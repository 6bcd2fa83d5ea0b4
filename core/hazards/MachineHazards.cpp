// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/MachineHazards.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

Hazard noAdministrator(const Inventory &inventory)
{
    Hazard hazard;
    hazard.id = QStringLiteral("no-administrator-rights");
    hazard.title = Text::tr("This program runs without an administrator's rights.");
    hazard.seen.push_back({inventory.facts.computerName, Text::tr("It may look, but not remove.")});
    hazard.why = Text::tr("Removing a program needs these rights, and some places can only be looked at with them.");
    hazard.clear = {inventory.facts.platform == Platform::Windows
                        ? Text::tr("Close this program. Right-click it and choose \"Run as administrator\".")
                        : Text::tr("Start it again with sudo or as root.")};
    hazard.source = QStringLiteral("windows");
    return hazard;
}

// Where Windows notes that only a restart will finish something. A value that has to hold something, or a key that only
// has to exist.
struct RestartNote
{
    const char *path;
    const char *value;
    const char *shows;
};
constexpr RestartNote restartNotes[] = {
    {"SYSTEM\\CurrentControlSet\\Control\\Session Manager", "PendingFileRenameOperations",
     QT_TRANSLATE_NOOP("hazards", "Files wait to be replaced or deleted at the next start.")},
    {"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending", nullptr,
     QT_TRANSLATE_NOOP("hazards", "A part of Windows was changed and waits for a restart.")},
    {"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired", nullptr,
     QT_TRANSLATE_NOOP("hazards", "Windows Update waits for a restart.")}};

std::vector<HazardSeen> pendingRestart(const Machine &machine, std::vector<BlindSpot> &unchecked)
{
    std::vector<HazardSeen> seen;
    for (const RestartNote &note : restartNotes) {
        const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64, QLatin1String(note.path)};
        const Reading<RegistryKey> key = machine.registryKey(path);
        if (key.isUnreadable())
            unchecked.push_back({path.physical(), key.reason()});
        if (!key.hasValue())
            continue;
        if (note.value) {
            const RegistryEntry *value = key->find(QLatin1String(note.value));
            // A text instead of a list is not how Windows writes it, but says the same.
            if (!value || (value->texts().isEmpty() && value->text().isEmpty()))
                continue;
        }
        const QString place =
            note.value ? path.physical() + QStringLiteral(", ") + QLatin1String(note.value) : path.physical();
        seen.push_back({place, Text::tr(note.shows)});
    }
    return seen;
}

Hazard restartHazard(std::vector<HazardSeen> seen)
{
    Hazard hazard;
    hazard.id = QStringLiteral("pending-restart");
    hazard.title = Text::tr("Windows has not finished something and needs a restart.");
    hazard.seen = std::move(seen);
    hazard.why =
        Text::tr("An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what "
                 "is still waiting.");
    hazard.clear = {Text::tr("Save your work and restart the computer: choose \"Restart\", not \"Shut down\"."),
                    Text::tr("Then start this program again.")};
    hazard.blocks = true;
    hazard.source = QStringLiteral("windows");
    return hazard;
}

// By the names the catalogue knows its products by in the list of programs.
bool isToBeRemoved(const Catalogue &catalogue, const QString &name)
{
    for (const Product &product : catalogue.products())
        for (const Sign &sign : product.signs)
            if (sign.kind == SignKind::UninstallEntry && sign.pattern.match(name).hasMatch())
                return true;
    return false;
}

bool losesProtection(const Catalogue &catalogue, const Inventory &inventory, const Protection &protection)
{
    return std::any_of(inventory.findings.begin(), inventory.findings.end(),
                       [](const Finding &finding) { return finding.kind == ProductKind::Antivirus; }) ||
           std::any_of(protection.products.begin(), protection.products.end(),
                       [&](const SecurityProduct &product) { return isToBeRemoved(catalogue, product.name); });
}

bool somethingElseIsOn(const Catalogue &catalogue, const Protection &protection)
{
    return std::any_of(protection.products.begin(), protection.products.end(), [&](const SecurityProduct &product) {
        return product.enabled == Answer::Yes && !isToBeRemoved(catalogue, product.name);
    });
}

Hazard nothingProtects(const Catalogue &catalogue, const Protection &protection)
{
    // Certain only if Defender certainly stays away and Security Center said all it knows.
    const bool unsure =
        protection.defender.canComeBack == Answer::Unknown || protection.state == ProtectionState::CannotBeAsked ||
        std::any_of(protection.products.begin(), protection.products.end(), [&](const SecurityProduct &product) {
            return product.enabled == Answer::Unknown && !isToBeRemoved(catalogue, product.name);
        });
    Hazard hazard;
    hazard.id = QStringLiteral("nothing-protects-afterwards");
    hazard.title = unsure ? Text::tr("It is not certain that anything will protect this computer afterwards.")
                          : Text::tr("Nothing will protect this computer afterwards.");
    hazard.seen.push_back({Text::tr("Security Center"), protection.why});
    for (const SecurityProduct &product : protection.products)
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
        Text::tr("Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned "
                 "it off, ask the person who manages this computer.")};
    hazard.source = QStringLiteral("windows");
    return hazard;
}

} // namespace

std::vector<Hazard> machineHazards(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                   const Protection &protection, std::vector<BlindSpot> &unchecked)
{
    std::vector<Hazard> hazards;
    if (inventory.facts.platform == Platform::Windows) {
        if (std::vector<HazardSeen> seen = pendingRestart(machine, unchecked); !seen.empty())
            hazards.push_back(restartHazard(std::move(seen)));
        if (losesProtection(catalogue, inventory, protection) && protection.defender.canComeBack != Answer::Yes &&
            !somethingElseIsOn(catalogue, protection))
            hazards.push_back(nothingProtects(catalogue, protection));
    }
    if (!inventory.facts.elevated && !inventory.facts.onlyLookedAt)
        hazards.push_back(noAdministrator(inventory));
    return hazards;
}

} // namespace changeover
