// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ConsoleText.h"

#include <QStringConverter>

namespace changeover {

namespace {
bool looksLikeUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return false;
    // Every line has blanks, digits and line ends, whose second byte is NUL; other text has no NULs.
    return bytes.count('\0') * 8 >= bytes.size();
}
} // namespace

QString consoleText(const QByteArray &bytes)
{
    // Never UTF-32: "FF FE 00 00" is UTF-16 that begins with a NUL.
    std::optional<QStringConverter::Encoding> encoding;
    if (bytes.startsWith("\xef\xbb\xbf"))
        encoding = QStringConverter::Utf8;
    else if (bytes.startsWith("\xfe\xff"))
        encoding = QStringConverter::Utf16BE;
    else if (bytes.startsWith("\xff\xfe") || looksLikeUtf16(bytes))
        encoding = QStringConverter::Utf16LE;
    if (encoding) {
        QString text = QStringDecoder(*encoding)(bytes);
        return text.remove(QChar(u'\xfeff'));
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? systemConsoleText(bytes) : text;
}

} // namespace changeover
