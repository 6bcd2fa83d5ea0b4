// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace changeover::html {

/// Text for an HTML page: escaped, with invisible and direction-changing characters made visible. Everything that comes
/// from another program goes through here.
[[nodiscard]] QString text(const QString &text);

[[nodiscard]] QString heading(const QString &text);
[[nodiscard]] QString paragraph(const QString &text);
[[nodiscard]] QString list(const QStringList &items); ///< empty for no items; the items are escaped

[[nodiscard]] QString table(const QStringList &head, const QList<QStringList> &rows); ///< cells are escaped

enum class TypeSize
{
    Normal,
    Large, ///< for tired eyes: half as large again
};
inline constexpr auto typeSizeNames = namedEnum<TypeSize>({{TypeSize::Normal, "normal"}, {TypeSize::Large, "large"}});

/// The other size of a page that page() has made.
[[nodiscard]] QByteArray inSize(QByteArray page, TypeSize size);

/// A whole page in the program's language that needs nothing but itself: readable on paper, in the dark, and large.
/// `style` comes after what every page has. `script` is our own and the only one that a browser runs: its hash is in
/// the page's policy, so that nothing in `body` can become one.
[[nodiscard]] QString page(const QString &title, const QString &body, const QString &style = {},
                           const QString &script = {});

} // namespace changeover::html
