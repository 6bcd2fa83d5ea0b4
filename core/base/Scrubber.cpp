// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Scrubber.h"

#include <QRegularExpression>

namespace changeover {

namespace {
const QString mask = QStringLiteral("***");

// Longer spellings first is not needed: none of them is part of another.
QStringList spellings(QStringView secret)
{
    const QString plain = secret.toString();
    QString quoted = plain;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")); // as inside an MSI property list
    return {plain,
            quoted,
            Scrubber::utf16Hex(secret),
            QString::fromLatin1(plain.toUtf8().toHex()),
            QString::fromLatin1(plain.toUtf8().toBase64()),
            QString::fromLatin1(plain.toUtf8().toPercentEncoding())};
}
} // namespace

QString Scrubber::utf16Hex(QStringView text)
{
    QString hex;
    hex.reserve(text.size() * 4);
    for (const QChar c : text)
        hex += QStringLiteral("%1%2").arg(c.cell(), 2, 16, QLatin1Char('0')).arg(c.row(), 2, 16, QLatin1Char('0'));
    return hex.toUpper();
}

QString Scrubber::scrub(QString text) const
{
    // The vendor's options and properties that carry a password, and anything that plainly says so.
    static const QRegularExpression options(
        // "KLPASSWD=x", "password: x", and Windows Installer's "Adding KLPASSWD property. Its value is 'x'."
        QStringLiteral("(?i)\\b(KLPASSWD|KLUNINSTPASSWD|UNLOCK_PASSWORD|pKLPASSWD|password|passwd|pwd)"
                       "(\\s*[=:]\\s*|\\s+property\\.[^'\\r\\n]*)"
                       "('[^'\\r\\n]*'|\"(?:[^\"\\r\\n]|\"\")*\"|[^\\s'\",;]+)"));
    text.replace(options, QStringLiteral("\\1\\2") + mask);
    for (const Secret &secret : m_secrets) {
        if (secret.isEmpty())
            continue;
        for (const QString &spelling : spellings(secret.reveal()))
            text.replace(spelling, mask, Qt::CaseInsensitive);
    }
    return text;
}

} // namespace changeover
