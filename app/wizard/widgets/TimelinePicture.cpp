// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/TimelinePicture.h"

#include "app/wizard/look/Look.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/TimelineMark.h"
#include "core/guide/GuideText.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace changeover {

namespace {
constexpr int margin = look::space::l;
constexpr int bandHeight = 26;
constexpr int rowHeight = TimelineMark::size;
} // namespace

TimelinePicture::TimelinePicture(std::vector<TimelineEvent> events, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_events(std::move(events))
    , m_today(today)
{
    setObjectName(QStringLiteral("timelinePicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < int(m_events.size()); ++i) {
        const TimelineEvent &event = m_events[std::size_t(i)];
        if (event.deadline && event.date <= today)
            m_lastDeadline = event.date;
        auto *mark = new TimelineMark(QStringLiteral("timelineMark-") + event.id, event.deadline, this);
        const QString title = guideText(event.title);
        mark->setAccessibleName(event.deadline ? tr("%1, deadline: %2").arg(texts::day(event.date), title)
                                               : QStringLiteral("%1: %2").arg(texts::day(event.date), title));
        mark->setAccessibleDescription(guideText(event.text));
        mark->setToolTip(mark->accessibleName());
        mark->setFocusPolicy(Qt::ClickFocus);
        connect(mark, &TimelineMark::toggled, this, [this, i, mark](bool on) {
            // Qt would give the Tab key the first mark, not the one that is looked at.
            mark->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
            if (on)
                Q_EMIT currentChanged(i);
        });
        connect(mark, &TimelineMark::stepped, this, [this, i](int direction) { step(i, direction); });
        m_marks.push_back(mark);
    }
}

void TimelinePicture::show(QDate from, const std::vector<bool> &wanted)
{
    m_from = from;
    m_wanted = wanted;
    int last = -1;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i]->setVisible(m_wanted[i]);
        if (m_wanted[i] && (last < 0 || m_events[i].deadline || !m_events[std::size_t(last)].deadline))
            last = int(i); // the last deadline, else the last event
    }
    if (const int now = current(); last >= 0 && (now < 0 || !m_wanted[std::size_t(now)]))
        m_marks[std::size_t(last)]->setChecked(true);
    place();
}

int TimelinePicture::current() const
{
    const auto checked =
        std::find_if(m_marks.begin(), m_marks.end(), [](const TimelineMark *mark) { return mark->isChecked(); });
    return checked == m_marks.end() ? -1 : int(checked - m_marks.begin());
}

void TimelinePicture::step(int from, int direction)
{
    for (int i = from + direction; i >= 0 && i < int(m_marks.size()); i += direction)
        if (m_wanted[std::size_t(i)]) {
            m_marks[std::size_t(i)]->setChecked(true);
            m_marks[std::size_t(i)]->setFocus(Qt::OtherFocusReason);
            return;
        }
}

TimelineScale TimelinePicture::scale() const
{
    return {m_from, m_today, double(width() - 2 * margin)};
}

double TimelinePicture::mirrored(double x) const
{
    return layoutDirection() == Qt::RightToLeft ? width() - margin - x : margin + x;
}

int TimelinePicture::labelHeight() const
{
    return QFontMetrics(look::font(look::Type::Small)).lineSpacing();
}

void TimelinePicture::place()
{
    if (!m_from.isValid())
        return;
    std::vector<QDate> days;
    for (std::size_t i = 0; i < m_events.size(); ++i)
        if (m_wanted[i])
            days.push_back(m_events[i].date);
    const TimelineScale line = scale();
    const std::vector<int> rows = line.rows(days, TimelineMark::size);
    const int highest = rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end());
    const int above = labelHeight() + look::space::s; // today's word
    m_lineY = above + look::space::s + (highest + 1) * rowHeight + look::space::xs;
    const int tall = m_lineY + bandHeight + look::space::xs + labelHeight() + look::space::m;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!m_wanted[i])
            continue;
        const int x = qRound(mirrored(line.x(m_events[i].date))) - TimelineMark::size / 2;
        m_marks[i]->move(std::clamp(x, 0, std::max(0, width() - TimelineMark::size)),
                         m_lineY - look::space::xs - (rows[shown++] + 1) * rowHeight);
    }
    if (tall != height())
        setFixedHeight(tall);
    update();
}

QSize TimelinePicture::sizeHint() const
{
    return {480, height()};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return {240, height()};
}

void TimelinePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    if (!m_from.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Colours &colours = look::colours();
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::corner, look::corner);
    painter.setFont(look::font(look::Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const TimelineScale line = scale();
    const auto between = [&](QDate first, QDate last, int top, int tall) {
        const double a = mirrored(line.x(first));
        const double b = mirrored(line.x(last));
        return QRectF(std::min(a, b), top, std::abs(b - a), tall);
    };

    // The line, and on it the time since the last deadline: what the eye should meet first.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(between(m_from, m_today, m_lineY + bandHeight / 2 - 2, 4), 2, 2);
    if (m_lastDeadline.isValid() && m_lastDeadline >= m_from) {
        const QRectF band = between(m_lastDeadline, m_today, m_lineY, bandHeight);
        painter.setBrush(look::fillOf(look::Tone::Danger));
        painter.setPen(look::inkOf(look::Tone::Danger));
        painter.drawRoundedRect(band, 4, 4);
        const int days = int(m_lastDeadline.daysTo(m_today));
        for (const QString &words :
             {tr("%n day(s) since the last deadline", nullptr, days), tr("%n day(s)", nullptr, days)})
            if (metrics.horizontalAdvance(words) + 2 * look::space::s <= band.width()) {
                painter.drawText(band, Qt::AlignCenter, words);
                break;
            }
    }

    painter.setPen(colours.muted);
    const QLocale locale;
    const bool years = line.from.daysTo(line.to) > 4 * 366;
    const QString widest =
        years ? QStringLiteral("0000") : locale.toString(QDate(2024, 10, 1), QStringLiteral("MMM yyyy"));
    const double room = metrics.horizontalAdvance(widest) + look::space::m;
    for (const QDate day : line.ticks(room)) {
        const double x = mirrored(line.x(day));
        painter.drawLine(QPointF(x, m_lineY + bandHeight), QPointF(x, m_lineY + bandHeight + look::space::xs));
        painter.drawText(QRectF(x - room / 2, m_lineY + bandHeight + look::space::xs, room, metrics.lineSpacing()),
                         Qt::AlignCenter,
                         locale.toString(day, years ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy")));
    }

    const double today = mirrored(line.x(m_today));
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawLine(QPointF(today, labelHeight() + look::space::s), QPointF(today, m_lineY + bandHeight));
    const QString words = tr("Today, %1").arg(texts::day(m_today));
    const double wide = metrics.horizontalAdvance(words) + look::space::s;
    const double left =
        std::clamp(today - wide / 2, double(look::space::s), std::max(0.0, width() - wide - look::space::s));
    painter.setPen(colours.accent);
    painter.drawText(QRectF(left, look::space::xs, wide, metrics.lineSpacing()), Qt::AlignCenter, words);
}

} // namespace changeover
