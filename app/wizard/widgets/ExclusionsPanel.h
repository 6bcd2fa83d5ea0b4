// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Exclusions.h"

#include <QWidget>

class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace changeover {

class Session;

/// What the old program was told to leave out: where to find it, room to paste it, and what is to be said of each line.
/// What is typed is kept in the session; saving writes the checked list and the script for Microsoft Defender.
class ExclusionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExclusionsPanel(Session &session, QWidget *parent = nullptr);

private:
    void check();
    void showEntry(const ExclusionEntry &entry);

    Session &m_session;
    QPlainTextEdit *m_text;
    QVBoxLayout *m_said;
    QTimer *m_pause; ///< until the person stops typing
};

} // namespace changeover
