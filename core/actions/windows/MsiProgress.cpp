// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/MsiProgress.h"

#include <algorithm>

namespace changeover {

namespace {
constexpr double planningShare = 0.2;
} // namespace

void MsiProgress::record(int kind, int second, int third, int fourth)
{
    switch (kind) {
    case 0: // a phase begins: total ticks, direction, 1 = the script is only being written
        m_total = std::max(0, second);
        m_forward = third == 0;
        m_planning = fourth == 1;
        m_done = 0;
        m_perActionData = 0;
        break;
    case 1: // what follows: ticks per ACTIONDATA, if field 3 says that they count
        m_perActionData = third == 1 ? std::max(0, second) : 0;
        break;
    case 2: // ticks done
        advance(second);
        break;
    case 3: // more ticks to come than announced
        m_total += std::max(0, second);
        break;
    default:
        break;
    }
}

void MsiProgress::actionData()
{
    if (m_perActionData > 0)
        advance(m_perActionData);
}

void MsiProgress::advance(int ticks)
{
    m_done = std::clamp(m_done + std::max(0, ticks), 0, std::max(m_total, 0));
    if (m_total == 0 || !m_forward) // backwards: it undoes what it did
        return;
    const double phase = double(m_done) / double(m_total);
    const double whole = m_planning ? planningShare * phase : planningShare + (1 - planningShare) * phase;
    m_fraction = std::max(m_fraction, whole);
}

} // namespace changeover
