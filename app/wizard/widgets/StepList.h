// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace changeover {

/// The nine steps at the side: what is done, where one is, what comes. Only shows; the buttons move.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, const QStringList &icons);
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QStringList m_names;
    QStringList m_icons;
    int m_current = 0;
};

} // namespace changeover
