// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/KpmText.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <QtEndian>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(passwords)
};

Error notText(qsizetype line)
{
    return {
        ErrorKind::Damaged,
        Text::tr("Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check "
                 "that it looks right, save it with the encoding UTF-8, and try again.")
            .arg(line),
        QStringLiteral("no valid text")};
}

// Text without a byte order mark in UTF-16 is full of these, too.
Error nullCharacter(qsizetype line)
{
    return {ErrorKind::Damaged,
            Text::tr("Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks "
                     "right, save it with the encoding UTF-8, and try again.")
                .arg(line),
            QStringLiteral("null character")};
}

Result<QString> decodeUtf8(QByteArrayView bytes)
{
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        ++number;
        if (line.contains('\0'))
            return nullCharacter(number);
        if (!QUtf8StringView(line.data(), line.size()).isValidUtf8())
            return notText(number);
        begin = end + 1;
    }
    return QString::fromUtf8(bytes);
}

Result<QString> decodeUtf16(QByteArrayView bytes, bool bigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (bigEndian)
        qFromBigEndian<quint16>(bytes.data(), text.size(), text.data());
    else
        qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const bool bad = !line.isValidUtf16();
        if (!bad && !line.contains(QChar(u'\0')))
            continue;
        Secret::wipe(text);
        return bad ? notText(number) : nullCharacter(number);
    }
    if (bytes.size() % 2 != 0) { // half a character at the end
        Secret::wipe(text);
        return notText(number);
    }
    return text;
}

} // namespace

KpmText::KpmText(QString &&text)
    : m_text(std::move(text))
{
    const QStringView all = m_text.reveal();
    for (qsizetype begin = 0; begin < all.size();) {
        qsizetype end = all.indexOf(u'\n', begin);
        if (end < 0)
            end = all.size();
        QStringView line = all.sliced(begin, end - begin);
        if (line.endsWith(u'\r'))
            line.chop(1);
        m_lines.push_back(line);
        begin = end + 1;
    }
}

Result<KpmText> KpmText::decode(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    const bool little = all.startsWith("\xFF\xFE");
    const bool big = all.startsWith("\xFE\xFF");
    Result<QString> text = little || big                    ? decodeUtf16(all.sliced(2), big)
                           : all.startsWith("\xEF\xBB\xBF") ? decodeUtf8(all.sliced(3))
                                                            : decodeUtf8(all);
    if (!text)
        return text.error();
    return KpmText(std::move(text).value());
}

} // namespace changeover
