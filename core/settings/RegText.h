// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Registry.h"

#include <QByteArray>
#include <QString>

namespace changeover {

/// Writes a "Windows Registry Editor Version 5.00" file as Windows' own editor does: UTF-16LE with a byte order mark,
/// CRLF, hex in lines of at most 80 characters. Importing it brings back every type and byte, with one exception that
/// lies in the importers: they end text of the types 1, 2 and 7 with a NUL where it had none.
class RegText
{
public:
    /// Begins a key. `physicalPath` as RegistryPath::physical() gives it. False: the format cannot hold that name.
    [[nodiscard]] bool key(const QString &physicalPath);
    /// Adds a value to the key begun last. False: the format cannot hold its name.
    [[nodiscard]] bool value(const RegistryEntry &entry);

    /// Bytes of the file so far.
    [[nodiscard]] qsizetype size() const { return 2 + m_text.size() * 2; }
    [[nodiscard]] QByteArray bytes() const;

private:
    QString m_text = QStringLiteral("Windows Registry Editor Version 5.00\r\n");
};

} // namespace changeover
