// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

namespace changeover {

namespace {

constexpr qsizetype maxCell = 32000; // Excel takes 32767 characters and puts the rest into the next cells

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // The joiners, and Arabic signs that count as formatting but are seen.
        return c != 0x200C && c != 0x200D && (c < 0x600 || c > 0x8FF || c == 0x61C);
    default:
        return false;
    }
}

// A spreadsheet would take such a cell for a formula. The full-width forms work in East Asian Excel.
bool startsLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar c : text) {
        if (starts.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString cell(const QString &text)
{
    QString shown = visibleText(text);
    if (startsLikeFormula(text))
        shown.prepend(QLatin1Char('\''));
    if (shown.size() > maxCell) {
        qsizetype end = maxCell;
        if (shown[end].isLowSurrogate())
            --end;
        shown = shown.left(end) + QChar(u'\u2026');
    }
    // Quoted more often than RFC 4180 asks for: semicolons separate in the Excel of many countries.
    static const QString special = QStringLiteral("\",; '");
    for (const QChar c : std::as_const(shown)) {
        if (!special.contains(c))
            continue;
        shown.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + shown + QLatin1Char('"');
    }
    return shown;
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    qsizetype taken = 0; // so much of the text is in `shown`; most texts are taken over in one piece
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.unicode() >= 0x20 && unit.unicode() < 0x7F)
            continue;
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
        const qsizetype behind = i + (pair ? 2 : 1);
        if (isInvisible(c)) {
            shown += QStringView(text).sliced(taken, i - taken);
            shown += QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
            taken = behind;
        }
        i = behind - 1;
    }
    if (taken == 0)
        return text;
    shown += QStringView(text).sliced(taken);
    return shown;
}

QByteArray csv::begin()
{
    return "\xEF\xBB\xBF";
}

void csv::addRow(QByteArray &table, const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text);
    table += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace changeover
