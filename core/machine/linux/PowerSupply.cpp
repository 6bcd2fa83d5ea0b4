// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/PowerSupply.h"

#include <QCoreApplication>

namespace changeover {

namespace {
// One attribute; empty where the driver has none or does not answer.
QString attribute(const Machine &machine, const QString &supply, const char *name)
{
    const auto file = machine.open(supply + QLatin1Char('/') + QLatin1String(name));
    return file.hasValue() ? QString::fromLatin1((*file)->read(64)).trimmed() : QString();
}
} // namespace

Reading<PowerState> powerSupplies(const Machine &machine)
{
    const QString folder = QStringLiteral("/sys/class/power_supply");
    const Reading<QStringList> names = machine.children(folder);
    if (names.isUnreadable())
        return Reading<PowerState>::unreadable(names.reason());
    if (names.isAbsent())
        return Reading<PowerState>::absent();

    bool anyBattery = false;
    bool plugged = false;
    bool discharging = false;
    bool saysAll = true;
    std::optional<int> percent;
    for (const QString &name : *names) {
        const QString supply = folder + QLatin1Char('/') + name;
        const QString type = attribute(machine, supply, "type");
        if (type != QLatin1String("Battery")) {
            plugged = plugged || attribute(machine, supply, "online") == QLatin1String("1");
            continue;
        }
        if (attribute(machine, supply, "scope") == QLatin1String("Device"))
            continue;
        anyBattery = true;
        const QString status = attribute(machine, supply, "status");
        discharging = discharging || status == QLatin1String("Discharging");
        saysAll = saysAll && !status.isEmpty() && status != QLatin1String("Unknown");
        bool isNumber = false;
        const int capacity = attribute(machine, supply, "capacity").toInt(&isNumber);
        // Of several batteries the fullest: the computer runs as long as that one does.
        if (isNumber && capacity >= 0 && capacity <= 100)
            percent = qMax(percent.value_or(0), capacity);
    }
    if (!anyBattery)
        return Reading<PowerState>::absent();
    if (!plugged && !discharging && !saysAll)
        return Reading<PowerState>::unreadable(
            {ErrorKind::Failed,
             QCoreApplication::translate("machine", "The computer does not say whether it runs on battery."),
             {}});
    // A weak charger may not keep up; then the battery drains although it is plugged in, and that is no hazard yet.
    return PowerState{discharging && !plugged, percent};
}

} // namespace changeover
