// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/ProductFacts.h"

#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/guide/GuideText.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProductFacts)
};
} // namespace

QString sourceLine(const Sourced &sourced)
{
    QStringList names;
    for (const GuideLink &source : sourced.sources)
        names << source.name;
    return Text::tr("Source: %1. Checked on %2.").arg(names.join(QStringLiteral(", ")), texts::day(sourced.checked));
}

void addProductFacts(QVBoxLayout &layout, const Suggestion &product)
{
    for (const GuideFact &fact : product.shownFacts()) {
        layout.addWidget(
            makeLabel(QStringLiteral("%1: %2").arg(guideText(fact.topic), guideText(fact.text)), look::Type::Small));
        layout.addWidget(makeHint(sourceLine(fact)));
    }
    QStringList devices;
    for (const Device device : product.shownDevices())
        devices << deviceNames.name(device);
    if (!devices.isEmpty()) {
        layout.addWidget(makeLabel(Text::tr("Runs on: %1").arg(devices.join(QStringLiteral(", "))), look::Type::Small));
        layout.addWidget(makeHint(sourceLine(product.runsOn)));
    }
    QStringList open;
    for (const QString &topic : product.askTheVendor())
        open << guideText(topic);
    if (!open.isEmpty())
        layout.addWidget(
            makeLabel(Text::tr("Ask the maker about: %1").arg(open.join(QStringLiteral(", "))), look::Type::Small));
}

} // namespace changeover
