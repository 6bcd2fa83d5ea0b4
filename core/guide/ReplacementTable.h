// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Replacements.h"

namespace changeover {

/// What is compared of every product.
enum class TableColumn
{
    Product,
    Maker,
    Country,
    RunsOn,
    Tests,
    OldProduct, ///< what it does about the antivirus that is still there
};
inline constexpr int tableColumns = 6;

/// In the person's language.
[[nodiscard]] QString titleOf(TableColumn column);
/// A cell in the person's language. What nobody could confirm is "Ask the maker".
[[nodiscard]] QString cellOf(const Suggestion &product, TableColumn column);
/// What a cell rests on; nullptr: a name, which needs no source.
[[nodiscard]] const Sourced *sourceOf(const Suggestion &product, TableColumn column);

} // namespace changeover
