// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/StepList.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/look/Look.h"

#include <QPainter>
#include <QStyle>

namespace changeover {

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &names, const QStringList &icons)
{
    m_names = names;
    m_icons = icons;
    updateGeometry();
    setCurrent(m_current);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(tr("Step %1 of %2: %3").arg(index + 1).arg(m_names.size()).arg(m_names.value(index)));
    update();
}

int StepList::rowHeight() const
{
    return qMax(look::icon::large + look::space::s, fontMetrics().height() + look::space::l);
}

QSize StepList::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics(look::font(look::Type::Heading));
    for (const QString &name : m_names)
        width = qMax(width, metrics.horizontalAdvance(name));
    return {width + look::icon::normal + 5 * look::space::m, rowHeight() * int(m_names.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = qMin(rowHeight(), this->height() / qMax(1, int(m_names.size())));
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect row(0, i * height, width(), height);
        const bool isCurrent = i == m_current;
        const bool isDone = i < m_current;
        const QColor ink = isCurrent ? look::colours().accent : isDone ? look::colours().text : look::colours().muted;
        if (isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look::fillOf(look::Tone::Info));
            painter.drawRoundedRect(row.adjusted(look::space::s, 2, -look::space::s, -2), look::corner, look::corner);
        }
        const QRect picture =
            QStyle::visualRect(layoutDirection(), row,
                               {row.x() + 2 * look::space::s, row.center().y() - look::icon::normal / 2 + 1,
                                look::icon::normal, look::icon::normal});
        painter.drawPixmap(picture, iconPixmap(isDone ? QStringLiteral("ok") : m_icons.value(i), picture.size(),
                                               devicePixelRatioF(), isDone ? look::inkOf(look::Tone::Ok) : ink));
        QFont font = look::font(look::Type::Body);
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect words = QStyle::visualRect(
            layoutDirection(), row, row.adjusted(look::icon::normal + 3 * look::space::s + look::space::xs, 0, 0, 0));
        painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         m_names[i]);
    }
}

} // namespace changeover
