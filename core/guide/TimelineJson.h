// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"

#include <QDate>
#include <QJsonObject>

namespace changeover {

/// {"id", "date", "until", "approximate", "dateStatus", "time", "utc", "deadline", "daysSince", "title", "text",
///  "binds", "citation", "roles", "countries", "sources": [{"name", "url", "plainHttp"}], "checked", "status"}
///
/// "date" is null where the day is not confirmed, "until", "time", "utc" and "citation" where there is none.
/// "daysSince" is there for deadlines only: whole days from it to `today`, negative where it is still to come. Texts
/// are in the person's language.
[[nodiscard]] QJsonObject toJson(const TimelineEvent &event, QDate today);
/// {"id", "kind", "question", "answer", "afterwards", "roles", "countries", "sources", "checked", "status"}
[[nodiscard]] QJsonObject toJson(const Statement &statement);
/// {"role", "country", "effectiveRole"}: what was asked for, and by what was filtered.
[[nodiscard]] QJsonObject toJson(const Audience &audience);

} // namespace changeover
