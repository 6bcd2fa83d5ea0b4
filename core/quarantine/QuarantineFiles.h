// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Csv.h"
#include "core/quarantine/QuarantineList.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace changeover {

/// The list for spreadsheets: UTF-8 with byte order mark, comma, CRLF, quoting as in RFC 4180, ISO 8601 times in UTC,
/// but for those by a clock whose time zone is not known.
/// One row an item, newest first, then one a file or folder that could not be read, with the reason in the last column.
/// Paths come from hostile files: no cell is a formula, none holds invisible characters, none is longer than Excel
/// takes.
[[nodiscard]] QByteArray quarantineCsv(const QuarantineList &list);

/// "schema": "changeover.quarantine/1". Texts are exact here, not made visible; what is not known is null.
[[nodiscard]] QJsonObject toJson(const QuarantineList &list);

/// The same back, from the helper or a bundle. Never trusted: what is of a wrong type counts as not said. Damaged: this
/// is no such list.
[[nodiscard]] Result<QuarantineList> quarantineFromJson(const QByteArray &json);

} // namespace changeover
