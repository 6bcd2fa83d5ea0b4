// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileWriter.h"
#include "core/passwords/PasswordCsv.h"

#include <QString>

// From file to file: what both faces need. readKpmFile() is the preview, savePasswords() the conversion.

namespace changeover {

/// Errors: NotFound, AccessDenied, and those of parseKpmExport().
Result<KpmExport> readKpmFile(const QString &path);

/// Writes the target's file, for the owner alone (writePrivateFile), and reads it back. `from` stays as it is.
/// Errors: Unsupported, if not one entry fits, BadInput, if a file of that name is there and shall not be replaced;
/// AccessDenied, DiskFull, Failed. After an error there is no file of ours.
Result<PasswordConversion> savePasswords(const KpmExport &from, PasswordTarget target, const QString &path,
                                         IfThere ifThere);

/// The targets whose file would lack nothing of the export; KeePassXC is always one of them.
[[nodiscard]] std::vector<PasswordTarget> targetsForAll(const KpmExport &from);

/// Deletes a file with passwords in plain text. Show plainFileWarning() with it.
/// Errors: NotFound; Unsupported for a link or what is no file; AccessDenied.
Status deletePlainFile(const QString &path);

/// What deleting does not promise, for people.
[[nodiscard]] QString plainFileWarning();

} // namespace changeover
