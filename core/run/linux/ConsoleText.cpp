// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ConsoleText.h"

namespace changeover {

QString systemConsoleText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

} // namespace changeover
