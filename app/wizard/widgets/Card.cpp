// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/Card.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace changeover {

namespace {
QString iconOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Plain:
    case look::Tone::Info:
        return QStringLiteral("info");
    case look::Tone::Ok:
        return QStringLiteral("ok");
    case look::Tone::Warning:
        return QStringLiteral("warning");
    case look::Tone::Danger:
        return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}
} // namespace

Card::Card(const QString &objectName, look::Tone tone, const QString &title, const QString &iconName, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_content(new QVBoxLayout)
{
    setObjectName(objectName);
    setAccessibleName(title);

    auto *picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName.isEmpty() ? iconOf(tone) : iconName,
                                  {look::icon::normal, look::icon::normal}, devicePixelRatioF(), look::inkOf(tone)));
    picture->setAlignment(Qt::AlignTop);
    m_content->setSpacing(look::space::xs);
    m_content->addWidget(makeLabel(title, look::Type::Heading));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::space::l, look::space::m, look::space::l, look::space::m);
    layout->setSpacing(look::space::m);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(m_content, 1);
}

void Card::addText(const QString &text)
{
    if (!text.isEmpty())
        m_content->addWidget(makeLabel(text));
}

void Card::addHint(const QString &text)
{
    if (!text.isEmpty())
        m_content->addWidget(makeHint(text));
}

void Card::addSteps(const QStringList &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *line = new QHBoxLayout;
        line->setSpacing(look::space::s);
        QLabel *number = makeLabel(QLocale().toString(i + 1) + QLatin1Char('.'));
        number->setWordWrap(false);
        number->setMinimumWidth(look::icon::small);
        line->addWidget(number, 0, Qt::AlignTop);
        line->addWidget(makeLabel(steps[i]), 1);
        m_content->addLayout(line);
    }
}

void Card::addWidget(QWidget *widget)
{
    m_content->addWidget(widget);
}

void Card::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new FlowLayout(look::space::s);
    for (QWidget *button : buttons)
        row->addWidget(button);
    m_content->addSpacing(look::space::xs);
    m_content->addLayout(row);
}

Fold *Card::addFold(const QString &title)
{
    auto *fold = new Fold(objectName() + QStringLiteral("Fold"), title);
    m_content->addWidget(fold);
    return fold;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_tone == look::Tone::Plain;
    painter.setPen(plain ? look::colours().border : look::inkOf(m_tone));
    painter.setBrush(look::fillOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::corner, look::corner);
}

} // namespace changeover
