// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace changeover {

/// One event on the timeline. A radio button, so that keyboards and screen readers treat all marks as one list to walk
/// through: the arrow keys go from event to event, the Tab key past them.
class TimelineMark : public QRadioButton
{
    Q_OBJECT

public:
    static constexpr int size = 22; ///< edge length in logical pixels, also what a finger or a mouse hits

    /// A deadline is drawn as a diamond, what else happened as a dot.
    TimelineMark(const QString &objectName, bool deadline, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {size, size}; }

Q_SIGNALS:
    /// The person wants the event after this one (1) or before it (-1).
    void stepped(int direction);

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_deadline;
};

} // namespace changeover
