// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/GuideFile.h"

#include <QRegularExpression>
#include <QUrl>

namespace changeover {

GuideFile::GuideFile(Object &root)
{
    if (root.integer(QStringLiteral("schema")) != 1)
        root.fail(QStringLiteral("schema"), QStringLiteral("this program reads schema 1"));
    root.array(QStringLiteral("sources"), [this](Object &json) {
        const QString key = json.string(QStringLiteral("id"));
        if (m_sources.contains(key))
            json.fail(QStringLiteral("id"), QStringLiteral("this id is used twice"));
        const QString name = json.string(QStringLiteral("name"));
        const bool plainHttp = json.optionalBool(QStringLiteral("plainHttp"), false);
        m_sources.insert(key, {name, address(json, QStringLiteral("url"), plainHttp), plainHttp});
    });
}

void GuideFile::readSourced(Object &json, Sourced &fact) const
{
    const QString key = QStringLiteral("sources");
    const QStringList ids = json.strings(key);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!m_sources.contains(ids[i]))
            json.fail(QStringLiteral("%1/%2").arg(key).arg(i),
                      QStringLiteral("no source of this file has the id \"%1\"").arg(ids[i]));
        fact.sources.push_back(m_sources.value(ids[i]));
    }
    fact.checked = day(json, QStringLiteral("checked"));
    fact.status = json.choice(QStringLiteral("status"), factStatusNames);
    if (fact.status == FactStatus::Confirmed && ids.isEmpty())
        json.fail(key, QStringLiteral("what is confirmed needs at least one source"));
}

QString GuideFile::id(Object &json, QSet<QString> &seen)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString key = QStringLiteral("id");
    const QString text = json.string(key);
    if (!kebab.match(text).hasMatch())
        json.fail(key, QStringLiteral("lower-case words with dashes are expected"));
    if (seen.contains(text))
        json.fail(key, QStringLiteral("this id is used twice"));
    seen.insert(text);
    return text;
}

QDate GuideFile::day(Object &json, const QString &key)
{
    const QString text = json.string(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt also takes what follows a day; the file says exactly the day.
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        json.fail(key, QStringLiteral("a day such as 2024-09-29 is expected"));
    return date;
}

QString GuideFile::url(Object &json, const QString &key)
{
    return address(json, key, false);
}

QString GuideFile::address(Object &json, const QString &key, bool plainHttp)
{
    const QString text = json.string(key);
    const QUrl parsed(text, QUrl::StrictMode);
    const QLatin1String scheme(plainHttp ? "http" : "https");
    if (!parsed.isValid() || parsed.scheme() != scheme || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        json.fail(key, plainHttp ? QStringLiteral("an http address is expected where \"plainHttp\" is true")
                                 : QStringLiteral("an https address is expected"));
    return text;
}

std::vector<GuideLink> GuideFile::links(Object &json, const QString &key)
{
    std::vector<GuideLink> all;
    json.array(
        key,
        [&](Object &link) {
            const QString name = link.string(QStringLiteral("name"));
            all.push_back({name, url(link, QStringLiteral("url")), false});
        },
        false);
    return all;
}

} // namespace changeover
