// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace changeover {

/// One thing that was looked at.
struct ProtectionEvidence
{
    QString place; ///< registry key, path, "Security Center"
    QString shows; ///< what was seen there, a sentence
};

/// A place that could not be looked at, and why.
struct ProtectionBlindSpot
{
    QString place;
    Error why;
};

} // namespace changeover
