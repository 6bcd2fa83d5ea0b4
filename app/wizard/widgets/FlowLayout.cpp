// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <vector>

namespace changeover {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size.setWidth(size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0));
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Returns the height that is needed. What shares a line has its middle at one height: words beside a box.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<Placed> line;
    int y = inside.y();
    const auto endLine = [&] {
        int height = 0;
        for (const Placed &one : line)
            height = qMax(height, one.place.height());
        if (apply)
            for (const Placed &one : line)
                one.item->setGeometry(
                    QStyle::visualRect(direction, inside, one.place.translated(0, (height - one.place.height()) / 2)));
        line.clear();
        y += height;
    };
    int x = inside.x();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({qMax(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            endLine();
            x = inside.x();
            y += spacing();
        }
        line.push_back({item, {{x, y}, size}});
        x += size.width() + spacing();
    }
    endLine();
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace changeover
