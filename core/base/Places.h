// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where Changeover keeps files of its own: in this person's folders or, from a stick, beside itself.

namespace changeover::places {

/// A file of this name beside the program makes it portable; what is in it does not matter.
inline constexpr auto portableMarker = "changeover-portable.txt";

/// Everything stays beside the program, and nothing is written into this person's folders.
[[nodiscard]] bool isPortable();

/// For cases and bundles: "Changeover" in the documents, or "cases/COMPUTER" beside the program.
[[nodiscard]] QString cases();
/// For practice PCs, which can always be thrown away.
[[nodiscard]] QString practice();
[[nodiscard]] QString logs();
/// The file with this person's wishes: language, colours.
[[nodiscard]] QString settings();

} // namespace changeover::places
