// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace changeover {

/// A line that opens to show more: details for those who want them.
class Fold : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// Where what is folded goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void addText(const QString &text);
    /// What is folded is made when it is opened for the first time: most folds never are, and a page of many would take
    /// long to appear.
    void fillWhenOpened(std::function<void()> fill);
    void setOpen(bool open);

private:
    QToolButton *m_button;
    QWidget *m_inside;
    QVBoxLayout *m_content;
    std::function<void()> m_fill;
};

} // namespace changeover
