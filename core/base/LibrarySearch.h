// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace changeover {

/// From now on the process loads libraries from the system's own folders only, not from the folder it was started in: a
/// download folder may hold a library that only looks like one of Windows'. What is loaded before main() is covered by
/// the program's load configuration (resources/windows/load_config.c).
void searchSystemLibrariesOnly();

} // namespace changeover
