// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Reads the lines of defender-exclusions.ps1 as PowerShell does.

namespace powershell {

// PowerShell's own rules for a literal in single quotes, written apart from the code that is tested: five characters
// open and close it, two of them in a row are the first of the two (about_Quoting_Rules; CharTraits.cs).
inline std::optional<QString> readLiteral(QStringView text, qsizetype &at)
{
    const auto isQuote = [&](qsizetype i) { return i < text.size() && QStringView(u"'‘’‚‛").contains(text[i]); };
    if (!isQuote(at))
        return std::nullopt;
    QString value;
    for (++at; at < text.size(); ++at) {
        if (isQuote(at)) {
            if (!isQuote(at + 1)) {
                ++at;
                return value;
            }
            ++at;
            value += text[at - 1];
        } else {
            value += text[at];
        }
    }
    return std::nullopt; // never closed
}

struct Line
{
    QString kind;
    QString value;
    bool isSwitchedOff = false;
};

// A line of the list, if it is that and nothing more.
inline std::optional<Line> readLine(const QString &text)
{
    Line line;
    line.isSwitchedOff = text.startsWith(QLatin1String("# Exclude "));
    qsizetype at = line.isSwitchedOff ? 2 : 0;
    if (!QStringView(text).sliced(at).startsWith(QLatin1String("Exclude ")))
        return std::nullopt;
    at += 8;
    const auto kind = readLiteral(text, at);
    if (!kind || at >= text.size() || text[at] != u' ')
        return std::nullopt;
    const auto value = readLiteral(text, ++at);
    if (!value || at != text.size())
        return std::nullopt;
    line.kind = *kind;
    line.value = *value;
    return line;
}

} // namespace powershell
