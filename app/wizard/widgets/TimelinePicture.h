// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"
#include "core/guide/TimelineScale.h"

#include <QWidget>

#include <vector>

namespace changeover {

class TimelineMark;

/// The line itself: events to scale, each a mark of its own, the days since the last deadline as a band, today's mark.
class TimelinePicture : public QWidget
{
    Q_OBJECT

public:
    TimelinePicture(std::vector<TimelineEvent> events, QDate today, QWidget *parent = nullptr);

    /// Shows the events for which this is true, from this day on.
    void show(QDate from, const std::vector<bool> &wanted);
    /// Which event the person looks at; -1: none is shown.
    [[nodiscard]] int current() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void step(int from, int direction);
    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] double mirrored(double x) const;
    [[nodiscard]] int labelHeight() const;

    std::vector<TimelineEvent> m_events;
    std::vector<TimelineMark *> m_marks; ///< one for each event
    std::vector<bool> m_wanted;
    QDate m_from;
    QDate m_today;
    QDate m_lastDeadline; ///< invalid: there is none
    int m_lineY = 0;
};

} // namespace changeover
