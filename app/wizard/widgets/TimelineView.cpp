// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/TimelineView.h"

#include "app/wizard/look/Look.h"
#include "app/wizard/widgets/Texts.h"
#include "core/guide/GuideText.h"

#include <QPainter>
#include <QStyle>

namespace changeover {

namespace {
constexpr int monthsBefore = 1; // some line to the left of the first mark
} // namespace

TimelineView::TimelineView(const std::vector<TimelineEvent> &events, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    setObjectName(QStringLiteral("timelineView"));
    // To scale, ten years would press what matters into one point: the line begins with the order itself.
    QDate first;
    for (const TimelineEvent &event : events)
        if (event.deadline && (!first.isValid() || event.date < first))
            first = event.date;
    QStringList spoken;
    for (const TimelineEvent &event : events)
        if (first.isValid() && event.date >= first.addMonths(-monthsBefore) && event.date <= today) {
            m_marks.push_back({event.date, guideText(event.title), event.deadline});
            if (event.deadline)
                spoken << QStringLiteral("%1: %2").arg(texts::day(event.date), m_marks.back().text);
        }
    spoken << tr("%1: today").arg(texts::day(today));
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineView::sizeHint() const
{
    const QFontMetrics metrics(look::font(look::Type::Small));
    return {480, 2 * look::space::m + 6 * metrics.lineSpacing() + look::space::xl};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_marks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Colours &colours = look::colours();
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::corner, look::corner);

    painter.setFont(look::font(look::Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int margin = look::space::l;
    const int lineY = height() / 2;
    const double left = margin;
    const double right = width() - margin;
    const QDate from = m_marks.front().date.addMonths(-monthsBefore);
    const double days = double(qMax<qint64>(1, from.daysTo(m_today)));
    const auto x = [&](QDate date) {
        const double part = left + (right - left) * double(from.daysTo(date)) / days;
        return layoutDirection() == Qt::RightToLeft ? width() - part : part;
    };
    const auto words = [&](const QRectF &place, Qt::Alignment side, const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(place, int(side | Qt::TextWordWrap), text);
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);

    // The time since the last deadline is the time without updates.
    QDate last = m_marks.front().date;
    for (const Mark &mark : m_marks)
        if (mark.deadline)
            last = mark.date;
    painter.setPen(QPen(colours.border, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(from), lineY), QPointF(x(last), lineY));
    painter.setPen(QPen(look::inkOf(look::Tone::Warning), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(last), lineY), QPointF(x(m_today), lineY));

    // The deadlines: the first above the line, the second below, so that their words never meet.
    bool above = true;
    for (const Mark &mark : m_marks) {
        const QPointF at(x(mark.date), lineY);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.deadline ? look::inkOf(look::Tone::Warning) : colours.muted);
        painter.drawEllipse(at, mark.deadline ? 6 : 3, mark.deadline ? 6 : 3);
        if (!mark.deadline)
            continue;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const double room = above ? (right - left) * 0.68 : (right - left) * 0.9;
        const double begin = rightToLeft ? at.x() - room : at.x();
        const QRectF place(begin, above ? look::space::s : lineY + look::space::m, room, lineY - look::space::l);
        words(place, start | (above ? Qt::AlignBottom : Qt::AlignTop),
              texts::day(mark.date) + QLatin1Char('\n') +
                  metrics.elidedText(mark.text, Qt::ElideRight, int(room * 1.9)),
              colours.text);
        above = false;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(x(m_today), lineY), 6, 6);
    const double todayRoom = (right - left) * 0.3;
    const QRectF todayPlace(layoutDirection() == Qt::RightToLeft ? left : right - todayRoom, look::space::s, todayRoom,
                            lineY - look::space::l);
    words(todayPlace, end | Qt::AlignBottom, tr("Today") + QLatin1Char('\n') + texts::day(m_today), colours.accent);
}

} // namespace changeover
