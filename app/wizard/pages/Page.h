// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace changeover {

enum class PageId
{
    Welcome,
    Found,
    Why,
    Hazards,
    Save,
    Protection,
    Remove,
    Check,
    Done,
};
inline constexpr int pageCount = 9;

/// One question. A page asks and shows; the session does. It is made when it is shown, and made anew when language or
/// colours change: what must outlive it lies in the session.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    /// The heading: the person's question.
    [[nodiscard]] virtual QString question() const = 0;
    /// One or two sentences below it.
    [[nodiscard]] virtual QString lead() const { return {}; }
    /// Shown for the first time or again: begin what has to begin.
    virtual void enter() {}
    /// The session has changed: show what it says now.
    virtual void refresh() {}

    /// The button may be pressed.
    [[nodiscard]] virtual bool isComplete() const { return m_session.work() == Work::None; }
    [[nodiscard]] virtual QString nextText() const { return tr("&Next", "button"); }
    /// Does what the button says. True: go to the following page.
    [[nodiscard]] virtual bool next() { return true; }
    /// The button does something that cannot be taken back: it is never pressed by Enter alone.
    [[nodiscard]] virtual bool isCommit() const { return false; }
    [[nodiscard]] virtual bool mayGoBack() const { return m_session.work() == Work::None; }

Q_SIGNALS:
    /// isComplete(), nextText() or mayGoBack() answer differently now.
    void changed();

protected:
    /// A card that says why the last work of this kind failed, or nullptr.
    [[nodiscard]] QWidget *makeErrorCard(Work work, const QString &whatHappened) const;

    Session &m_session;
    QVBoxLayout *m_body;
};

[[nodiscard]] QString pageName(PageId id);
[[nodiscard]] QString pageIcon(PageId id);
[[nodiscard]] Page *makePage(PageId id, Session &session);

} // namespace changeover
