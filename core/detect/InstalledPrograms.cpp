// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/InstalledPrograms.h"

#include <QRegularExpression>

namespace changeover {

QString asProductCode(const QString &text)
{
    static const QRegularExpression guid(QStringLiteral("^\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return guid.match(text).hasMatch() ? text.toUpper() : QString();
}

std::vector<InstalledProgram> installedPrograms(const Machine &machine, const People &people,
                                                std::vector<BlindSpot> &blindSpots)
{
    const QString uninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    std::vector<RegistryPath> places{{RegistryRoot::LocalMachine, RegistryView::Bits64, uninstall},
                                     {RegistryRoot::LocalMachine, RegistryView::Bits32, uninstall}};
    for (const RegistryPath &own : people.keys(uninstall))
        places.push_back(own);
    std::vector<InstalledProgram> programs;
    for (const RegistryPath &place : places) {
        const Reading<RegistryKey> list = machine.registryKey(place);
        if (list.isUnreadable())
            blindSpots.push_back({place.physical(), list.reason()});
        if (!list.hasValue())
            continue;
        for (const QString &name : list->subkeys) {
            const RegistryPath path = place.child(name);
            const Reading<RegistryKey> entry = machine.registryKey(path);
            if (entry.isUnreadable())
                blindSpots.push_back({path.physical(), entry.reason()});
            // Updates of another program name their parent; they go with it.
            if (!entry.hasValue() || !entry->text(QStringLiteral("ParentKeyName")).isEmpty())
                continue;
            programs.push_back({path, entry->text(QStringLiteral("DisplayName")),
                                entry->text(QStringLiteral("DisplayVersion")), entry->text(QStringLiteral("Publisher")),
                                entry->text(QStringLiteral("UninstallString")), asProductCode(name)});
        }
    }
    return programs;
}

} // namespace changeover
