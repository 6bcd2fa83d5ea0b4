// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Exclusions.h"

#include <optional>

// Pasted text taken apart. What an entry means is decided elsewhere.

namespace changeover {

struct PastedEntry
{
    int line = 0;
    QString typed;                       ///< with all that stood around it
    QString text;                        ///< without
    std::optional<ExclusionKind> marked; ///< the person said what it is
    bool noteCut = false;                ///< something behind it was taken for a note
    bool hasInvisible = false;           ///< `text` holds characters that nobody sees, or that are none
};

/// BadInput where it is more than maxExclusionLines or maxExclusionBytes.
[[nodiscard]] Result<std::vector<PastedEntry>> splitPasted(const QString &text);

} // namespace changeover
