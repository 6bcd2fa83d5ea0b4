// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarantine/QuarantineList.h"

namespace changeover {

/// One file in quarantine in words for people, as tables show it. Texts from the container come as they are: show them
/// with safeText() or html::text().
struct QuarantineCells
{
    QString file;   ///< the name alone
    QString folder; ///< where it was
    QString threat; ///< says that it is a guess where it is one
    QString when;   ///< day and time, in UTC or by that computer's clock: says which
    QString size;   ///< "1.2 MB", in the person's language
    QString product;
};
[[nodiscard]] QuarantineCells cellsOf(const QuarantineItem &item);

} // namespace changeover
