// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace changeover {

/// The whole program with its window, from the command line's words to the exit code. prepareProcess() comes first.
/// `painted` is called once, when the first page is on the screen.
int runWizard(int argc, char **argv, const std::function<void()> &painted = {});

} // namespace changeover
