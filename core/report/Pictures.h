// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"

#include <QDate>
#include <QString>

#include <vector>

// Pictures for the report, made of tables: browsers, Qt's printing and screen readers all know them, and words in them
// wrap.

namespace changeover::html {

/// The time since the order as a bar to scale, cut at each deadline, with the deadlines in words below. Empty: there
/// was no deadline yet.
[[nodiscard]] QString timelineBar(const std::vector<TimelineEvent> &events, QDate today);

/// One half of a before and after.
struct Side
{
    QString title;
    QString number; ///< large
    QString words;
    bool good = false;
};
[[nodiscard]] QString beforeAndAfter(const Side &before, const Side &after);

} // namespace changeover::html
