// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/FactSource.h"

namespace changeover {

void readSource(StrictJson::Object &json, QString &source, FactStatus &status)
{
    static const QRegularExpression ids(QStringLiteral("^S\\d+(,S\\d+)*$"));
    source = json.string(QStringLiteral("source"));
    status = source == QLatin1String("unconfirmed") ? FactStatus::Unconfirmed : FactStatus::Confirmed;
    if (status == FactStatus::Confirmed && !source.isEmpty() && !ids.match(source).hasMatch())
        json.fail(QStringLiteral("source"), QStringLiteral("neither source ids (\"S1,S2\") nor \"unconfirmed\""));
}

} // namespace changeover
