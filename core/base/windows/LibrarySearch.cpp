// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LibrarySearch.h"

#include <windows.h>

namespace changeover {

void searchSystemLibrariesOnly()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
}

} // namespace changeover
