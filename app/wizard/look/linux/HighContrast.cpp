// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/HighContrast.h"

namespace changeover::look {

bool systemWantsContrast()
{
    return false;
}

} // namespace changeover::look
