// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/BrowserSteps.h"

#include <QCoreApplication>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

struct KnownBrowser
{
    const char *name;
    const char *folder; ///< below the person's folder; the next name is the profile's
    const char *extensionsPage;
    const char *profilePage;
};
constexpr KnownBrowser browsers[] = {
    {"Google Chrome", "\\AppData\\Local\\Google\\Chrome\\User Data\\", "chrome://extensions", "chrome://version"},
    {"Microsoft Edge", "\\AppData\\Local\\Microsoft\\Edge\\User Data\\", "edge://extensions", "edge://version"},
    {"Mozilla Firefox", "\\AppData\\Roaming\\Mozilla\\Firefox\\Profiles\\", "about:addons", "about:profiles"},
};

} // namespace

BrowserPlace browserPlaceOf(const QString &path)
{
    for (const KnownBrowser &browser : browsers) {
        const QLatin1String folder(browser.folder);
        const qsizetype at = path.indexOf(folder, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        return {QLatin1String(browser.name), path.mid(at + folder.size()).section(QLatin1Char('\\'), 0, 0),
                path.left(at), QLatin1String(browser.extensionsPage), QLatin1String(browser.profilePage)};
    }
    return {};
}

QStringList extensionSteps(const BrowserPlace &place)
{
    if (place.browser.isEmpty())
        return {};
    return {
        Text::tr("Sign in to Windows as the person whose folder is %1, and open %2.").arg(place.person, place.browser),
        Text::tr("If that person has several profiles in it, open the one whose folder ends with \"%1\": type %2 "
                 "into the address line to see which one is open.")
            .arg(place.profile, place.profilePage),
        Text::tr("Type %1 into the address line and press Enter.").arg(place.extensionsPage),
        Text::tr("Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: "
                 "ask the person who manages this computer.")};
}

} // namespace changeover
