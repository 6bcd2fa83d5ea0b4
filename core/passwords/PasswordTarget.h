// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"
#include "core/base/NamedEnum.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace changeover {

/// For whom a file of passwords is written.
enum class PasswordTarget
{
    Chrome, ///< and Edge
    Firefox,
    Bitwarden,
    OnePassword,
    KeePassXc
};
inline constexpr auto passwordTargetNames = namedEnum<PasswordTarget>({{PasswordTarget::Chrome, "chrome"},
                                                                       {PasswordTarget::Firefox, "firefox"},
                                                                       {PasswordTarget::Bitwarden, "bitwarden"},
                                                                       {PasswordTarget::OnePassword, "1password"},
                                                                       {PasswordTarget::KeePassXc, "keepassxc"}});

/// What a target's reader takes. Lengths are bytes in UTF-8; nullopt: no limit is known.
struct TargetFormat
{
    PasswordTarget target = PasswordTarget::Chrome;
    const char *product = "";  ///< its name for people, in every language the same
    QByteArray header;         ///< the first line, without its end
    bool isBrowser = false;    ///< takes only what has a web address with http(s) and a password
    bool takesNotes = false;   ///< notes that belong to no login
    bool takesComments = true; ///< of a login
    bool takesNames = true;    ///< of a login
    std::optional<qsizetype> longestName = {};
    std::optional<qsizetype> longestLogin = {}; ///< and password
    std::optional<qsizetype> longestUrl = {};
    std::optional<qsizetype> longestNote = {};
    std::optional<qint64> largestFile = {};      ///< that every version of its reader takes
    FactStatus status = FactStatus::Unconfirmed; ///< of the header
    const char *source = "";
};

[[nodiscard]] const TargetFormat &formatOf(PasswordTarget target);

} // namespace changeover
