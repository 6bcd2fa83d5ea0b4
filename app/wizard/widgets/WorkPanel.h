// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace changeover {

class Session;
enum class Work;

/// Shows what happens now, how far it is, and lets the person stop it. Visible while the session works.
class WorkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPanel(Session &session, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] static QString uncounted(Work work);

    Session &m_session;
    QLabel *m_now;
    QLabel *m_left; ///< how long it will still take
    QElapsedTimer m_since;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace changeover
