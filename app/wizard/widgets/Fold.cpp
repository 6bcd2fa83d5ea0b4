// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/Fold.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Labels.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace changeover {

Fold::Fold(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_inside(new QWidget)
    , m_content(new QVBoxLayout(m_inside))
{
    m_button->setObjectName(objectName);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setIconSize({look::icon::small, look::icon::small});
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_content->setContentsMargins(look::space::xl, look::space::xs, 0, look::space::s);
    m_content->setSpacing(look::space::xs);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ButtonLine(m_button, withoutMnemonics(title)));
    layout->addWidget(m_inside);
    connect(m_button, &QToolButton::toggled, this, &Fold::setOpen);
    setOpen(false);
}

void Fold::addText(const QString &text)
{
    m_content->addWidget(makeDetail(text));
}

void Fold::fillWhenOpened(std::function<void()> fill)
{
    m_fill = std::move(fill);
}

void Fold::setOpen(bool open)
{
    if (open && m_fill)
        std::exchange(m_fill, nullptr)();
    m_button->setChecked(open);
    m_button->setIcon(icon(open ? QStringLiteral("fold-open") : QStringLiteral("fold-closed"), look::colours().muted));
    m_button->setAccessibleDescription(open ? tr("open", "a line that folds") : tr("closed", "a line that folds"));
    m_inside->setVisible(open);
}

} // namespace changeover
