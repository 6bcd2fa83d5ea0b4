// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <memory>
#include <vector>

namespace changeover {

/// Reads objects of Windows' management classes (WMI). Read-only, needs no administrator. WMI is a service that may
/// hang: each question has its own thread and a time limit, and after one that hung no other is asked while it does, so
/// that a whole look waits once at most.
class WmiReader
{
public:
    /// A property's value by its name, as asked for: text, bool, int (32 bits, signed or not) or invalid.
    using Object = QHash<QString, QVariant>;

    /// Every object of a class. Absent: this Windows has no WMI, no such namespace or no such class. Timeout: no
    /// answer within the time.
    [[nodiscard]] Reading<std::vector<Object>> objects(const QString &nameSpace, const QString &className,
                                                       const QStringList &properties, int timeoutMs = 8000) const;

private:
    std::shared_ptr<std::atomic_int> m_hanging = std::make_shared<std::atomic_int>(0);
};

} // namespace changeover
