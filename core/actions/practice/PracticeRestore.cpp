// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeRestore.h"

#include <algorithm>

namespace changeover {

namespace {
constexpr quint32 diskFull = 112; // Windows' ERROR_DISK_FULL
} // namespace

SystemRestore::State PracticeRestore::state()
{
    State state;
    state.protection = m_disk->restore->answer == PracticeRestoreAnswer::Off      ? RestoreProtection::Off
                       : m_disk->restore->answer == PracticeRestoreAnswer::Policy ? RestoreProtection::Forbidden
                                                                                  : RestoreProtection::On;
    return state;
}

Result<std::vector<RestorePoint>> PracticeRestore::list()
{
    std::vector<RestorePoint> all;
    for (const PracticeRestorePoints::Point &point : m_disk->restore->points)
        all.push_back({point.number, point.made, point.description});
    return all;
}

Result<SystemRestore::Answer> PracticeRestore::create(const QString &description)
{
    std::vector<PracticeRestorePoints::Point> &points = m_disk->restore->points;
    int number = 0;
    for (const PracticeRestorePoints::Point &point : points)
        number = std::max(number, point.number);
    if (m_disk->restore->answer == PracticeRestoreAnswer::Full)
        return Answer{diskFull, 0};
    if (m_disk->restore->answer == PracticeRestoreAnswer::Silent)
        return Answer{0, number};
    points.push_back({number + 1, QDateTime::currentDateTimeUtc(), description});
    if (const Status saved = m_disk->save(); !saved)
        return saved.error();
    return Answer{0, number + 1};
}

} // namespace changeover
