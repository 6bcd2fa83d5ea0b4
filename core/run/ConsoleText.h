// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace changeover {

/// What a console program wrote, whatever it wrote it in: UTF-8 or UTF-16 with a byte order mark, UTF-16 without one,
/// UTF-8, else the system's own code page for consoles (kaspersky-artifacts 4.1: all but the third were seen).
[[nodiscard]] QString consoleText(const QByteArray &bytes);

/// The last resort of consoleText: OEM code page on Windows, Latin-1 on Linux.
[[nodiscard]] QString systemConsoleText(const QByteArray &bytes);

} // namespace changeover
