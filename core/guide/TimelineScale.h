// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace changeover {

/// A line on which days stand to scale, for the picture in the wizard and in the report.
struct TimelineScale
{
    QDate from;
    QDate to; ///< later than `from`
    double width = 0;

    /// Between 0 and `width`; days outside stand at the nearer end.
    [[nodiscard]] double x(QDate day) const;
    /// The days that get a label below the line: each January 1st, or the first of each quarter where the line is short
    /// in time; never so many that labels of `labelWidth` would meet.
    [[nodiscard]] std::vector<QDate> ticks(double labelWidth) const;
    /// Which row above the line each mark stands in, 0 the lowest, so that marks of `markWidth` do not lie over each
    /// other. `days` in the order of their dates.
    [[nodiscard]] std::vector<int> rows(const std::vector<QDate> &days, double markWidth) const;
};

} // namespace changeover
