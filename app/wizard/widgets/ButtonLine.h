// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace changeover {

/// A check box, radio button or arrow with its words beside it, on as many lines as they need: Qt's own buttons cut
/// them off in a narrow window or large type. A click on the words is a click on the button.
class ButtonLine : public QWidget
{
    Q_OBJECT

public:
    /// Takes the button over and names it for screen readers. '&' marks a mnemonic, as in a button's own text.
    ButtonLine(QAbstractButton *button, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *m_button;
    QLabel *m_words;
};

} // namespace changeover
