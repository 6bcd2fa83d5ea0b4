// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace changeover {

class Card;
class StepList;

/// The frame around the pages: steps at the side, the question above, the buttons below.
class WizardWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WizardWindow(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// Makes the pages anew, for another language or other colours.
    void rebuild();
    /// As if the person had chosen to go on with the case that waits, as soon as one is found.
    void goOnByItself();

Q_SIGNALS:
    /// The window is on the screen for the first time.
    void painted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFrame();
    void makeMenu();
    void goTo(PageId id);
    void showPage();
    void refreshButtons();
    void goNext();
    void goBack();
    void makeChecklist();
    void askToStop();
    void hideStop();
    void stopAndClose();
    [[nodiscard]] QString whatStoppingMeans() const;

    Session &m_session;
    PageId m_current = PageId::Welcome;
    bool m_painted = false;
    bool m_rebuilding = false;
    bool m_focusNext = false; ///< as soon as it can be pressed
    bool m_closeWhenIdle = false;
    bool m_mayClose = false;

    StepList *m_steps = nullptr;
    QLabel *m_stepLine = nullptr;
    QWidget *m_standIn = nullptr; ///< says that it is not this computer
    QPushButton *m_menu = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_lead = nullptr;
    QVBoxLayout *m_pagePlace = nullptr;
    QVBoxLayout *m_stopPlace = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    Page *m_page = nullptr;
};

} // namespace changeover
