// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/RestorePointCard.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "core/base/SafeText.h"

#include <QCoreApplication>
#include <QPushButton>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RestorePointCard)
};

QPushButton *button(Session &session, const QString &text)
{
    QPushButton *make = makeButton(QStringLiteral("makeRestorePoint"), text);
    QObject::connect(make, &QPushButton::clicked, &session, &Session::makeRestorePoint);
    return make;
}
} // namespace

Card *makeRestorePointCard(Session &session)
{
    const QString name = QStringLiteral("restorePointCard");
    if (const std::optional<RestorePointResult> &made = session.theCase().restorePoint) {
        auto *card = new Card(name, look::Tone::Ok, Text::tr("There is a restore point"), QStringLiteral("restart"));
        card->addText(made->sentence());
        card->addHint(Text::tr("If Windows has trouble after the removal, search for \"rstrui\" in the Start menu and "
                               "choose this one."));
        return card;
    }
    const QString without =
        Text::tr("You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back "
                 "to how it is now.");
    if (const Error *error = session.errorOf(Work::RestorePoint)) {
        auto *card = new Card(name, look::Tone::Warning, Text::tr("There is no restore point"));
        card->addText(safeText(error->text, 1000));
        card->addText(without);
        if (!error->detail.isEmpty())
            card->addFold(Text::tr("Details"))->addText(safeText(error->detail, 1000));
        card->addButtons({button(session, Text::tr("Try to make one &again"))});
        return card;
    }
    auto *card = new Card(name, look::Tone::Plain, Text::tr("Make a restore point first?"), QStringLiteral("restart"));
    card->addText(Text::tr("Windows remembers how its programs and settings are now, and can be taken back to that. "
                           "Your own files stay as they are either way."));
    card->addHint(without);
    if (session.willAskForRights())
        card->addHint(Text::tr("The system will ask for an administrator's rights first."));
    card->addButtons({button(session, Text::tr("&Make a restore point"))});
    return card;
}

} // namespace changeover
