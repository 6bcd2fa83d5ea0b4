// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Restart.h"

namespace changeover {

/// An entry in the desktop's autostart folder (freedesktop.org, Desktop Application Autostart), which this program
/// removes itself: there is none that is for one time only.
class LinuxRestart : public Restart
{
public:
    /// `autostartFolder` empty: the person's own.
    explicit LinuxRestart(QString autostartFolder = {});

    Status openAfterwards(const QString &program, const QStringList &arguments) override;
    Status openNothingAfterwards() override;
    Status restartNow() override;

private:
    [[nodiscard]] QString entry() const;

    QString m_folder;
};

} // namespace changeover
