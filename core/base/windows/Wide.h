// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace changeover {

/// A text as Windows' functions take it. Valid as long as the text lives and stays as it is.
inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

} // namespace changeover
