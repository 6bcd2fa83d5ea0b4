// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/TimeLeft.h"

#include <QCoreApplication>

#include <cmath>

namespace changeover {

namespace {
constexpr qint64 firstWordMs = 5000;
constexpr double firstWordFraction = 0.05;
constexpr double minuteMs = 60000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(run)
};
} // namespace

QString timeLeft(qint64 elapsedMs, double fraction)
{
    if (elapsedMs < firstWordMs || !(fraction >= firstWordFraction) || fraction >= 1)
        return {};
    const double left = double(elapsedMs) * (1 - fraction) / fraction;
    if (left < minuteMs)
        return Text::tr("Less than a minute left");
    return Text::tr("About %n minute(s) left", nullptr, int(std::ceil(left / minuteMs)));
}

} // namespace changeover
