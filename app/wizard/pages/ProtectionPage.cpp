// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/ProtectionPage.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/guide/GuideText.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace changeover {

ProtectionPage::ProtectionPage(Session &session)
    : Page(session)
{
    setObjectName(QStringLiteral("protectionPage"));
    refresh();
}

// Once, as soon as it is known what computer this is.
void ProtectionPage::refresh()
{
    if (m_body->count() > 0 || !m_session.looked())
        return;
    const Result<Replacements> read = Replacements::builtIn();
    const Replacements replacements = read ? *read : Replacements();
    const MachineFacts &facts = m_session.looked()->inventory.facts;
    const bool isWindows = facts.platform == Platform::Windows;

    m_body->addWidget(makeLabel(tr("Choose one. Two antivirus programs at once get in each other's way.")));
    for (const Suggestion &suggestion : replacements.suggestions)
        if (!suggestion.builtIn || isWindows)
            showSuggestion(suggestion);
    m_body->addWidget(makeHint(tr("Install a new one only after the old one is gone and the computer has restarted. "
                                  "Changeover installs nothing for you.")));

    const auto showNote = [this](const std::optional<GuideNote> &note, const QString &name) {
        if (!note)
            return;
        auto *card = new Card(name, look::Tone::Info, guideText(note->title));
        card->addText(guideText(note->text));
        QStringList steps;
        for (const QString &step : note->steps)
            steps << guideText(step);
        card->addSteps(steps);
        m_body->addWidget(card);
    };
    if (facts.systemName.contains(QLatin1String("Server")))
        showNote(replacements.shownNote(NoteAbout::WindowsServer), QStringLiteral("noteServer"));
    else if (facts.systemName.contains(QLatin1String("Windows 10")))
        showNote(replacements.shownNote(NoteAbout::Windows10), QStringLiteral("noteWindows10"));

    m_body->addWidget(makeLabel(tr("What takes the place of the other programs"), look::Type::Heading));
    int number = 0;
    for (const CompanionHint &hint : replacements.shownCompanions()) {
        auto *fold = new Fold(QStringLiteral("companion%1").arg(++number), guideText(hint.title));
        fold->content()->addWidget(makeLabel(guideText(hint.text)));
        int links = 0;
        for (const GuideLink &link : hint.links)
            fold->content()->addWidget(
                makeLinkLine(QStringLiteral("companion%1Link%2").arg(number).arg(++links), link.name, link.url));
        m_body->addWidget(fold);
    }
    auto *labs = new Fold(QStringLiteral("labsFold"), tr("Who tests antivirus programs?"));
    labs->addText(tr("These laboratories test several times a year. Look there for the newest results."));
    number = 0;
    for (const GuideLink &lab : replacements.labs)
        labs->content()->addWidget(makeLinkLine(QStringLiteral("labLink%1").arg(++number), lab.name, lab.url));
    m_body->addWidget(labs);
    m_body->addStretch();
}

QString ProtectionPage::question() const
{
    return tr("What protects me instead?");
}

QString ProtectionPage::lead() const
{
    return tr("A short list without a ranking. A link opens the maker's own page in your browser.");
}

void ProtectionPage::showSuggestion(const Suggestion &suggestion)
{
    const QString name = QStringLiteral("suggestion-") + suggestion.id;
    auto *card = new Card(name, suggestion.builtIn ? look::Tone::Ok : look::Tone::Plain, suggestion.name,
                          QStringLiteral("protection"));
    card->addHint(suggestion.builtIn ? tr("Comes with Windows. Nothing to install, nothing to pay.")
                                     : tr("Maker: %1").arg(suggestion.vendor));
    if (suggestion.builtIn) {
        const Answer back = m_session.looked()->hazards.protection.defender.canComeBack;
        card->addText(back == Answer::Yes ? tr("It is on this computer and can take over.")
                      : back == Answer::No
                          ? tr("On this computer it cannot take over by itself. See the step \"Before you "
                               "remove\".")
                          : tr("Whether it can take over on this computer could not be seen."));
    }
    Fold *more = card->addFold(tr("What is known about it"));
    for (const GuideFact &fact : suggestion.shownFacts()) {
        more->content()->addWidget(
            makeLabel(QStringLiteral("%1: %2").arg(guideText(fact.topic), guideText(fact.text)), look::Type::Small));
        QStringList names;
        for (const GuideLink &source : fact.sources)
            names << source.name;
        more->content()->addWidget(
            makeHint(tr("Source: %1. Checked on %2.").arg(names.join(QStringLiteral(", ")), texts::day(fact.checked))));
    }
    QStringList devices;
    for (const Device device : suggestion.shownDevices())
        devices << deviceNames.name(device);
    if (!devices.isEmpty())
        more->addText(tr("Runs on: %1").arg(devices.join(QStringLiteral(", "))));
    QStringList open;
    for (const QString &topic : suggestion.askTheVendor())
        open << guideText(topic);
    if (!open.isEmpty())
        more->addText(tr("Ask the maker about: %1").arg(open.join(QStringLiteral(", "))));
    card->addButtons(
        {makeLink(name + QStringLiteral("-link"), tr("Open %1's page").arg(suggestion.vendor), suggestion.url)});
    m_body->addWidget(card);
}

} // namespace changeover
