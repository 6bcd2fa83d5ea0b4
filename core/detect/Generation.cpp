// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Generation.h"

namespace changeover {

QString generationIn(const QRegularExpressionMatch &match)
{
    return match.captured(QStringLiteral("generation")).replace(QLatin1Char('-'), QLatin1Char('.'));
}

Answer isOfGeneration(const Finding &finding, const QString &generation)
{
    const auto begins = [&](const QString &version) {
        return version == generation || version.startsWith(generation + QLatin1Char('.')) ||
               generation.startsWith(version + QLatin1Char('.'));
    };
    bool known = false;
    if (!finding.version.isEmpty()) {
        known = true;
        if (begins(finding.version))
            return Answer::Yes;
    }
    // AVP21.25: what the product's own key is called.
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)+$"));
    for (const Evidence &evidence : finding.evidence)
        if (evidence.kind == SignKind::ProductKey) {
            const QString name = number.match(evidence.place).captured(0);
            known = known || !name.isEmpty();
            if (!name.isEmpty() && begins(name))
                return Answer::Yes;
        }
    return known ? Answer::No : Answer::Unknown;
}

} // namespace changeover
