// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Exclusions.h"

#include <QByteArray>

namespace changeover {

inline constexpr const char *defenderScriptName = "defender-exclusions.ps1";
/// Beside the script, wherever that lies: what its -Apply added. One "KIND<tab>VALUE" a line.
inline constexpr const char *defenderUndoName = "defender-exclusions-undo.txt";

/// A script for Windows PowerShell 5.1 that adds the list to Microsoft Defender, for the person to read and start: this
/// program never runs it. Without a switch it only says what it would do. -Apply adds what is not there yet and records
/// it, -Undo removes exactly what is recorded. Dangerous entries stand in it as comments, what was not understood as
/// text. Its words are in the language of the program. UTF-8 with byte order mark, without which PowerShell 5.1 would
/// read it in a code page; CRLF.
[[nodiscard]] QByteArray defenderScript(const ExclusionList &list);

} // namespace changeover
