// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeText.h"

namespace changeover {

QString safeText(QString text, qsizetype limit)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(u' ');
    return text.size() > limit ? text.left(limit - 1) + QChar(0x2026) : text;
}

} // namespace changeover
