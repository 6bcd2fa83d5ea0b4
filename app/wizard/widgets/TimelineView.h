// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace changeover {

/// The order of 2024 and its two deadlines as a line drawn to scale, with today's mark. What it shows stands below it
/// in words, too.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(const std::vector<TimelineEvent> &events, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark
    {
        QDate date;
        QString text;
        bool deadline = false;
    };

    std::vector<Mark> m_marks;
    QDate m_today;
};

} // namespace changeover
