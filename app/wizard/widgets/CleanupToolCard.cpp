// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/CleanupToolCard.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "core/base/SafeText.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CleanupToolCard)
};

void choose(Session &session, QWidget *parent)
{
    const QString folder = session.isPractice() ? session.folder() + QStringLiteral("/files/C/Users/Public/Downloads")
                                                : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString file = QFileDialog::getOpenFileName(parent->window(), Text::tr("Which file is the clean-up tool?"),
                                                      folder, Text::tr("Programs (*.exe)"));
    if (!file.isEmpty())
        session.checkTool(file);
}

void ask(Session &session, Card *card, const ToolFacts &facts)
{
    const QString name = facts.organization.isEmpty() || facts.organization == facts.signer
                             ? facts.signer
                             : QStringLiteral("%1, %2").arg(facts.signer, facts.organization);
    card->addText(Text::tr("Windows says that \"%1\" signed this file. Is that the maker?").arg(safeText(name)));
    card->addHint(Text::tr("Changeover cannot know every name the maker signs with. If you are not sure, say no."));
    Fold *fold = card->addFold(Text::tr("Details"));
    fold->addText(
        Text::tr("The signature was issued by %1. Nothing was looked up online.").arg(safeText(facts.issuer)));
    fold->addText(QStringLiteral("SHA-256 %1").arg(facts.sha256));
    QPushButton *yes = makeButton(QStringLiteral("toolYes"), Text::tr("Yes, r&un it"));
    QPushButton *no = makeButton(QStringLiteral("toolNo"), Text::tr("N&o, leave it"));
    QObject::connect(yes, &QPushButton::clicked, &session, &Session::runTool);
    QObject::connect(no, &QPushButton::clicked, &session, &Session::forgetTool);
    card->addButtons({yes, no});
}
} // namespace

Card *makeCleanupToolCard(Session &session)
{
    const std::optional<ToolFacts> &facts = session.tool();
    const Error *error =
        session.errorOf(Work::ToolRun) ? session.errorOf(Work::ToolRun) : session.errorOf(Work::ToolCheck);
    auto *card = new Card(QStringLiteral("toolCard"), error || facts ? look::Tone::Warning : look::Tone::Info,
                          Text::tr("The maker's own clean-up tool"), QStringLiteral("question"));
    if (facts) {
        ask(session, card, *facts);
        return card;
    }
    if (error) {
        card->addText(safeText(error->text, 1000));
        if (!error->detail.isEmpty())
            card->addFold(Text::tr("Details"))->addText(safeText(error->detail, 1000));
    } else {
        card->addText(Text::tr("If the uninstaller keeps failing, Kaspersky's clean-up tool, kavremover, is the next "
                               "thing to try. Changeover does not download it. Get it from the maker's own page, or "
                               "from somebody you trust, and choose the file here."));
        card->addHint(Text::tr("It is checked before it runs. It then asks its own questions, also to type what a "
                               "picture shows."));
    }
    if (session.willAskForRights())
        card->addHint(Text::tr("The system will ask for an administrator's rights first."));
    if (session.isPractice())
        card->addHint(Text::tr("In practice, choose kavremvr.exe from the sample's own Downloads folder. It starts "
                               "nothing."));
    QPushButton *file = makeButton(QStringLiteral("toolFile"), Text::tr("Choose the &file …"));
    QObject::connect(file, &QPushButton::clicked, card, [&session, card] { choose(session, card); });
    card->addButtons({file});
    return card;
}

} // namespace changeover
