// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace changeover {

/// How far long work has come.
struct Progress
{
    double fraction = 0;   ///< 0 to 1
    QString now;           ///< what happens at this moment, a short phrase
    bool canCancel = true; ///< false from the point of no return on
};

/// Called from the thread that works, often: the receiver thins out what it shows.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace changeover
