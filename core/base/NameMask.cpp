// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameMask.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace changeover {

namespace {
// Everybody's computer has these: they name nobody.
const QStringList nobody{QStringLiteral("public"),        QStringLiteral("default"), QStringLiteral("all users"),
                         QStringLiteral("administrator"), QStringLiteral("root"),    QStringLiteral("user"),
                         QStringLiteral("localhost")};

/// What a name can look like: as it is, in HTML, and the short name that old programs know a long folder by.
QStringList spellings(const QString &name)
{
    QStringList all{QRegularExpression::escape(name), QRegularExpression::escape(name.toHtmlEscaped())};
    QString letters = name;
    letters.remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")));
    if (!letters.isEmpty() && (name.size() > 8 || letters.size() < name.size()))
        all += QRegularExpression::escape(letters.left(6)) + QStringLiteral("~\\d");
    all.removeDuplicates();
    return all;
}

QRegularExpression wholeWord(const QString &name)
{
    return QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])").arg(spellings(name).join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// `text` anew, from what `found` makes of each match and `between` of what lies between them.
template <typename Between, typename Found>
QString eachPart(const QString &text, const QRegularExpression &pattern, const Between &between, const Found &found)
{
    QString whole;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        whole += between(text.mid(end, match.capturedStart() - end)) + found(match.captured());
        end = match.capturedEnd();
    }
    return whole + between(text.mid(end));
}
} // namespace

NameMask::NameMask(const QString &computer, const QStringList &people)
{
    // The number of an account (the last one) stays: 500 is the administrator's, that helps.
    m_names.push_back(
        {QRegularExpression(QStringLiteral("\\bS-1-5-21-\\d+-\\d+-\\d+(?=-)")), QStringLiteral("S-1-5-21-0-0-0")});
    m_names.push_back(
        {QRegularExpression(QStringLiteral("\\bS-1-12-1(?:-\\d+){4}")), QStringLiteral("S-1-12-1-0-0-0-0")});
    std::vector<std::pair<QString, QString>> names{{computer, QStringLiteral("computer")}};
    int number = 0;
    QStringList known;
    for (const QString &person : people) {
        if (known.contains(person, Qt::CaseInsensitive))
            continue;
        known += person;
        names.emplace_back(person, QStringLiteral("person%1").arg(++number));
    }
    // The longest first: "ann" is a part of "ann marie".
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, mask] : names)
        if (!name.trimmed().isEmpty() && !nobody.contains(name.toLower()))
            m_names.push_back({wholeWord(name), mask});
}

QString NameMask::text(const QString &text) const
{
    QString masked = text;
    for (const Name &name : m_names)
        masked.replace(name.pattern, name.mask);
    return masked;
}

QJsonValue NameMask::json(const QJsonValue &value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray masked = value.toArray();
        for (auto it = masked.begin(); it != masked.end(); ++it)
            *it = json(*it);
        return masked;
    }
    if (value.isObject()) {
        QJsonObject masked = value.toObject();
        for (auto it = masked.begin(); it != masked.end(); ++it)
            it.value() = json(it.value());
        return masked;
    }
    return value;
}

QString NameMask::html(const QString &html) const
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
    const auto mask = [this](const QString &text) { return this->text(text); };
    const auto leave = [](const QString &text) { return text; };
    return eachPart(html, tag, mask, [&](const QString &one) { return eachPart(one, quoted, leave, mask); });
}

} // namespace changeover
