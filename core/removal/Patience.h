// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace changeover {

/// How long a removal waits for another installer to finish.
struct Patience
{
    int pauseMs = 5000;             ///< between two tries
    int longestMs = 30 * 60 * 1000; ///< then it is given up; 0: nothing is waited for
};

} // namespace changeover
