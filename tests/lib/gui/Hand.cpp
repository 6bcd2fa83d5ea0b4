// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/gui/Hand.h"

#include "tests/lib/gui/PatientWait.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>
#include <QWindow>
#include <QtTest>

namespace hand {

namespace {
constexpr int patienceMs = 20000; // a busy machine is no reason to fail

/// Counts what arrives in the windows of this program.
class Arrivals : public QObject
{
public:
    explicit Arrivals(QEvent::Type type)
        : m_type(type)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == m_type && watched->isWindowType())
            ++m_count;
        return false;
    }
    [[nodiscard]] bool waitFor(int count, int forMs = patienceMs)
    {
        const bool came = waitPatiently(
            "a click or a key arrived", [&] { return m_count >= count; }, forMs);
        QCoreApplication::processEvents();
        return came;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

QPoint nativePixel(const QWidget *widget, QPoint inside)
{
    return (QPointF(widget->mapToGlobal(inside)) * widget->devicePixelRatioF()).toPoint();
}

QScrollArea *scrollAreaOf(const QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    return nullptr;
}

// Until the widget's middle is in the middle part of what the area shows, or the area is at its end.
bool scrollTo(QWidget *widget)
{
    QScrollArea *area = scrollAreaOf(widget);
    if (!area)
        return true;
    const QPoint over(area->viewport()->width() - 4, area->viewport()->height() / 2); // no combo box is under it
    for (int turn = 0; turn < 200; ++turn) {
        const int y = widget->mapTo(area->viewport(), widget->rect().center()).y();
        const int margin = qMin(40, area->viewport()->height() / 4);
        const QScrollBar *bar = area->verticalScrollBar();
        const bool down = y > area->viewport()->height() - margin && bar->value() < bar->maximum();
        const bool up = y < margin && bar->value() > bar->minimum();
        if (!down && !up)
            return y >= 0 && y < area->viewport()->height();
        const int before = bar->value();
        native::moveTo(nativePixel(area->viewport(), over));
        Arrivals wheel(QEvent::Wheel);
        native::wheel(down);
        if (!wheel.waitFor(1) || !QTest::qWaitFor([&] { return bar->value() != before; }, patienceMs))
            return false;
    }
    return false;
}
} // namespace

bool click(QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QPointer<QWidget> alive(widget);
    // Layouts settle in the event loop; a person waits for that without noticing.
    QTest::qWait(20);
    if (!alive || !scrollTo(widget))
        return false;
    const QPoint middle = widget->rect().center();
    QWidget *there = QApplication::widgetAt(widget->mapToGlobal(middle));
    if (there != widget && !(there && widget->isAncestorOf(there)))
        return false;
    native::moveTo(nativePixel(widget, middle));
    Arrivals presses(QEvent::MouseButtonPress);
    Arrivals releases(QEvent::MouseButtonRelease);
    native::leftButton(true);
    const bool down = presses.waitFor(1);
    native::leftButton(false);
    return releases.waitFor(1) && down;
}

bool press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // What closes its window does so at the press, and letting go then reaches nobody.
    Arrivals presses(QEvent::ShortcutOverride);
    Arrivals releases(QEvent::KeyRelease);
    native::key(key, {}, modifiers, true);
    native::key(key, {}, modifiers, false);
    const bool pressed = presses.waitFor(1);
    return releases.waitFor(1, 500) || pressed;
}

bool type(const QString &text)
{
    Arrivals releases(QEvent::KeyRelease);
    int wanted = 0;
    for (const QChar sign : text) {
        native::key(Qt::Key_unknown, sign, Qt::NoModifier, true);
        native::key(Qt::Key_unknown, sign, Qt::NoModifier, false);
        if (!releases.waitFor(++wanted))
            return false;
    }
    return true;
}

} // namespace hand
