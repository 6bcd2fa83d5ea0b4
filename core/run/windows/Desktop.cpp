// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/Desktop.h"

#include <windows.h>

namespace changeover {

bool hasDesktop()
{
    DWORD session = 0;
    return ProcessIdToSessionId(GetCurrentProcessId(), &session) && session != 0;
}

} // namespace changeover
