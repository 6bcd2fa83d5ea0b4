// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/ExclusionText.h"

#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exclusions)
};

Error tooMuch()
{
    return {ErrorKind::BadInput,
            Text::tr("This is too much for one list of exclusions: at most %1 lines and 1 MiB.").arg(maxExclusionLines),
            {}};
}

// Windows itself puts such characters around what is copied out of its windows.
bool isEdge(QChar c)
{
    return c.isSpace() || (!c.isSurrogate() && visibleText(QString(c)) != c);
}

bool isSeparator(QChar c)
{
    return c == u';' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B));
}

// The characters that close what this one opens, or none.
QStringView closingQuotes(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u"\"\u201C\u201D";
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
        return u"\u201C\u201D\"";
    case u'\u00AB':
        return u"\u00BB";
    case u'\u00BB':
        return u"\u00AB";
    default:
        return {};
    }
}

std::optional<ExclusionKind> kindOfMark(const QString &label)
{
    const auto is = [&](const char *english, const QString &translated) {
        return label.compare(QLatin1String(english), Qt::CaseInsensitive) == 0 ||
               label.compare(translated, Qt::CaseInsensitive) == 0;
    };
    if (is("path", Text::tr("path", "mark")))
        return ExclusionKind::Path;
    if (is("extension", Text::tr("extension", "mark")))
        return ExclusionKind::Extension;
    // The vendor's word for it (S22).
    if (is("process", Text::tr("process", "mark")) ||
        is("trusted application", Text::tr("trusted application", "mark")))
        return ExclusionKind::Process;
    return std::nullopt;
}

/// One line, from left to right.
class Line
{
public:
    Line(QString text, int number)
        : m_text(std::move(text))
        , m_number(number)
    {
    }

    std::optional<PastedEntry> next()
    {
        while (m_at < m_text.size() && (isEdge(m_text[m_at]) || m_text[m_at] == u';'))
            ++m_at;
        if (m_at == m_text.size() || (m_first && m_text[m_at] == u'#'))
            return std::nullopt;
        PastedEntry entry;
        entry.line = m_number;
        const qsizetype from = m_at;
        if (m_first)
            skipBullet();
        m_first = false;
        entry.marked = takeLabel();
        if (!takeQuoted(entry))
            takePlain(entry);
        entry.typed = m_text.sliced(from, m_at - from).trimmed();
        entry.hasInvisible = visibleText(entry.text) != entry.text || entry.text.contains(QChar::ReplacementCharacter);
        return entry;
    }

private:
    // "• ", "1. ", "[x] ". A "*" or "-" needs the space: "*.bak" is no bullet.
    void skipBullet()
    {
        static const QRegularExpression bullet(
            QStringLiteral("\\G(?:[\u2022\u2023\u2043\u25E6\u2219\u00B7\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25BA\u25B6"
                           "\u27A2\u27A4\u2713\u2714\u2611\u2610\u2013\u2014]\\s*|[-*+]\\s+|\\d{1,5}[.)]\\s+|"
                           "\\[[ xX]?\\]\\s*){1,3}(?=\\S)"),
            QRegularExpression::UseUnicodePropertiesOption);
        skip(bullet.match(m_text, m_at));
    }

    // A drive letter is no label, and the "C:" of a path has no space behind it.
    std::optional<ExclusionKind> takeLabel()
    {
        static const QRegularExpression label(QStringLiteral("\\G([^\\\\/:*?\"<>|%.;\\t]{2,60}):(\\s*)(?=[^\\s:])"));
        const QRegularExpressionMatch match = label.match(m_text, m_at);
        if (!match.hasMatch())
            return std::nullopt;
        const auto kind = kindOfMark(match.captured(1).trimmed());
        if (kind || match.capturedLength(2) > 0)
            skip(match);
        return kind;
    }

    bool takeQuoted(PastedEntry &entry)
    {
        const QStringView closing = closingQuotes(m_text[m_at]);
        qsizetype end = m_at + 1;
        while (!closing.isEmpty() && end < m_text.size() && !closing.contains(m_text[end]))
            ++end;
        if (closing.isEmpty() || end >= m_text.size())
            return false;
        entry.text = withoutEdges(QStringView(m_text).sliced(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        while (m_at < m_text.size() && !isSeparator(m_text[m_at]) && closingQuotes(m_text[m_at]).isEmpty()) {
            entry.noteCut = entry.noteCut || m_text[m_at].isLetterOrNumber();
            ++m_at;
        }
        return true;
    }

    void takePlain(PastedEntry &entry)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !isSeparator(m_text[end]))
            ++end;
        QString text = m_text.sliced(m_at, end - m_at);
        m_at = end;
        static const QRegularExpression note(QStringLiteral("\\s#\\s"));
        if (const QRegularExpressionMatch match = note.match(text); match.hasMatch()) {
            text.truncate(match.capturedStart());
            entry.noteCut = true;
        }
        entry.text = withoutEdges(text);
        // Only around the whole: an apostrophe may be part of a name.
        if (entry.text.size() > 2 && isSingleQuote(entry.text.front()) && isSingleQuote(entry.text.back()))
            entry.text = withoutEdges(QStringView(entry.text).sliced(1, entry.text.size() - 2));
    }

    void skip(const QRegularExpressionMatch &match)
    {
        if (match.hasMatch())
            m_at = match.capturedEnd();
    }

    static QString withoutEdges(QStringView text)
    {
        while (!text.isEmpty() && isEdge(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isEdge(text.back()))
            text.chop(1);
        return text.toString();
    }

    QString m_text;
    int m_number;
    qsizetype m_at = 0;
    bool m_first = true;
};
} // namespace

Result<QString> exclusionText(const QByteArray &bytes)
{
    if (bytes.size() > maxExclusionBytes)
        return tooMuch();
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    // A code page could only be guessed, and a guess may name another folder.
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return Error{
            ErrorKind::Damaged,
            Text::tr("This is not text in UTF-8. Open it in Notepad, choose \"Save as\", and there the encoding "
                     "UTF-8."),
            {}};
    return text;
}

Result<std::vector<PastedEntry>> splitPasted(const QString &text)
{
    if (text.size() > maxExclusionBytes)
        return tooMuch();
    std::vector<PastedEntry> entries;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        if (++number > maxExclusionLines)
            return tooMuch();
        Line line(text.sliced(at, end - at), number);
        while (std::optional<PastedEntry> entry = line.next()) {
            if (qsizetype(entries.size()) == maxExclusionLines)
                return tooMuch();
            if (!entry->text.isEmpty())
                entries.push_back(std::move(*entry));
        }
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        at = end + (pair ? 2 : 1);
    }
    return entries;
}

} // namespace changeover
