// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LibrarySearch.h"

namespace changeover {

void searchSystemLibrariesOnly() {} // the loader never looks beside the program

} // namespace changeover
