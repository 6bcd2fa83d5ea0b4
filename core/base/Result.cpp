// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

namespace changeover {

QString Error::full() const
{
    return detail.isEmpty() ? text : text + QStringLiteral(" (") + detail + QLatin1Char(')');
}

QString errorKindName(ErrorKind kind)
{
    return errorKindNames.name(kind);
}

} // namespace changeover
