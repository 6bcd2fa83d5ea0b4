// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/CompareTable.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/ProductFacts.h"
#include "core/guide/ReplacementTable.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace changeover {

namespace {
constexpr int linesShown = 16;
// In letters, in the order of TableColumn.
constexpr std::array<int, tableColumns> widths{22, 14, 16, 18, 34, 34};

class Model : public QAbstractTableModel
{
public:
    Model(std::vector<Suggestion> products, QObject *parent)
        : QAbstractTableModel(parent)
        , m_products(std::move(products))
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_products.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : tableColumns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Suggestion &product = m_products[size_t(index.row())];
        const auto column = TableColumn(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return cellOf(product, column);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignLeading | Qt::AlignTop);
        case Qt::AccessibleTextRole: // heard alone, without the row and the heading around it
            return column == TableColumn::Product
                       ? product.name
                       : QStringLiteral("%1, %2: %3").arg(product.name, titleOf(column), cellOf(product, column));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            if (const Sourced *sourced = sourceOf(product, column))
                return sourceLine(*sourced);
            return {};
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return titleOf(TableColumn(section));
    }

private:
    std::vector<Suggestion> m_products;
};
} // namespace

CompareTable::CompareTable(std::vector<Suggestion> products, QWidget *parent)
    : QWidget(parent)
    , m_products(std::move(products))
    , m_table(makeTable())
    , m_details(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(
        makeHint(tr("Windows' own comes first, then the alphabet. Choose a line to see more of it below.")));
    layout->addWidget(m_table);
    layout->addLayout(m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    select(0);
}

void CompareTable::select(int row)
{
    m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

QTableView *CompareTable::makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("compareTable"));
    table->setAccessibleName(tr("All programs side by side"));
    table->setModel(new Model(m_products, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false); // Tab leaves it, the arrows move in it
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < tableColumns; ++column)
        table->setColumnWidth(
            column, qMax(letter * widths[size_t(column)], table->horizontalHeader()->sectionSizeHint(column)));
    table->resizeRowsToContents();
    table->setFixedHeight(table->fontMetrics().height() * linesShown);
    return table;
}

void CompareTable::showRow(int row)
{
    clear(m_details);
    if (row < 0 || row >= int(m_products.size()))
        return;
    const Suggestion &product = m_products[size_t(row)];
    auto *card =
        new Card(QStringLiteral("compareDetails"), look::Tone::Plain, product.name, QStringLiteral("protection"));
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look::space::xs);
    addProductFacts(*lines, product);
    card->addWidget(inside);
    QPushButton *take = makeButton(QStringLiteral("compareTake"), tr("&Take this one"));
    connect(take, &QPushButton::clicked, this, [this, id = product.id] { Q_EMIT taken(id); });
    card->addButtons({take, makeLink(QStringLiteral("compareLink"), tr("Open the maker's page"), product.url)});
    m_details->addWidget(card);
}

} // namespace changeover
