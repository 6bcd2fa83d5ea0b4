// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace changeover {

/// On 64-bit Windows most of SOFTWARE exists twice. 32-bit programs, Kaspersky's among them, write to the second copy.
enum class RegistryView
{
    Bits64,
    Bits32,
};

enum class RegistryRoot
{
    LocalMachine,
    CurrentUser,
};

/// A key, named as a program in that view would name it (no "WOW6432Node").
struct RegistryPath
{
    RegistryRoot root = RegistryRoot::LocalMachine;
    RegistryView view = RegistryView::Bits64;
    QString path;

    [[nodiscard]] RegistryPath child(const QString &name) const
    {
        return {root, view, path + QLatin1Char('\\') + name};
    }
    /// The last part of the path.
    [[nodiscard]] QString leaf() const { return path.section(QLatin1Char('\\'), -1); }
    /// Where the key really lies, for people and for stores without views: HKLM\SOFTWARE\WOW6432Node\…
    [[nodiscard]] QString physical() const;
};

/// REG_DWORD, REG_QWORD, REG_SZ and REG_EXPAND_SZ, REG_MULTI_SZ; everything else as bytes.
using RegistryValue = std::variant<quint32, quint64, QString, QStringList, QByteArray>;

/// One key, read once: what is directly in it.
struct RegistryKey
{
    QStringList subkeys;
    std::vector<std::pair<QString, RegistryValue>> values;

    /// Names are compared as Windows does: without regard to case. nullptr: no such value.
    [[nodiscard]] const RegistryValue *find(const QString &name) const;
    /// The value if it is text, else an empty string.
    [[nodiscard]] QString text(const QString &name) const;
    /// The value if it is a REG_DWORD.
    [[nodiscard]] std::optional<quint32> number(const QString &name) const;
};

/// Text out of registry bytes as hostile or careless programs leave them: odd length, no terminator, several
/// terminators, lone surrogates. Ends at the first NUL.
[[nodiscard]] QString registryText(QByteArrayView utf16);
[[nodiscard]] QStringList registryTexts(QByteArrayView utf16);

} // namespace changeover
