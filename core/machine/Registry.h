// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
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
    CurrentUser, ///< the person's whom this is about
    User,        ///< any user's: the path begins with the user's SID
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

/// Windows' REG_ numbers. Others exist; a value keeps whatever number it has.
namespace registryType {
inline constexpr quint32 none = 0;
inline constexpr quint32 text = 1;       ///< REG_SZ
inline constexpr quint32 expandText = 2; ///< REG_EXPAND_SZ
inline constexpr quint32 binary = 3;
inline constexpr quint32 dword = 4; ///< little-endian
inline constexpr quint32 texts = 7; ///< REG_MULTI_SZ
inline constexpr quint32 qword = 11;
} // namespace registryType

/// One value exactly as the registry holds it: nothing is decoded until somebody asks, because type and bytes need not
/// agree, and a copy has to bring back both.
struct RegistryEntry
{
    QString name; ///< empty: the key's default value
    quint32 type = registryType::none;
    QByteArray data;

    /// REG_SZ and REG_EXPAND_SZ as registryText() reads them; else empty.
    [[nodiscard]] QString text() const;
    /// REG_DWORD of four bytes.
    [[nodiscard]] std::optional<quint32> number() const;
    /// REG_QWORD, or eight bytes of REG_BINARY, as a FILETIME is often stored.
    [[nodiscard]] std::optional<quint64> largeNumber() const;
    /// REG_MULTI_SZ as registryTexts() reads it; else empty.
    [[nodiscard]] QStringList texts() const;

    // As a well-behaved program writes them.
    [[nodiscard]] static RegistryEntry ofText(const QString &name, const QString &text,
                                              quint32 type = registryType::text);
    [[nodiscard]] static RegistryEntry ofTexts(const QString &name, const QStringList &texts);
    [[nodiscard]] static RegistryEntry ofNumber(const QString &name, quint32 number);

    bool operator==(const RegistryEntry &) const = default;
};

/// One key, read once: what is directly in it.
struct RegistryKey
{
    QStringList subkeys;
    std::vector<RegistryEntry> values;
    /// Names of values that are there but too large to be read (4 MiB).
    QStringList tooLarge;

    /// Names are compared as Windows does: without regard to case. nullptr: no such value.
    [[nodiscard]] const RegistryEntry *find(const QString &name) const;
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
