// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleName.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace changeover {

namespace {
constexpr qsizetype longestPart = 200; // bytes; Linux takes 255, and unpacking may add to it
constexpr qsizetype longestName = 900;
constexpr qsizetype longestExtension = 16;

QString shortHash(const QString &text, int digits)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(digits));
}

/// Half a surrogate arrives here as the replacement character.
bool isAllowed(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C; // Persian and Indian languages are written with these two
    constexpr char32_t zeroWidthJoiner = 0x200D;
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them all that change the direction of text
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    return c != QChar::ReplacementCharacter && !(c < 128 && strchr("<>:\"|?*\\/", int(c))) && !QChar::isNonCharacter(c);
}

bool isDevice(const QString &part)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\\x{B9}\\x{B2}\\x{B3}]) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(part).hasMatch();
}

QString cutToBytes(const QString &text, qsizetype bytes)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const QString next = QString::fromUcs4(&c, 1);
        bytes -= next.toUtf8().size();
        if (bytes < 0)
            break;
        out += next;
    }
    return out;
}

QString safePart(const QString &part)
{
    QString out;
    const QList<uint> characters = part.toUcs4();
    for (const char32_t c : characters)
        out += isAllowed(c) ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    for (qsizetype i = out.size(); i > 0 && (out[i - 1] == QLatin1Char('.') || out[i - 1] == QLatin1Char(' ')); --i)
        out[i - 1] = QLatin1Char('_');
    if (isDevice(out))
        out.prepend(QLatin1Char('_'));
    if (out.toUtf8().size() > longestPart) {
        QString extension = out.mid(out.lastIndexOf(QLatin1Char('.')));
        if (!out.contains(QLatin1Char('.')) || extension.toUtf8().size() > longestExtension)
            extension.clear();
        const QString end = QLatin1Char('~') + shortHash(out, 8) + extension;
        out = cutToBytes(out, longestPart - end.toUtf8().size()) + end;
    }
    return out;
}
} // namespace

QString safeBundleName(const QString &name)
{
    QStringList parts;
    const QString whole = name.normalized(QString::NormalizationForm_C).replace(QLatin1Char('\\'), QLatin1Char('/'));
    for (const QString &part : whole.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        if (part != QLatin1String("."))
            parts << safePart(part);
    if (parts.isEmpty())
        return QStringLiteral("_");
    const QString joined = parts.join(QLatin1Char('/'));
    if (joined.toUtf8().size() <= longestName)
        return joined;
    return parts.constFirst() + QStringLiteral("/~") + shortHash(joined, 16) + QLatin1Char('/') + parts.constLast();
}

QString bundleFileName(const QString &computer, const QDateTime &when)
{
    QString safe;
    for (const char32_t c : computer.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool kept = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'_';
        safe += kept ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    }
    safe = cutToBytes(safe, 100);
    if (safe.isEmpty())
        safe = QStringLiteral("computer");
    return QStringLiteral("changeover-%1-%2.zip").arg(safe, when.toString(QStringLiteral("yyyyMMdd-HHmm")));
}

QString BundleNames::key(const QString &name)
{
    return name.toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool BundleNames::isFree(const QString &name) const
{
    const QString own = key(name);
    if (m_files.contains(own) || m_folders.contains(own))
        return false;
    for (qsizetype at = own.indexOf(QLatin1Char('/')); at > 0; at = own.indexOf(QLatin1Char('/'), at + 1))
        if (m_files.contains(own.left(at)))
            return false;
    return true;
}

QString BundleNames::freeName(const QString &wish) const
{
    const QString safe = safeBundleName(wish);
    if (isFree(safe))
        return safe;
    // The number goes before the extension of the last part; a folder that is a file already gets it, too.
    const QStringList parts = safe.split(QLatin1Char('/'));
    QString path;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const auto taken = [&](const QString &part) {
            const QString own = key(path + part);
            return m_files.contains(own) || (last && m_folders.contains(own));
        };
        const qsizetype dot = parts[i].lastIndexOf(QLatin1Char('.'));
        const QString extension = last && dot > 0 ? parts[i].mid(dot) : QString();
        const QString stem = parts[i].chopped(extension.size());
        QString part = parts[i];
        for (int number = 2; taken(part); ++number) {
            const QString end = QStringLiteral(" (%1)").arg(number) + extension;
            part = cutToBytes(stem, longestPart - end.toUtf8().size()) + end;
        }
        path += last ? part : part + QLatin1Char('/');
    }
    if (path.toUtf8().size() > longestName)
        return freeName(parts.constFirst() + QStringLiteral("/~") + shortHash(path, 16) + QLatin1Char('/') +
                        parts.constLast());
    return path;
}

void BundleNames::take(const QString &name)
{
    const QString own = key(name);
    m_files.insert(own);
    for (qsizetype at = own.indexOf(QLatin1Char('/')); at > 0; at = own.indexOf(QLatin1Char('/'), at + 1))
        ++m_folders[own.left(at)];
}

void BundleNames::giveBack(const QString &name)
{
    const QString own = key(name);
    if (!m_files.remove(own))
        return;
    for (qsizetype at = own.indexOf(QLatin1Char('/')); at > 0; at = own.indexOf(QLatin1Char('/'), at + 1))
        if (--m_folders[own.left(at)] == 0)
            m_folders.remove(own.left(at));
}

} // namespace changeover
