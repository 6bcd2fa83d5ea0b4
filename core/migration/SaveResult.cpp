// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/SaveResult.h"

#include <QJsonArray>

namespace changeover {

QJsonObject toJson(const SaveResult &saved)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.export/1")},
            {QStringLiteral("bundle"), saved.bundle},
            {QStringLiteral("saved"), QJsonArray::fromStringList(saved.saved)},
            {QStringLiteral("notSaved"), toJson(saved.notSaved)}};
}

} // namespace changeover
