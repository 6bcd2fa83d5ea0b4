// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace changeover {

/// Follows the log that msiexec writes while its windows are shown: which action runs, and about how far it is. The
/// words of a log depend on the language of Windows; the time with the action's name behind it does not, and the names
/// are Microsoft's.
class MsiLog
{
public:
    /// What was written since the last call: UTF-16 or the system's code page, in pieces of any size.
    void feed(const QByteArray &bytes);

    /// 0 to 1, only grows. By which of the standard actions was reached, each with the share of time it usually takes.
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] QString action() const { return m_action; }
    /// The action was reached from which on things go.
    [[nodiscard]] bool isChanging() const { return m_fraction >= 0.2; }

private:
    void line(const QString &text);

    QByteArray m_pending;
    bool m_wide = false;
    bool m_begun = false;
    double m_fraction = 0;
    QString m_action;
};

} // namespace changeover
