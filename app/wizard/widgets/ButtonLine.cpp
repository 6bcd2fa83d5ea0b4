// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/ButtonLine.h"

#include "app/wizard/widgets/Labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace changeover {

namespace {
// As QAbstractButton does for its own text.
QString withoutMnemonic(QString text)
{
    const QChar mark(0x1F); // never in a text
    text.replace(QLatin1String("&&"), mark);
    text.remove(QLatin1Char('&'));
    return text.replace(mark, QLatin1String("&"));
}
} // namespace

ButtonLine::ButtonLine(QAbstractButton *button, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(button)
    , m_words(makeLabel({}))
{
    m_words->setBuddy(m_button);
    m_words->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    // Small buttons stand beside the first line of the words.
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_button->setMinimumHeight(m_words->fontMetrics().height());
    setFocusProxy(m_button);
    setText(text);
}

void ButtonLine::setText(const QString &text)
{
    m_words->setText(text);
    m_button->setAccessibleName(withoutMnemonic(text));
}

bool ButtonLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease && m_button->isEnabled() &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace changeover
