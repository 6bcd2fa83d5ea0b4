// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// What the tests ask of every English text a person reads.
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

/// The text without what says nothing about how hard it is to read: names that people know from their own screen, and
/// what stands in brackets for experts.
inline QString withoutNames(QString text)
{
    static const QRegularExpression names(QStringLiteral(
        "Windows Security Center|Microsoft Defender Antivirus|(Microsoft|Windows) Defender|Kaspersky Password Manager|"
        "Windows (Security|Installer|Server)|Security Center|PowerShell|Virus and threat protection|Server Manager|"
        "Changeover|Kaspersky|Microsoft|Defender"));
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*([=%]|[a-z][A-Z])[^)]*\\)"));
    return text.replace(names, QStringLiteral("Bob")).remove(brackets);
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

/// What is wrong with a text, or nothing. Names of makers and web sites are as they are.
inline QString problem(const QString &text)
{
    static const QRegularExpression avoided(QStringLiteral("\\b(reboot|anti-virus|malware(?!bytes|tips)|blame)"),
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
