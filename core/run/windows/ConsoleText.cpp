// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ConsoleText.h"

#include <windows.h>

namespace changeover {

QString systemConsoleText(const QByteArray &bytes)
{
    const int length = MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), int(bytes.size()), nullptr, 0);
    QString text(length, QChar(u' '));
    MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), int(bytes.size()), reinterpret_cast<wchar_t *>(text.data()),
                        length);
    return text;
}

} // namespace changeover
