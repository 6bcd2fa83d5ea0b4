// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FactStatus.h"

#include <QDate>
#include <QString>

#include <vector>

namespace changeover {

/// A page that a person can open: where a fact was read, a lab, a vendor. The program itself never opens it.
struct GuideLink
{
    QString name; ///< a proper name, not translated
    QString url;  ///< https, or http where `plainHttp` says so
    /// The page of record has no https address, so that what comes from it could be changed on its way: to be said
    /// wherever the link is shown, see guideSourceName().
    bool plainHttp = false;
};

/// What every statement of the guide rests on. A confirmed one has at least one source.
struct Sourced
{
    std::vector<GuideLink> sources;
    QDate checked; ///< the day somebody last compared the statement with its sources
    FactStatus status = FactStatus::Unconfirmed;

    /// Only what is confirmed may be shown as true.
    [[nodiscard]] bool shown() const { return status == FactStatus::Confirmed; }
};

} // namespace changeover
