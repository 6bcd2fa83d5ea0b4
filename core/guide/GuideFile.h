// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"
#include "core/guide/Sourced.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace changeover {

/// One file of resources/guide while it is read: what its two kinds have in common. The "sources" stand once at the
/// top, facts name them by their id.
class GuideFile
{
public:
    using Object = StrictJson::Object;

    /// Reads "schema" and "sources". Has to come before anything else of the file.
    explicit GuideFile(Object &root);

    /// Reads "sources", "checked" and "status".
    void readSourced(Object &json, Sourced &fact) const;

    /// An "id" in lower case with dashes that is not in `seen` yet.
    static QString id(Object &json, QSet<QString> &seen);
    /// A day as 2024-09-29.
    static QDate day(Object &json, const QString &key);
    /// An address that begins with https:// and has a host.
    static QString url(Object &json, const QString &key);
    /// "links": name and url each; may be left out.
    static std::vector<GuideLink> links(Object &json, const QString &key);

    /// choices() where the key is there; else none.
    template <typename Names>
    static auto optionalChoices(Object &json, const QString &key, const Names &names)
        -> QList<decltype(names.entries[0].value)>
    {
        return json.has(key) ? choices(json, key, names) : QList<decltype(names.entries[0].value)>();
    }

    /// An array of an enum's names, at least one, none twice.
    template <typename Names>
    static auto choices(Object &json, const QString &key, const Names &names) -> QList<decltype(names.entries[0].value)>
    {
        QList<decltype(names.entries[0].value)> all;
        const QStringList texts = json.strings(key);
        if (texts.isEmpty())
            json.fail(key, QStringLiteral("at least one is needed"));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString place = QStringLiteral("%1/%2").arg(key).arg(i);
            const auto value = names.value(texts[i]);
            if (!value)
                json.fail(
                    place,
                    QStringLiteral("\"%1\" is not one of: %2").arg(texts[i], names.names().join(QStringLiteral(", "))));
            else if (all.contains(*value))
                json.fail(place, QStringLiteral("\"%1\" stands here twice").arg(texts[i]));
            else
                all << *value;
        }
        return all;
    }

private:
    static QString address(Object &json, const QString &key, bool plainHttp);

    QHash<QString, GuideLink> m_sources;
};

} // namespace changeover
