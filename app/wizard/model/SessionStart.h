// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Session.h"

namespace changeover {

template <typename Job, typename Then>
void Session::start(Work work, Job job, Then then)
{
    Q_ASSERT(m_work == Work::None);
    stopWatching();
    m_work = work;
    m_errors.erase(work);
    noteProgress({});
    m_background.run(job, [this, work, then](auto result) {
        m_work = Work::None;
        if (result.ok())
            then(std::move(result).value());
        else
            m_errors.insert_or_assign(work, result.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace changeover
