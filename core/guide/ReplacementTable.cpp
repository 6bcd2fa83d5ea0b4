// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/ReplacementTable.h"

#include "core/guide/GuideText.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(replacements)
};

const GuideFact *factOf(const Suggestion &product, TableColumn column)
{
    switch (column) {
    case TableColumn::Country:
        return &product.country;
    case TableColumn::Tests:
        return product.find(QLatin1String(testsTopic));
    case TableColumn::OldProduct:
        return product.find(QLatin1String(oldProductTopic));
    case TableColumn::Product:
    case TableColumn::Maker:
    case TableColumn::RunsOn:
        return nullptr;
    }
    Q_UNREACHABLE();
}
} // namespace

QString titleOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Product:
        return Text::tr("Program");
    case TableColumn::Maker:
        return Text::tr("Maker");
    case TableColumn::Country:
        return Text::tr("Home country");
    case TableColumn::RunsOn:
        return Text::tr("Runs on");
    case TableColumn::Tests:
        return Text::tr("Independent tests");
    case TableColumn::OldProduct:
        return Text::tr("What it does about the old antivirus");
    }
    Q_UNREACHABLE();
}

QString cellOf(const Suggestion &product, TableColumn column)
{
    if (column == TableColumn::Product)
        return product.name;
    if (column == TableColumn::Maker)
        return product.vendor;
    if (column == TableColumn::RunsOn) {
        QStringList devices;
        for (const Device device : product.shownDevices())
            devices << deviceNames.name(device);
        return devices.isEmpty() ? Text::tr("Ask the maker") : devices.join(QStringLiteral(", "));
    }
    const GuideFact *fact = factOf(product, column);
    return fact && fact->shown() ? guideText(fact->text) : Text::tr("Ask the maker");
}

const Sourced *sourceOf(const Suggestion &product, TableColumn column)
{
    const Sourced *sourced =
        column == TableColumn::RunsOn ? static_cast<const Sourced *>(&product.runsOn) : factOf(product, column);
    return sourced && sourced->shown() ? sourced : nullptr;
}

} // namespace changeover
