// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace changeover {

class TimelinePicture;

/// What happened, drawn to scale: the picture, what is to be seen on it, and the event the person looks at in words.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// Events in the order of their dates; what is still to come is not drawn.
    TimelineView(const std::vector<TimelineEvent> &events, QDate today, QWidget *parent = nullptr);

private:
    enum class Filter
    {
        All,
        Law, ///< what has a citation: laws, orders, rulings
        Deadlines,
    };

    void filter();
    void tell(int event);

    std::vector<TimelineEvent> m_events;
    QDate m_today;
    QDate m_fromOrder; ///< invalid: no deadline, so there is no closer look
    TimelinePicture *m_picture;
    QComboBox *m_range;
    QComboBox *m_filter;
    QLabel *m_when;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_source;
};

} // namespace changeover
