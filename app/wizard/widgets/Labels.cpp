// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/Labels.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/ButtonLine.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QLayout>
#include <QPushButton>
#include <QUrl>

namespace changeover {

QString breakable(const QString &text)
{
    constexpr int fits = 24; // characters
    QString out;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            run = 0;
        else if (++run == 1) { // a word begins: is it a long one?
            qsizetype end = i;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            if (end - i <= fits) {
                out += text.mid(i, end - i);
                i = end - 1;
                run = 0;
                continue;
            }
        }
        out += c;
        if ((run > 0 && run % fits == 0) || (run > 1 && QStringLiteral("/\\.-_:;,").contains(c)))
            out += QChar(0x200B); // zero width space
    }
    return out;
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void alignToStart(QLabel *label)
{
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QLabel *makeLabel(const QString &text, look::Type type)
{
    auto *label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignToStart(label);
    label->setFont(look::font(type));
    return label;
}

QLabel *makeDetail(const QString &text)
{
    QLabel *label = makeLabel(text, look::Type::Small);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeHint(const QString &text)
{
    QLabel *label = makeLabel(text, look::Type::Small);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, look::colours().muted);
    label->setPalette(palette);
    return label;
}

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    button->setMinimumHeight(look::icon::large);
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    QPalette palette;
    if (primary) {
        palette.setColor(QPalette::Button, look::colours().accent);
        palette.setColor(QPalette::ButtonText, look::colours().onAccent);
        palette.setColor(QPalette::Disabled, QPalette::Button, look::colours().border);
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, look::colours().muted);
    }
    button->setPalette(palette);
}

QPushButton *makeLink(const QString &objectName, const QString &text, const QString &url)
{
    QPushButton *button = makeButton(objectName, text);
    button->setFlat(true);
    button->setIcon(icon(QStringLiteral("link"), look::colours().accent));
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, look::colours().accent);
    button->setPalette(palette);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setToolTip(url);
    button->setAccessibleDescription(url);
    button->setCursor(Qt::PointingHandCursor);
    QObject::connect(button, &QPushButton::clicked, button,
                     [url] { QDesktopServices::openUrl(QUrl::fromUserInput(url)); });
    return button;
}

QWidget *makeLinkLine(const QString &objectName, const QString &text, const QString &url)
{
    QPushButton *button = makeLink(objectName, {}, url);
    button->setMinimumHeight(0);
    button->setFixedWidth(look::icon::normal);
    auto *line = new ButtonLine(button, withoutMnemonics(text));
    line->setToolTip(url);
    line->setCursor(Qt::PointingHandCursor);
    return line;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be in the middle of an event of its own
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

} // namespace changeover
