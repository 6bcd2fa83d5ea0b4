// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace changeover {

/// Which browser an extension's folder belongs to, by where it lies.
struct BrowserPlace
{
    QString browser; ///< its own name; empty: none that is known here
    QString profile; ///< the profile's folder name, "Default", "Profile 1", "x1y2.default-release"
    QString person;  ///< the folder of the person whose profile it is

    QString extensionsPage; ///< what to type into the address line to see the extensions
    QString profilePage;    ///< where the browser says which profile is open
};

/// `path`: inside a person's folder, as Windows writes it.
[[nodiscard]] BrowserPlace browserPlaceOf(const QString &path);

/// How a person takes an extension out of that browser and profile: sentences in order. Empty for an unknown browser.
[[nodiscard]] QStringList extensionSteps(const BrowserPlace &place);

} // namespace changeover
