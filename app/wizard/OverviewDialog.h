// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Background.h"
#include "core/base/Cancel.h"
#include "core/fleet/FleetOverview.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace changeover {

/// How far an office is: reads all saved files of a folder and makes one page of them, in that folder.
class OverviewDialog : public QDialog
{
    Q_OBJECT

public:
    OverviewDialog(const QString &folder, QWidget *parent);
    ~OverviewDialog() override;

    /// Opens one above `parent`; it deletes itself when it is closed.
    static void open(const QString &folder, QWidget *parent);
    /// Asks for the folder first, beginning in `folder`.
    static void choose(const QString &folder, QWidget *parent);

private:
    struct Read
    {
        Result<FleetOverview> overview;
        Status written;
    };

    void showRead(const Read &read);
    void showError(const QString &title, const Error &error, const QString &next);
    void showCounts(const FleetOverview &overview);

    QString m_folder;
    QVBoxLayout *m_content;
    QLabel *m_now;
    QProgressBar *m_bar;
    QPushButton *m_close;
    CancelToken m_cancel;
    // Last: its thread ends before what it uses.
    Background m_background;
};

} // namespace changeover
