// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

namespace changeover {

/// A name that may stand in a bundle and can be unpacked on every system, made from one that another program chose.
/// Deterministic, and a name that is safe comes back as it is:
///  1. Unicode is normalised (NFC); "\" becomes "/"; empty parts and "." fall away, so that nothing is absolute.
///  2. In each part, what Windows forbids (<>:"|?*), control and direction-changing characters, line separators and
///     halves of a surrogate become "_"; so do dots and spaces at its end, which also undoes "..".
///  3. A part that is a device of Windows (CON, NUL, COM1, …, with or without extension) gets "_" in front.
///  4. A part longer than 200 bytes of UTF-8 is cut and ends with "~", eight hex digits of its SHA-256 and its
///     extension; a name longer than 900 bytes keeps its first and last part, with a hash in between.
///  5. Nothing left: "_".
[[nodiscard]] QString safeBundleName(const QString &name);

/// changeover-COMPUTER-yyyymmdd-hhmm.zip in local time; letters, digits, "-" and "_" of the computer's name are kept.
[[nodiscard]] QString bundleFileName(const QString &computer, const QDateTime &when);

/// The names of one bundle. Windows does not tell upper from lower case, so neither does this; a name cannot be a file
/// and a folder.
class BundleNames
{
public:
    [[nodiscard]] bool isFree(const QString &name) const;
    /// `wish` made safe, with " (2)", " (3)", … where it is taken.
    [[nodiscard]] QString freeName(const QString &wish) const;
    void take(const QString &name);
    void giveBack(const QString &name);

private:
    [[nodiscard]] static QString key(const QString &name);
    QSet<QString> m_files;
    QHash<QString, int> m_folders; ///< and how many files are below
};

} // namespace changeover
