// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbInfo.h"

#include <QLatin1String>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>

namespace changeover {

namespace {

using Strings = QVarLengthArray<QLatin1String, 16>;

constexpr int maxStrings = 1000;           // the known record has six
constexpr qsizetype maxCharacters = 32768; // the longest path Windows has

Strings stringsOf(QByteArrayView info)
{
    Strings all;
    qsizetype at = 0;
    while (at + 6 < info.size() && all.size() < maxStrings) {
        at = info.indexOf('\x89', at);
        if (at < 0 || at + 6 >= info.size())
            break;
        if (info[at + 1] != '\x30') {
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
        all.append(QLatin1String(text.data(), length - 1));
        at += 6 + length;
    }
    return all;
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// [A-Za-z-]+(\.[A-Za-z0-9_-]+){1,4}
bool isNameInParts(QLatin1String text)
{
    constexpr int mostParts = 5;
    int parts = 1;
    qsizetype length = 0; // of this part
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.data()[i];
        if (c == '.' && length > 0) {
            ++parts;
            length = 0;
        } else if (isLetter(c) || c == '-' || (parts > 1 && ((c >= '0' && c <= '9') || c == '_'))) {
            ++length;
        } else {
            return false;
        }
    }
    return length > 0 && parts > 1 && parts <= mostParts;
}

// ((HEUR|UDS|PDM|VHO|not-a-virus|Exploit|MEM)[:.])?, then as above (kaspersky-artifacts 3.2, unconfirmed). By hand: a
// regular expression takes longer than opening the file.
bool looksLikeVerdict(QLatin1String text)
{
    if (text.size() > 256)
        return false;
    if (isNameInParts(text))
        return true;
    for (const char *kind : {"HEUR", "UDS", "PDM", "VHO", "not-a-virus", "Exploit", "MEM"}) {
        const QLatin1String prefix(kind);
        if (text.size() > prefix.size() && text.startsWith(prefix) &&
            (text[prefix.size()] == QLatin1Char(':') || text[prefix.size()] == QLatin1Char('.')))
            return isNameInParts(text.sliced(prefix.size() + 1));
    }
    return false;
}

bool looksLikePath(QLatin1String text)
{
    return text.startsWith(QLatin1String("\\\\")) || (text.size() > 2 && QChar(text[0]).isLetter() &&
                                                      text[1] == QLatin1Char(':') && text[2] == QLatin1Char('\\'));
}

} // namespace

QStringList infoStrings(QByteArrayView info)
{
    QStringList all;
    for (const QLatin1String text : stringsOf(info))
        all << text;
    return all;
}

QString guessThreat(QByteArrayView info)
{
    const Strings strings = stringsOf(info);
    qsizetype path = 0;
    while (path < strings.size() && !looksLikePath(strings[path]))
        ++path;
    if (path + 1 < strings.size() && looksLikeVerdict(strings[path + 1]))
        return strings[path + 1];

    const QLatin1Char separator('\\');
    QLatin1String fileName;
    if (path < strings.size())
        fileName = strings[path].sliced(strings[path].lastIndexOf(separator) + 1);
    Strings hosts; // of "HOST\user"
    for (const QLatin1String text : strings)
        if (!looksLikePath(text) && std::count(text.begin(), text.end(), '\\') == 1)
            hosts.append(text.first(text.indexOf(separator)));
    for (const QLatin1String text : strings) {
        if (!looksLikeVerdict(text) || text.compare(fileName, Qt::CaseInsensitive) == 0)
            continue;
        const auto isHost = [&](QLatin1String host) {
            return text.startsWith(host, Qt::CaseInsensitive) &&
                   (text.size() == host.size() || text[host.size()] == QLatin1Char('.'));
        };
        if (std::none_of(hosts.begin(), hosts.end(), isHost))
            return text;
    }
    return {};
}

} // namespace changeover
