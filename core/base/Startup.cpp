// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Startup.h"

#include "core/base/LibrarySearch.h"

#include <QByteArray>

namespace changeover {

void prepareProcess()
{
    searchSystemLibrariesOnly();
    // Qt keeps a stack for compiled regular expressions per thread. With mingw's static runtime it is destroyed after
    // the thread's storage is gone, and the process crashes when a thread that used one ends. Ours are short.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace changeover
