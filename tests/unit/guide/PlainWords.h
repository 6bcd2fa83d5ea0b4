// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// What the tests of the guide ask of every English text a person reads.
namespace plainwords {

/// About how many syllables: groups of vowels, without an "e" at the end that is not heard.
inline int syllables(const QString &word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    const QString lower = word.toLower();
    int count = 0;
    for (auto it = vowels.globalMatch(lower); it.hasNext(); it.next())
        ++count;
    if (count > 1 && lower.endsWith(QLatin1Char('e')) && !lower.endsWith(QLatin1String("le")))
        --count;
    return qMax(1, count);
}

/// The school grade in the US that can read these texts, by Flesch and Kincaid. A text is at least one sentence.
inline double grade(const QStringList &texts)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9']+"));
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?](?=\\s|$)"));
    double words = 0;
    double sentences = 0;
    double sounds = 0;
    for (const QString &text : texts) {
        sentences += double(qMax<qsizetype>(1, text.count(sentenceEnd)));
        for (auto it = word.globalMatch(text); it.hasNext();) {
            sounds += syllables(it.next().captured());
            ++words;
        }
    }
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * sounds / words - 15.59;
}

/// What is wrong with a text, or nothing.
inline QString problem(const QString &text)
{
    static const QRegularExpression avoided(QStringLiteral("\\b(reboot|anti-virus|malware|blame)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return QStringLiteral("is empty");
    if (text != text.simplified())
        return QStringLiteral("has a space too many: ") + text;
    if (const auto found = avoided.match(text); found.hasMatch())
        return QStringLiteral("says \"%1\": %2").arg(found.captured(), text);
    return {};
}

} // namespace plainwords
