// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/RunningHazards.h"

#include <QCoreApplication>
#include <QLocale>

namespace changeover {

namespace {

// Our own limits, no vendor names any. Windows Installer keeps a copy of what it removes until it has finished, and
// these products take one to two GiB; below the smaller number hardly any installer works at all.
constexpr qint64 littleSpace = qint64(2) * 1024 * 1024 * 1024;
constexpr qint64 noSpace = qint64(512) * 1024 * 1024;
// A removal with its restart may take half an hour.
constexpr int littlePower = 20; // percent

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

Hazard ofWindows(const char *id)
{
    Hazard hazard;
    hazard.id = QLatin1String(id);
    hazard.source = QStringLiteral("windows");
    return hazard;
}

Hazard noAdministrator(const Inventory &inventory)
{
    Hazard hazard = ofWindows("no-administrator-rights");
    hazard.title = Text::tr("This program runs without an administrator's rights.");
    hazard.seen.push_back({inventory.facts.computerName, Text::tr("It may look, but not remove.")});
    hazard.why = Text::tr("Removing a program needs these rights, and some places can only be looked at with them.");
    hazard.clear = {inventory.facts.platform == Platform::Windows
                        ? Text::tr("When the removal begins, Windows asks for an administrator. Say yes there, or let "
                                   "the person who manages this computer type a name and password.")
                        : Text::tr("When the removal begins, you are asked for an administrator's password. Or start "
                                   "it again with sudo or as root."),
                    inventory.facts.platform == Platform::Windows
                        ? Text::tr("To look everywhere before that, close this program, right-click it and choose "
                                   "\"Run as administrator\".")
                        : QString()};
    hazard.clear.removeAll(QString());
    return hazard;
}

void battery(const Machine &machine, std::vector<Hazard> &hazards, std::vector<BlindSpot> &blindSpots)
{
    const Reading<PowerState> power = machine.powerState();
    const QString place = Text::tr("Battery");
    if (power.isUnreadable())
        blindSpots.push_back({place, power.reason()});
    if (!power.hasValue() || !power->onBattery)
        return;
    Hazard hazard = ofWindows("on-battery");
    hazard.title = Text::tr("This computer runs on battery.");
    hazard.seen.push_back({place, power->percent ? Text::tr("It is not plugged in. %1 % are left.").arg(*power->percent)
                                                 : Text::tr("It is not plugged in. How much is left is not known.")});
    hazard.why = Text::tr("If the power runs out half-way, the product may be broken: too damaged to protect you, and "
                          "too damaged to be removed.");
    hazard.clear = {Text::tr("Plug the computer in, and leave it plugged in until the last restart is over."),
                    Text::tr("Then look again.")};
    hazard.blocks = power->percent && *power->percent < littlePower;
    hazards.push_back(std::move(hazard));
}

void space(const Machine &machine, const Inventory &inventory, std::vector<Hazard> &hazards,
           std::vector<BlindSpot> &blindSpots)
{
    const Reading<QString> windows = machine.folder(KnownFolder::Windows);
    const QString place =
        inventory.facts.platform == Platform::Windows && windows.hasValue() ? *windows : QStringLiteral("/");
    const Reading<qint64> free = machine.freeSpace(place);
    if (free.isUnreadable())
        blindSpots.push_back({Text::tr("Free space for %1").arg(place), free.reason()});
    if (!free.hasValue() || *free >= littleSpace)
        return;
    Hazard hazard = ofWindows("low-disk-space");
    hazard.title = Text::tr("The system drive is almost full.");
    hazard.seen.push_back(
        {place,
         Text::tr("%1 are free.").arg(QLocale().formattedDataSize(*free, 1, QLocale::DataSizeTraditionalFormat))});
    hazard.why = Text::tr("An uninstaller keeps copies until it has finished, so that it can go back. Without room for "
                          "them it stops half-way. What is saved for you needs room, too.");
    hazard.clear = {Text::tr("Empty the recycle bin, and delete or move what you do not need."),
                    Text::tr("Make at least %1 free on the system drive, then look again.")
                        .arg(QLocale().formattedDataSize(littleSpace, 0, QLocale::DataSizeTraditionalFormat))};
    hazard.blocks = *free < noSpace;
    hazards.push_back(std::move(hazard));
}

void otherInstaller(const Machine &machine, const Inventory &inventory, std::vector<Hazard> &hazards,
                    std::vector<BlindSpot> &blindSpots)
{
    const Reading<QString> lock = machine.otherInstaller();
    if (lock.isUnreadable())
        blindSpots.push_back({Text::tr("Other installers"), lock.reason()});
    if (lock.hasValue()) {
        Hazard hazard = ofWindows("another-installer-running");
        hazard.title = Text::tr("Another program is being installed or removed right now.");
        hazard.seen.push_back({*lock, Text::tr("This lock is held.")});
        hazard.why = Text::tr("Only one can work at a time. The removal waits for it.");
        hazard.clear = {Text::tr("Wait until it has finished. Do not switch the computer off meanwhile."),
                        Text::tr("If it never ends, restart the computer and open this program again.")};
        hazards.push_back(std::move(hazard));
        return; // what is noted about a running one is no sign of a broken one
    }
    if (inventory.facts.platform != Platform::Windows)
        return;
    const RegistryPath noted{RegistryRoot::LocalMachine, RegistryView::Bits64,
                             QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress")};
    const Reading<RegistryKey> key = machine.registryKey(noted);
    if (key.isUnreadable())
        blindSpots.push_back({noted.physical(), key.reason()});
    if (!key.hasValue())
        return;
    Hazard hazard = ofWindows("installation-not-finished");
    hazard.title = Text::tr("An earlier installation was not finished.");
    hazard.seen.push_back({noted.physical(), Text::tr("Windows Installer notes an installation that has begun.")});
    hazard.why = Text::tr("Windows Installer may refuse to remove anything before that one is finished or undone.");
    hazard.clear = {Text::tr("If an installer is still open, let it finish."),
                    Text::tr("If none is, restart the computer, start that installer again and let it finish."),
                    Text::tr("Then look again.")};
    hazards.push_back(std::move(hazard));
}

} // namespace

std::vector<Hazard> runningHazards(const Machine &machine, const Inventory &inventory,
                                   std::vector<BlindSpot> &blindSpots)
{
    std::vector<Hazard> hazards;
    otherInstaller(machine, inventory, hazards, blindSpots);
    space(machine, inventory, hazards, blindSpots);
    battery(machine, hazards, blindSpots);
    if (!inventory.facts.elevated)
        hazards.push_back(noAdministrator(inventory));
    return hazards;
}

} // namespace changeover
