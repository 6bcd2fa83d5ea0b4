// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/RestorePoint.h"
#include "core/guide/Timeline.h"
#include "core/hazards/Hazards.h"
#include "core/protection/ExpectedProtection.h"
#include "core/quarantine/QuarantineList.h"
#include "core/removal/Removal.h"
#include "core/verify/Cleaning.h"
#include "core/verify/Verdict.h"

#include <QByteArray>

#include <optional>

namespace changeover {

/// What a report tells. What has not happened yet is empty.
struct ReportFacts
{
    QDateTime when;
    Audience audience; ///< whose deadlines are shown
    Inventory before;
    std::optional<HazardReport> hazards;
    QStringList saved;                      ///< sentences: what was saved
    std::vector<BlindSpot> notSaved;        ///< what was not, and why
    QString bundle;                         ///< where it lies; empty: inside it, or nothing was saved
    QJsonObject settings;                   ///< "changeover.settings/1"
    std::vector<QuarantineItem> quarantine; ///< what lay in quarantine
    std::optional<RestorePointResult> restorePoint;
    RemovalReport removal;
    CleanReport cleaning; ///< which leftovers were taken away
    std::optional<Verdict> after;
    std::optional<Protection> protection;   ///< what protects the computer after that
    std::optional<ExpectedAnswer> expected; ///< the product that was chosen to protect it, if one was
};

/// One page for people: what was on the computer, what could be lost, what was saved, what was done, what is left.
/// UTF-8.
[[nodiscard]] QByteArray reportHtml(const ReportFacts &facts);

/// The findings as a table for spreadsheets: UTF-8 with byte order mark, RFC 4180, no cell a formula.
[[nodiscard]] QByteArray inventoryCsv(const Inventory &inventory);

} // namespace changeover
