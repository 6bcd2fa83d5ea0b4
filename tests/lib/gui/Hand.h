// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <Qt>

class QWidget;

/// A person's hand: moves the system's own pointer and presses the system's own keys (XTest under X, SendInput under
/// Windows), so that an event takes the whole way through the system and Qt's platform plugin.
namespace hand {

/// Points at the middle of a widget and presses the left button. Turns the wheel first where the widget lies outside
/// what its scroll area shows, as a person would. False: it is hidden, covered, disabled, or the click reached nobody.
[[nodiscard]] bool click(QWidget *widget);

/// One key, pressed and let go. False: it reached nobody.
[[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Letters, digits and signs of US-ASCII. False: one of them reached nobody.
[[nodiscard]] bool type(const QString &text);

// What a system can do; positions are its own pixels.
namespace native {
void moveTo(QPoint pixel);
void leftButton(bool down);
void wheel(bool down);
/// A key or, when `sign` is not null, the key that makes this sign.
void key(Qt::Key key, QChar sign, Qt::KeyboardModifiers modifiers, bool down);
/// A window of any program, by its title.
[[nodiscard]] bool isWindowShown(const QString &title);
/// What the cross in its corner does.
void closeWindow(const QString &title);
} // namespace native

} // namespace hand
