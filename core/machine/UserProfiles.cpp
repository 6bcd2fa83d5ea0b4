// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/UserProfiles.h"

namespace changeover {

Reading<std::vector<UserProfile>> userProfiles(const Machine &machine)
{
    const RegistryPath list{RegistryRoot::LocalMachine, RegistryView::Bits64,
                            QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList")};
    const Reading<RegistryKey> key = machine.registryKey(list);
    if (key.isUnreadable())
        return Reading<std::vector<UserProfile>>::unreadable(key.reason());
    if (key.isAbsent())
        return Reading<std::vector<UserProfile>>::absent();
    std::vector<UserProfile> profiles;
    for (const QString &sid : key->subkeys) {
        // S-1-5-21-… are accounts of this computer or its domain, S-1-12-1-… those of Microsoft Entra.
        if (!sid.startsWith(QLatin1String("S-1-5-21-")) && !sid.startsWith(QLatin1String("S-1-12-1-")))
            continue;
        const Reading<RegistryKey> one = machine.registryKey(list.child(sid));
        if (!one.hasValue())
            continue;
        const QString folder = expandFolders(machine, one->text(QStringLiteral("ProfileImagePath")));
        const bool loaded = machine.registryKey({RegistryRoot::User, RegistryView::Bits64, sid}).hasValue();
        profiles.push_back({sid, folder, loaded});
    }
    return profiles;
}

} // namespace changeover
