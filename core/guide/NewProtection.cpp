// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/NewProtection.h"

#include <algorithm>

namespace changeover {

namespace {
bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

const Suggestion *findChosen(const Replacements &replacements, const QString &idOrName)
{
    for (const Suggestion &product : replacements.suggestions)
        if (isSame(product.id, idOrName) || isSame(product.name, idOrName))
            return &product;
    // "Windows Defender" and its newer names are one.
    if (isSame(idOrName, QStringLiteral("Defender")) ||
        std::any_of(replacements.suggestions.begin(), replacements.suggestions.end(), [&](const Suggestion &product) {
            return product.builtIn && product.listed.names.contains(idOrName, Qt::CaseInsensitive);
        }))
        for (const Suggestion &product : replacements.suggestions)
            if (product.builtIn)
                return &product;
    return nullptr;
}
} // namespace

ExpectedProtection expectedFrom(const Replacements &replacements, const QString &idOrName)
{
    ExpectedProtection expected;
    const QString given = idOrName.simplified();
    const Suggestion *product = findChosen(replacements, given);
    if (!product) {
        expected.name = given;
        expected.listedAs = QStringList{given};
        return expected;
    }
    expected.id = product->id;
    expected.name = product->name;
    expected.namesConfirmed = product->listed.shown();
    expected.listedAs = product->listed.names;
    if (!expected.namesConfirmed)
        expected.listedAs << product->name.split(QStringLiteral(", ")) << product->vendor;
    expected.listedAs.removeDuplicates();
    return expected;
}

std::optional<ExpectedAnswer> askForExpected(const QString &idOrName, const Protection &now)
{
    if (idOrName.simplified().isEmpty())
        return std::nullopt;
    const Result<Replacements> read = Replacements::builtIn();
    return answerFor(expectedFrom(read ? *read : Replacements(), idOrName), now);
}

} // namespace changeover
