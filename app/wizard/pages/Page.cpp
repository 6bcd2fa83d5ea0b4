// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/Page.h"

#include "app/wizard/pages/CheckPage.h"
#include "app/wizard/pages/DonePage.h"
#include "app/wizard/pages/FoundPage.h"
#include "app/wizard/pages/HazardsPage.h"
#include "app/wizard/pages/ProtectionPage.h"
#include "app/wizard/pages/RemovePage.h"
#include "app/wizard/pages/SavePage.h"
#include "app/wizard/pages/WelcomePage.h"
#include "app/wizard/pages/WhyPage.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "core/base/SafeText.h"

#include <QVBoxLayout>

namespace changeover {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(look::space::m);
    connect(&m_session, &Session::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

QWidget *Page::makeErrorCard(Work work, const QString &whatHappened) const
{
    const Error *error = m_session.errorOf(work);
    if (!error)
        return nullptr;
    auto *card = new Card(QStringLiteral("errorCard"),
                          error->kind == ErrorKind::Cancelled ? look::Tone::Info : look::Tone::Danger, whatHappened);
    card->addText(safeText(error->text, 1000));
    if (!error->detail.isEmpty())
        card->addFold(tr("Details"))->addText(safeText(error->detail, 4000));
    return card;
}

QString pageName(PageId id)
{
    switch (id) {
    case PageId::Welcome:
        return Page::tr("Welcome", "step");
    case PageId::Found:
        return Page::tr("Found", "step");
    case PageId::Why:
        return Page::tr("Why and when", "step");
    case PageId::Hazards:
        return Page::tr("Before you remove", "step");
    case PageId::Save:
        return Page::tr("Save", "step");
    case PageId::Protection:
        return Page::tr("New protection", "step");
    case PageId::Remove:
        return Page::tr("Remove", "step");
    case PageId::Check:
        return Page::tr("Check", "step");
    case PageId::Done:
        return Page::tr("Done", "step");
    }
    Q_UNREACHABLE();
}

QString pageIcon(PageId id)
{
    static constexpr const char *names[] = {"welcome",    "found",  "why",   "before", "save",
                                            "protection", "remove", "check", "done"};
    return QLatin1String(names[int(id)]);
}

Page *makePage(PageId id, Session &session)
{
    switch (id) {
    case PageId::Welcome:
        return new WelcomePage(session);
    case PageId::Found:
        return new FoundPage(session);
    case PageId::Why:
        return new WhyPage(session);
    case PageId::Hazards:
        return new HazardsPage(session);
    case PageId::Save:
        return new SavePage(session);
    case PageId::Protection:
        return new ProtectionPage(session);
    case PageId::Remove:
        return new RemovePage(session);
    case PageId::Check:
        return new CheckPage(session);
    case PageId::Done:
        return new DonePage(session);
    }
    Q_UNREACHABLE();
}

} // namespace changeover
