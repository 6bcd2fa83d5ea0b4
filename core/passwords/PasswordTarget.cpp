// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/PasswordTarget.h"

#include <algorithm>
#include <array>

namespace changeover {

namespace {

// Chromium, components/password_manager/core/browser: export/password_csv_writer.cc (header), import/
// csv_password_sequence.cc (the reader goes by the names of url, username, password and note; it does not look at the
// name), import/password_importer.cc (an entry without a password, or with a field longer than 1000 bytes, 2048 for the
// address, is refused; so is a file larger than 150 KiB, in later versions 1000 KiB). That Edge reads the same columns
// is unconfirmed: its source is not public.
const TargetFormat chrome{
    .target = PasswordTarget::Chrome,
    .product = "Google Chrome, Microsoft Edge",
    .header = "name,url,username,password,note",
    .isBrowser = true,
    .takesNotes = false,
    .takesComments = true,
    .takesNames = true, // in the note: see PasswordCsv.cpp
    .longestLogin = 1000,
    .longestUrl = 2048,
    .longestNote = 1000,
    .largestFile = 150 * 1024,
    .status = FactStatus::Confirmed,
    .source = "https://source.chromium.org/chromium/chromium/src/+/main:components/password_manager/core/"
              "browser/export/password_csv_writer.cc",
};

// mozilla/gecko-dev, toolkit/components/passwordmgr: LoginExport.sys.mjs (header), LoginCSVImport.sys.mjs (url,
// username and password are needed, the rest may be empty), LoginHelper.sys.mjs (an entry without address or password
// is an error; a second one for the same site and user name is passed over).
const TargetFormat firefox{
    .target = PasswordTarget::Firefox,
    .product = "Mozilla Firefox",
    .header = "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged",
    .isBrowser = true,
    .takesNotes = false,
    .takesComments = false,
    .takesNames = false,
    .status = FactStatus::Confirmed,
    .source = "https://github.com/mozilla/gecko-dev/blob/7f7b9ad04e63dc4251cfda32596082ef6ee4ebde/toolkit/components/"
              "passwordmgr/"
              "LoginCSVImport.sys.mjs",
};

// https://bitwarden.com/help/article/condition-bitwarden-import (header), bitwarden/clients,
// libs/importer/src/importers/ bitwarden/bitwarden-csv-importer.ts (types, the address is a row of its own). Its server
// refuses the whole file for one value that is longer than 10000 characters (names, user names, passwords: 1000) once
// it is encrypted (bitwarden/clients issues 1618 and 14971, bitwarden/server issue 716). Encrypted as "2.iv|text|mac"
// in Base64 with a text of whole 16-byte blocks that leaves 7439 and 687 bytes.
const TargetFormat bitwarden{
    .target = PasswordTarget::Bitwarden,
    .product = "Bitwarden",
    .header = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
    .isBrowser = false,
    .takesNotes = true,
    .takesComments = true,
    .takesNames = true,
    .longestName = 680,
    .longestLogin = 680,
    .longestUrl = 1000, // the reader cuts off the rest
    .longestNote = 7400,
    .status = FactStatus::Confirmed,
    .source = "https://bitwarden.com/help/article/condition-bitwarden-import",
};

// https://support.1password.com/cs/import-mac/ (1Password 7): these columns in this order, the first line may name
// them, one kind of item a file: so no notes among logins. Its website lets the person say what each column is
// (https://support.1password.com/import-1password-com/). Today's desktop program, and whether a login may lack its
// website: unconfirmed.
const TargetFormat onePassword{
    .target = PasswordTarget::OnePassword,
    .product = "1Password",
    .header = "Title,Website,Username,Password,Notes",
    .isBrowser = false,
    .takesNotes = false,
    .takesComments = true,
    .takesNames = true,
    .status = FactStatus::Unconfirmed,
    .source = "https://support.1password.com/cs/import-mac/",
};

// keepassxreboot/keepassxc: src/format/CsvExporter.cpp (header), src/gui/csvImport/CsvImportWidget.cpp (columns are
// recognised by these names, in its own language: elsewhere the person assigns them; "/" parts a group),
// src/format/CsvParser.cpp (a line that begins with # is a comment: every cell of ours is quoted).
const TargetFormat keePassXc{
    .target = PasswordTarget::KeePassXc,
    .product = "KeePassXC",
    .header = "Group,Title,Username,Password,URL,Notes",
    .isBrowser = false,
    .takesNotes = true,
    .takesComments = true,
    .takesNames = true,
    .status = FactStatus::Confirmed,
    .source = "https://github.com/keepassxreboot/keepassxc/blob/develop/src/gui/csvImport/"
              "CsvImportWidget.cpp",
};

} // namespace

const TargetFormat &formatOf(PasswordTarget target)
{
    static const std::array<const TargetFormat *, 5> all{&chrome, &firefox, &bitwarden, &onePassword, &keePassXc};
    return **std::find_if(all.begin(), all.end(), [target](const TargetFormat *one) { return one->target == target; });
}

} // namespace changeover
