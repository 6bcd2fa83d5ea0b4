// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"
#include "core/base/StrictJson.h"

namespace changeover {

/// Reads the key "source". Every fact names where it was learned: an id like "S23", several joined by "," or, if nobody
/// could be found who says so, the word "unconfirmed" - which is then its status too.
void readSource(StrictJson::Object &json, QString &source, FactStatus &status);

} // namespace changeover
