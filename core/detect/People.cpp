// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/People.h"

#include <QCoreApplication>

namespace changeover {

namespace {
// Windows loads a person's part of the registry when the person signs in. A profile without the file has none.
void addUnread(const Machine &machine, const UserProfile &profile, std::vector<BlindSpot> &blindSpots)
{
    const QString file = profile.folder + QStringLiteral("\\NTUSER.DAT");
    const Reading<PathInfo> info = machine.path(file);
    if (info.isAbsent())
        return;
    const Reading<RegistryKey> key = machine.registryKey({RegistryRoot::User, RegistryView::Bits64, profile.sid});
    if (key.isUnreadable())
        blindSpots.push_back({file, key.reason()});
    else
        blindSpots.push_back(
            {file,
             {ErrorKind::Unsupported,
              QCoreApplication::translate("detect", "This person has not signed in since the start, so "
                                                    "their settings are not loaded."),
              profile.sid}});
}
} // namespace

People::People(const Machine &machine, std::vector<BlindSpot> &blindSpots)
{
    const Reading<std::vector<UserProfile>> profiles = userProfiles(machine);
    if (profiles.isUnreadable())
        blindSpots.push_back({QCoreApplication::translate("detect", "the list of accounts"), profiles.reason()});
    if (!profiles.hasValue())
        return;
    for (const UserProfile &profile : *profiles) {
        if (profile.registryLoaded)
            m_loaded << profile.sid;
        else if (!profile.folder.isEmpty())
            addUnread(machine, profile, blindSpots);
        if (!profile.folder.isEmpty())
            m_folders << profile.folder;
    }
}

std::vector<RegistryPath> People::keys(const QString &path) const
{
    // The person of this process is one of the list; only where there is no list they stand for all.
    if (m_loaded.isEmpty())
        return {{RegistryRoot::CurrentUser, RegistryView::Bits64, path}};
    std::vector<RegistryPath> all;
    for (const QString &sid : m_loaded)
        all.push_back({RegistryRoot::User, RegistryView::Bits64, sid + QLatin1Char('\\') + path});
    return all;
}

} // namespace changeover
