// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/look/Look.h"

#include <QLabel>
#include <QString>

class QLayout;
class QPushButton;
class QWidget;

namespace changeover {

/// With invisible places to break long words: a path or a registry key has no spaces, and would widen the window.
[[nodiscard]] QString breakable(const QString &text);
/// A text of other people's as it is, where '&' would mark a key.
[[nodiscard]] QString withoutMnemonics(QString text);
/// A label of plain text that wraps. Plain because much of what is shown comes from other programs.
[[nodiscard]] QLabel *makeLabel(const QString &text, look::Type type = look::Type::Body);
/// A small one whose text can be copied: for what somebody else may be asked about. Not for all, because Qt lays such
/// text out with a whole document each.
[[nodiscard]] QLabel *makeDetail(const QString &text);
/// Lets a label's text begin where reading begins in the program's language, in whatever script it is: Qt would put
/// Latin names to the left of an Arabic page. makeLabel() does it; again after the direction has changed.
void alignToStart(QLabel *label);
/// As makeLabel(), in the quieter colour.
[[nodiscard]] QLabel *makeHint(const QString &text);
/// A button that the Enter key presses too, with a name for tests and an accessible one from its text.
[[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text);
/// Filled with the accent colour: the one thing to press.
void setPrimary(QPushButton *button, bool primary);
/// Opens a page of the web or a file in the system's program, when pressed. Shows where it leads.
[[nodiscard]] QPushButton *makeLink(const QString &objectName, const QString &text, const QString &url);
/// The same with words that wrap, for names of any length: a line of its own.
[[nodiscard]] QWidget *makeLinkLine(const QString &objectName, const QString &text, const QString &url);
/// Takes everything out of a layout and deletes it.
void clear(QLayout *layout);

} // namespace changeover
