// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/Desktop.h"

#include <windows.h>

namespace changeover {

bool hasDesktop()
{
    DWORD session = 0;
    if (!ProcessIdToSessionId(GetCurrentProcessId(), &session) || session == 0)
        return false;
    // A service of Wine is in the person's session, and on a window station that nobody sees.
    USEROBJECTFLAGS flags = {};
    return GetUserObjectInformationW(GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof flags, nullptr) &&
           (flags.dwFlags & WSF_VISIBLE) != 0;
}

} // namespace changeover
