// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Replacements.h"

class QVBoxLayout;

namespace changeover {

/// Adds what is known of a product, line by line, each with its sources and the day it was checked; then what it runs
/// on, and what to ask the maker.
void addProductFacts(QVBoxLayout &layout, const Suggestion &product);

/// "Source: A, B. Checked on July 20, 2024."
[[nodiscard]] QString sourceLine(const Sourced &sourced);

} // namespace changeover
