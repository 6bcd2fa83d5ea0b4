// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace changeover {

/// Text from a hostile place for people to see: control, formatting and bidi-override characters and halves of
/// characters become "<U+202E>". "<" and ">" cannot be in a Windows file name. Joiners stay: Persian and emoji need
/// them.
[[nodiscard]] QString visibleText(const QString &text);

namespace csv {

/// Tables for spreadsheets: UTF-8 with byte order mark, comma, CRLF, quoting as in RFC 4180. No cell is a formula, none
/// holds invisible characters, none is longer than Excel takes.
[[nodiscard]] QByteArray begin();
void addRow(QByteArray &table, const QStringList &cells);

} // namespace csv

} // namespace changeover
