// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/QuarantineTable.h"

#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/quarantine/QuarantineCells.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace changeover {

namespace {
constexpr int rowsShown = 8;
constexpr int rowsMeasured = 200; // for the columns' widths; all of them would take long
constexpr int widestColumn = 34;  // in letters

class Model : public QAbstractTableModel
{
public:
    Model(std::vector<QuarantineItem> items, QObject *parent)
        : QAbstractTableModel(parent)
        , m_items(std::move(items))
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 6; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole && index.column() == 4)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role == Qt::EditRole) // as it is, to be copied
            return text(index);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        // On a page in Arabic too, paths and names of threats run from left to right.
        return index.column() < 3 ? texts::path(text(index)) : text(index);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return QStringList{QuarantineTable::tr("File"),   QuarantineTable::tr("Where it was"),
                           QuarantineTable::tr("Threat"), QuarantineTable::tr("When"),
                           QuarantineTable::tr("Size"),   QuarantineTable::tr("Product")}
            .value(section);
    }

private:
    [[nodiscard]] QString text(const QModelIndex &index) const
    {
        const QuarantineCells cells = cellsOf(m_items[size_t(index.row())]);
        return safeText(
            QStringList{cells.file, cells.folder, cells.threat, cells.when, cells.size, cells.product}.value(
                index.column()));
    }

    std::vector<QuarantineItem> m_items;
};
} // namespace

QuarantineTable::QuarantineTable(std::vector<QuarantineItem> items, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("quarantineTable"));
    setAccessibleName(tr("Files in quarantine"));
    setModel(new Model(std::move(items), this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false); // Tab leaves it, the arrows move in it
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column < 6; ++column)
        setColumnWidth(column, qMin(columnWidth(column), widest));
}

QSize QuarantineTable::sizeHint() const
{
    const int rows = qBound(1, model()->rowCount(), rowsShown);
    // Room for the scroll bar at the bottom: the columns are wider than the page.
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() +
                                                rows * verticalHeader()->defaultSectionSize() +
                                                style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * frameWidth()};
}

void QuarantineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

void QuarantineTable::copySelected() const
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data(Qt::EditRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace changeover
