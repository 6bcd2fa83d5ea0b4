// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/PowerShellText.h"

#include "core/base/Csv.h"

namespace changeover {

namespace {
constexpr qsizetype maxComment = 600;

bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B));
}
} // namespace

std::optional<QString> powerShellLiteral(const QString &text)
{
    if (visibleText(text) != text)
        return std::nullopt;
    QString literal = QStringLiteral("'");
    for (const QChar c : text) {
        literal += c;
        if (isSingleQuote(c))
            literal += c;
    }
    return literal + u'\'';
}

QString powerShellComment(const QString &text)
{
    QString shown = visibleText(text);
    if (shown.size() > maxComment) {
        shown.truncate(shown[maxComment].isLowSurrogate() ? maxComment - 1 : maxComment);
        shown += QChar(0x2026);
    }
    return QStringLiteral("# ") + shown;
}

} // namespace changeover
