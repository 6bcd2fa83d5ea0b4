// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/WizardWindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <memory>

/// One start of the wizard, as runWizard() makes it, in a folder of its own, used by hand (Hand.h). What answers with
/// bool is false where a person would be stuck; `lastTrouble()` then says why.
class WizardRun
{
public:
    /// Opens the window and waits until it is painted and has looked at this computer.
    explicit WizardRun(const QString &folder = {}, changeover::WatchTimes watch = {});

    [[nodiscard]] changeover::WizardWindow &window() { return *m_window; }
    [[nodiscard]] changeover::Session &session() const { return *m_session; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] changeover::PageId page() const { return m_window->currentPage(); }

    /// The visible widget of this name, or nullptr.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// The visible widgets whose names begin like this, in the order they stand.
    template <typename T = QWidget>
    [[nodiscard]] QList<T *> findAll(const QString &beginning) const
    {
        QList<T *> all;
        for (T *widget : m_window->findChildren<T *>())
            if (widget->isVisible() && widget->objectName().startsWith(beginning))
                all << widget;
        return all;
    }
    [[nodiscard]] bool click(const QString &name);
    /// Presses the button that goes on and waits for what it does: the next page, and its work.
    [[nodiscard]] bool next();
    [[nodiscard]] bool back();
    /// next() until this page is shown.
    [[nodiscard]] bool goTo(changeover::PageId page);
    /// Chooses a practice computer and begins.
    [[nodiscard]] bool startPractice(const QString &name);
    /// The checks that a blocking hazard asks for.
    [[nodiscard]] bool acceptHazards();
    [[nodiscard]] bool waitForWork();
    /// The whole page, also what is scrolled away, as NAME.png for people to judge: in the folder that
    /// CHANGEOVER_SCREENSHOTS names.
    [[nodiscard]] bool takePicture(const QString &name);
    /// All words that a person sees now.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString lastTrouble() const { return m_trouble; }

private:
    bool trouble(const QString &what);
    /// Into the line that has the focus.
    bool write(const QString &text);

    QTemporaryDir m_own;
    QString m_folder;
    QString m_trouble;
    std::unique_ptr<changeover::Session> m_session;
    std::unique_ptr<changeover::WizardWindow> m_window;
};

#define BY_HAND(wizard, action) QVERIFY2((wizard).action, qPrintable((wizard).lastTrouble()))
