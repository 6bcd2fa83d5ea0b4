// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbInfo.h"

#include <QRegularExpression>
#include <QtEndian>

namespace changeover {

namespace {

constexpr int maxStrings = 1000;           // the known record has six
constexpr qsizetype maxCharacters = 32768; // the longest path Windows has

// kaspersky-artifacts 3.2, unconfirmed.
bool looksLikeVerdict(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A((HEUR|UDS|PDM|VHO|not-a-virus|Exploit|MEM)[:.])?[A-Za-z-]+(\\.[A-Za-z0-9_-]+){1,4}\\z"));
    return text.size() <= 256 && shape.match(text).hasMatch();
}

bool looksLikePath(const QString &text)
{
    return text.startsWith(QLatin1String("\\\\")) ||
           (text.size() > 2 && text[0].isLetter() && text[1] == QLatin1Char(':') && text[2] == QLatin1Char('\\'));
}

} // namespace

QStringList infoStrings(QByteArrayView info)
{
    QStringList all;
    qsizetype at = 0;
    while (at + 6 < info.size() && all.size() < maxStrings) {
        if (info[at] != '\x89' || info[at + 1] != '\x30') {
            ++at;
            continue;
        }
        // Twice the characters with their NUL.
        const quint32 doubled = qFromLittleEndian<quint32>(info.data() + at + 2);
        const qsizetype length = qsizetype(doubled / 2);
        if (doubled % 2 != 0 || length < 1 || length > maxCharacters || length > info.size() - at - 6) {
            ++at;
            continue;
        }
        const QByteArrayView text = info.sliced(at + 6, length);
        if (text.indexOf('\0') != length - 1) {
            ++at;
            continue;
        }
        all << QString::fromLatin1(text.chopped(1));
        at += 6 + length;
    }
    return all;
}

QString guessThreat(QByteArrayView info)
{
    const QStringList strings = infoStrings(info);
    qsizetype path = 0;
    while (path < strings.size() && !looksLikePath(strings[path]))
        ++path;
    if (path + 1 < strings.size() && looksLikeVerdict(strings[path + 1]))
        return strings[path + 1];

    const QString fileName = path < strings.size() ? strings[path].section(QLatin1Char('\\'), -1) : QString();
    QStringList hosts; // of "HOST\user"
    for (const QString &text : strings)
        if (!looksLikePath(text) && text.count(QLatin1Char('\\')) == 1)
            hosts << text.section(QLatin1Char('\\'), 0, 0);
    for (const QString &text : strings) {
        if (!looksLikeVerdict(text) || text.compare(fileName, Qt::CaseInsensitive) == 0)
            continue;
        const auto isHost = [&](const QString &host) {
            return text.compare(host, Qt::CaseInsensitive) == 0 ||
                   text.startsWith(host + QLatin1Char('.'), Qt::CaseInsensitive);
        };
        if (std::none_of(hosts.begin(), hosts.end(), isHost))
            return text;
    }
    return {};
}

} // namespace changeover
