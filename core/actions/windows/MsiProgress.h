// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace changeover {

/// Turns Windows Installer's progress records into one fraction that only grows. The records are described in
/// Microsoft's "Parsing Windows Installer progress messages": field 1 is the kind, 0 begins a phase with a total.
class MsiProgress
{
public:
    /// One PROGRESS record, its four fields.
    void record(int kind, int second, int third, int fourth);
    /// One ACTIONDATA record: some actions let these count as progress.
    void actionData();

    [[nodiscard]] double fraction() const { return m_fraction; }

private:
    void advance(int ticks);

    double m_fraction = 0;
    int m_total = 0;
    int m_done = 0;
    bool m_forward = true;
    bool m_planning = true; ///< the first phase writes the script, the second carries it out
    int m_perActionData = 0;
};

} // namespace changeover
