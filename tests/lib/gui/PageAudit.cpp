// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/gui/PageAudit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextEdit>

namespace {
QString shortText(QString text)
{
    return text.remove(QChar(0x200B)).simplified().left(60);
}

// Qt's own parts of a control (the arrow of a combo box, say) are the control's business.
bool isPartOfAnother(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QComboBox *>(widget->parentWidget());
}

// What lies outside of what it stands in is not there for a person. Below a scroll area everything can be reached.
bool isBehindAnEdge(const QWidget &widget)
{
    const QWidget *inside = &widget;
    while (const QWidget *around = inside->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around)
            return false;
        if (inside->isWindow())
            return false;
        if (!around->rect().contains(QRect(widget.mapTo(around, QPoint()), widget.size())))
            return true;
        inside = around;
    }
    return false;
}

void auditLabel(const QLabel &label, QStringList &wrong)
{
    if (label.text().isEmpty())
        return;
    if (isBehindAnEdge(label))
        wrong << QStringLiteral("behind an edge: ") + shortText(label.text());
    const bool wraps = label.wordWrap();
    const int needed = wraps ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (needed > label.height())
        wrong << QStringLiteral("cut off below (%1 of %2): %3")
                     .arg(label.height())
                     .arg(needed)
                     .arg(shortText(label.text()));
    int widest = 0;
    if (wraps) { // the longest piece that cannot be broken must fit; Chinese breaks between any two characters
        const QString text = label.text();
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
        for (qsizetype from = 0, to = places.toNextBoundary(); to > from; from = to, to = places.toNextBoundary())
            widest = qMax(widest, label.fontMetrics().horizontalAdvance(text.mid(from, to - from).trimmed()));
    } else {
        widest = label.sizeHint().width();
    }
    if (widest > label.width())
        wrong << QStringLiteral("cut off at the side (%1 of %2): %3")
                     .arg(label.width())
                     .arg(widest)
                     .arg(shortText(label.text()));
}

void auditControl(QWidget &control, QSet<QString> &names, QStringList &wrong)
{
    const QString name = control.objectName();
    const QString what = name.isEmpty() ? QLatin1String(control.metaObject()->className()) : name;
    if (name.isEmpty())
        wrong << what + QStringLiteral(" has no object name");
    else if (names.contains(name))
        wrong << what + QStringLiteral(": two controls have this name");
    names << name;
    if (isBehindAnEdge(control))
        wrong << what + QStringLiteral(" is behind an edge");
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&control);
    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
        wrong << what + QStringLiteral(" has no accessible name");
    // Of radio buttons that belong together the Tab key finds the chosen one, the arrow keys the others.
    const auto *radio = qobject_cast<const QRadioButton *>(&control);
    if (!(control.focusPolicy() & Qt::TabFocus) && !(radio && !radio->isChecked()))
        wrong << what + QStringLiteral(" cannot be reached with the Tab key");
    if (const auto *button = qobject_cast<QAbstractButton *>(&control);
        button && !button->text().isEmpty() &&
        (button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height()))
        wrong << QStringLiteral("cut off: %1 (%2 of %3)")
                     .arg(shortText(button->text()))
                     .arg(button->width())
                     .arg(button->sizeHint().width());
}
// Two controls with the same key: the keys would only jump between them.
void auditKeys(const QWidget &window, QStringList &wrong)
{
    QHash<QString, QString> taken;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            wrong << QStringLiteral("%1 is the key of \"%2\" and of \"%3\"")
                         .arg(key, shortText(taken[key]), shortText(text));
        taken[key] = text;
    }
}
} // namespace

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                               qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
        if (isControl && widget->isVisible() && widget->isEnabled() && !isPartOfAnother(widget))
            controls << widget;
    }
    return controls;
}

QStringList auditPage(const QWidget &window)
{
    QStringList wrong;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            auditLabel(*label, wrong);
    auditKeys(window, wrong);
    QSet<QString> names;
    for (QWidget *control : controlsOf(window))
        auditControl(*control, names, wrong);
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            wrong << QStringLiteral("the page is wider than its place (%1 of %2)")
                         .arg(area->viewport()->width())
                         .arg(area->widget()->width());
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() > room.height())
        wrong << QStringLiteral("the window is larger than the screen");
    return wrong;
}
