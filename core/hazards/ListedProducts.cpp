// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/ListedProducts.h"

#include <algorithm>

namespace changeover {

namespace {
bool isNameOf(const Product &product, const QString &name)
{
    return std::any_of(product.signs.begin(), product.signs.end(), [&](const Sign &sign) {
        return sign.kind == SignKind::UninstallEntry && sign.pattern.match(name).hasMatch();
    });
}
} // namespace

bool isToBeRemoved(const Catalogue &catalogue, const QString &name)
{
    return std::any_of(catalogue.products().begin(), catalogue.products().end(), [&](const Product &product) {
        return product.removal.method != RemovalMethod::ReportOnly && product.kind != ProductKind::Successor &&
               isNameOf(product, name);
    });
}

GoneCheck goneFrom(const Catalogue &catalogue, const Inventory &inventory)
{
    return [&catalogue, &inventory](const QString &name) {
        bool known = false;
        for (const Product &product : catalogue.products()) {
            if (!isNameOf(product, name))
                continue;
            known = true;
            for (const Finding &finding : inventory.findings)
                if (finding.productId == product.id ||
                    (product.kind == ProductKind::Antivirus && finding.kind == ProductKind::Antivirus))
                    return Answer::No;
        }
        if (!known)
            return Answer::No;
        return inventory.blindSpots.empty() ? Answer::Yes : Answer::Unknown;
    };
}

} // namespace changeover
