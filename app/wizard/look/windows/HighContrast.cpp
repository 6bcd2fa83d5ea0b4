// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/HighContrast.h"

#include <qt_windows.h>

namespace changeover::look {

bool systemWantsContrast()
{
    HIGHCONTRASTW asked = {};
    asked.cbSize = sizeof asked;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof asked, &asked, 0) && (asked.dwFlags & HCF_HIGHCONTRASTON);
}

} // namespace changeover::look
