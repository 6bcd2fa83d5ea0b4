// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Services.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

std::vector<Service> services(const Machine &machine, const std::vector<QRegularExpression> &patterns,
                              std::vector<BlindSpot> &blindSpots)
{
    const RegistryPath parent{RegistryRoot::LocalMachine, RegistryView::Bits64,
                              QStringLiteral("SYSTEM\\CurrentControlSet\\Services")};
    std::vector<Service> found;
    const Reading<RegistryKey> list = machine.registryKey(parent);
    if (list.isUnreadable())
        blindSpots.push_back({parent.physical(), list.reason()});
    if (!list.hasValue())
        return found;

    for (const QString &name : list->subkeys) {
        const auto matches = [&](const QRegularExpression &pattern) { return pattern.match(name).hasMatch(); };
        if (std::none_of(patterns.begin(), patterns.end(), matches))
            continue;
        Service service;
        service.name = name;
        service.key = parent.child(name);
        const Reading<RegistryKey> key = machine.registryKey(service.key);
        if (key.isUnreadable())
            blindSpots.push_back({service.key.physical(), key.reason()});
        if (key.hasValue()) {
            service.imagePath = programOfImagePath(machine, key->text(QStringLiteral("ImagePath")));
            service.isDriver =
                key->number(QStringLiteral("Type")).value_or(0) & 0x0B; // kernel, file system, recognizer
        }
        if (!service.imagePath.isEmpty())
            service.image = machine.path(service.imagePath);
        found.push_back(std::move(service));
    }

    if (!found.empty()) {
        const Reading<QStringList> running = machine.runningServices();
        if (running.isUnreadable())
            blindSpots.push_back(
                {QCoreApplication::translate("detect", "the list of running services"), running.reason()});
        for (Service &service : found)
            service.running = running.hasValue() && running->contains(service.name.toLower());
    }
    return found;
}

} // namespace changeover
