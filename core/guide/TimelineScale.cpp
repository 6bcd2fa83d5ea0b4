// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/TimelineScale.h"

#include <algorithm>

namespace changeover {

namespace {
constexpr int monthsOfQuarter = 3;
constexpr qint64 daysForQuarters = 4 * 366; // a longer line in time is read by its years
} // namespace

double TimelineScale::x(QDate day) const
{
    const auto all = double(std::max<qint64>(1, from.daysTo(to)));
    return width * std::clamp(double(from.daysTo(day)) / all, 0.0, 1.0);
}

std::vector<QDate> TimelineScale::ticks(double labelWidth) const
{
    const bool quarters = from.daysTo(to) <= daysForQuarters;
    std::vector<QDate> days;
    for (QDate day(from.year(), 1, 1); day <= to; day = quarters ? day.addMonths(monthsOfQuarter) : day.addYears(1)) {
        const bool room = days.empty() || x(day) - x(days.back()) >= labelWidth;
        const bool inside = x(day) >= labelWidth / 2 && x(day) <= width - labelWidth / 2;
        if (day >= from && room && inside)
            days.push_back(day);
    }
    return days;
}

std::vector<int> TimelineScale::rows(const std::vector<QDate> &days, double markWidth) const
{
    std::vector<double> ends; // of the last mark in each row
    std::vector<int> rows;
    for (const QDate day : days) {
        const double at = x(day);
        const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return at >= end; });
        rows.push_back(int(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(at + markWidth);
        else
            *free = at + markWidth;
    }
    return rows;
}

} // namespace changeover
