// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/RegText.h"

#include <QtEndian>

#include <algorithm>

namespace changeover {

namespace {
constexpr qsizetype wrapAfter = 76; // leaves room for ",\" below 80 columns, as Windows' editor does

// A line break would end the line and what follows be read as something else; lone surrogates are no text.
bool isPlain(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) { return c < QLatin1Char(' '); });
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
}

void appendHex(QString &line, const QByteArray &data)
{
    static const char digits[] = "0123456789abcdef";
    qsizetype column = line.size();
    for (qsizetype i = 0; i < data.size(); ++i) {
        const auto byte = uchar(data[i]);
        line += QLatin1Char(digits[byte >> 4]);
        line += QLatin1Char(digits[byte & 15]);
        column += 3;
        if (i + 1 == data.size())
            break;
        line += QLatin1Char(',');
        if (column > wrapAfter) {
            line += QStringLiteral("\\\r\n  ");
            column = 2;
        }
    }
}
} // namespace

bool RegText::key(const QString &physicalPath)
{
    if (!isPlain(physicalPath))
        return false;
    QString path = physicalPath;
    if (path.startsWith(QLatin1String("HKLM\\")))
        path.replace(0, 4, QStringLiteral("HKEY_LOCAL_MACHINE"));
    else if (path.startsWith(QLatin1String("HKCU\\")))
        path.replace(0, 4, QStringLiteral("HKEY_CURRENT_USER"));
    m_text += QStringLiteral("\r\n[") + path + QStringLiteral("]\r\n");
    return true;
}

bool RegText::value(const RegistryEntry &entry)
{
    if (!isPlain(entry.name))
        return false;
    QString line =
        entry.name.isEmpty() ? QStringLiteral("@") : QLatin1Char('"') + escaped(entry.name) + QLatin1Char('"');
    line += QLatin1Char('=');
    const QString text = entry.text();
    if (entry.type == registryType::text && isPlain(text) && entry == RegistryEntry::ofText(entry.name, text)) {
        line += QLatin1Char('"') + escaped(text) + QLatin1Char('"');
    } else if (const auto number = entry.number()) {
        line += QStringLiteral("dword:%1").arg(*number, 8, 16, QLatin1Char('0'));
    } else {
        line += entry.type == registryType::binary ? QStringLiteral("hex:")
                                                   : QStringLiteral("hex(%1):").arg(entry.type, 0, 16);
        appendHex(line, entry.data);
    }
    m_text += line + QStringLiteral("\r\n");
    return true;
}

QByteArray RegText::bytes() const
{
    QByteArray all("\xff\xfe", 2);
    all.resize(2 + m_text.size() * 2);
    qToLittleEndian<quint16>(m_text.utf16(), m_text.size(), all.data() + 2);
    return all;
}

} // namespace changeover
