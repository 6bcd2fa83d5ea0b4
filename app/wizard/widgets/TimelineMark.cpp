// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/TimelineMark.h"

#include "app/wizard/look/Look.h"

#include <QKeyEvent>
#include <QPainter>

namespace changeover {

TimelineMark::TimelineMark(const QString &objectName, bool deadline, QWidget *parent)
    : QRadioButton(parent)
    , m_deadline(deadline)
{
    setObjectName(objectName);
    setFixedSize(size, size);
    setCursor(Qt::PointingHandCursor);
}

// By time, not by place: marks of one week stand one above the other.
void TimelineMark::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepped(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(mirrored ? -1 : 1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void TimelineMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QColor ink = m_deadline ? look::inkOf(look::Tone::Danger) : look::colours().muted;
    const double radius = m_deadline ? 7 : 5;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::fillOf(m_deadline ? look::Tone::Danger : look::Tone::Info));
        painter.drawEllipse(middle, 11, 11);
    }
    if (isChecked()) {
        painter.setPen(QPen(look::colours().accent, hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 9.5, 9.5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (m_deadline)
        painter.drawConvexPolygon(QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                                             middle + QPointF(0, radius), middle + QPointF(-radius, 0)}));
    else
        painter.drawEllipse(middle, radius, radius);
}

} // namespace changeover
