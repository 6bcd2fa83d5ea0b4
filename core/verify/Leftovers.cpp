// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/Leftovers.h"

#include "core/verify/CleanJudge.h"
#include "core/verify/LeftoverSearch.h"

namespace changeover {

std::vector<Leftover> findLeftovers(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                    std::vector<BlindSpot> &blindSpots)
{
    LeftoverSearch search(machine, catalogue, inventory, blindSpots);
    for (const Product &product : catalogue.products())
        if (product.platform == inventory.facts.platform)
            for (const LeftoverRule &rule : product.leftovers)
                search.apply(product, rule);
    judgeCleaning(machine, catalogue, inventory, search.rules, search.found);
    return std::move(search.found);
}

} // namespace changeover
