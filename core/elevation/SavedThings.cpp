// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/SavedThings.h"

#include "core/base/StrictJson.h"

#include <QJsonArray>

namespace changeover {

QJsonObject toJson(const SavedThings &saved)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.saved/1")},
            {QStringLiteral("summary"), QJsonArray::fromStringList(saved.summary)},
            {QStringLiteral("problems"), toJson(saved.problems)}};
}

Result<SavedThings> savedThingsFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    SavedThings saved;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.saved/1"));
        saved.summary = root.strings(QStringLiteral("summary"));
        root.array(QStringLiteral("problems"),
                   [&](StrictJson::Object &one) { saved.problems.push_back(blindSpotFromJson(one)); });
    }
    if (json.failed())
        return json.error();
    return saved;
}

} // namespace changeover
