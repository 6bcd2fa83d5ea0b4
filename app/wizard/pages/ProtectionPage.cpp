// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/ProtectionPage.h"

#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/CompareTable.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/NeedsPanel.h"
#include "app/wizard/widgets/ProductFacts.h"
#include "core/guide/GuideText.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover {

namespace {
constexpr int longestName = 100; // letters
const char idProperty[] = "productId";

Needs likelyNeedsOf(const Session &session)
{
    const Inventory &inventory = session.looked()->inventory;
    const Role role = session.decisions.role;
    bool managed = false;
    bool business = role == Role::Business || role == Role::Federal;
    // The catalogue's ids of what is made for firms.
    static const QStringList forFirms{QStringLiteral("kaspersky-endpoint"), QStringLiteral("kaspersky-security-"),
                                      QStringLiteral("kaspersky-embedded"), QStringLiteral("kaspersky-industrial"),
                                      QStringLiteral("kaspersky-light-agent")};
    for (const Finding &finding : inventory.findings) {
        managed = managed || finding.kind == ProductKind::Agent;
        business = business || std::any_of(forFirms.begin(), forFirms.end(), [&](const QString &beginning) {
                       return finding.productId.startsWith(beginning);
                   });
    }
    return likelyNeeds(inventory.facts, business, managed);
}

void addReasons(Card &card, const QString &heading, const std::vector<GuideFact> &facts)
{
    if (facts.empty())
        return;
    card.addText(heading);
    for (const GuideFact &fact : facts)
        card.addText(QStringLiteral("• %1: %2").arg(guideText(fact.topic), guideText(fact.text)));
}
} // namespace

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
    if (Result<Replacements> read = Replacements::builtIn())
        m_replacements = std::move(read).value();
    makeQuestions();
    m_body->addWidget(makeLabel(tr("Choose one. Two antivirus programs at once get in each other's way.")));
    m_choices = new QButtonGroup(this);
    m_notYet = new QRadioButton;
    m_notYet->setObjectName(QStringLiteral("choiceNotYet"));
    m_choices->addButton(m_notYet);
    m_body->addWidget(new ButtonLine(m_notYet, tr("I do not &know yet.")));
    m_suggestions = new QVBoxLayout;
    m_suggestions->setSpacing(look::space::m);
    m_body->addLayout(m_suggestions);
    makeOtherChoice();
    m_body->addWidget(makeHint(tr("Install a new one only after the old one is gone and the computer has restarted. "
                                  "Changeover installs nothing for you.")));
    makeComparison();
    showNotes();
    showCompanions();
    showLabs();
    m_body->addStretch();
    connect(m_choices, &QButtonGroup::buttonClicked, this, &ProtectionPage::takeChoice);
    showSuggestions();
}

QString ProtectionPage::question() const
{
    return tr("What protects me instead?");
}

QString ProtectionPage::lead() const
{
    return tr("Your answers make a short list. A link opens the maker's own page in your browser.");
}

bool ProtectionPage::next()
{
    if (m_otherName)
        takeChoice(); // a name may just have been typed
    return true;
}

void ProtectionPage::makeQuestions()
{
    if (!m_session.decisions.needs)
        m_session.decisions.needs = likelyNeedsOf(m_session);
    m_needs = new NeedsPanel(*m_session.decisions.needs);
    m_body->addWidget(m_needs);
    connect(m_needs, &NeedsPanel::answered, this, [this] {
        m_session.decisions.needs = m_needs->needs();
        showSuggestions();
    });
}

void ProtectionPage::showSuggestions()
{
    for (QAbstractButton *button : m_choices->buttons())
        if (button->property(idProperty).isValid())
            m_choices->removeButton(button);
    clear(m_suggestions);
    const Looked &looked = *m_session.looked();
    const Needs needs = *m_session.decisions.needs;
    if (needs.othersManage) {
        auto *card = new Card(QStringLiteral("othersManageCard"), look::Tone::Info, tr("Ask first"));
        card->addText(tr("Somebody else looks after this computer. Ask that person before you choose."));
        m_suggestions->addWidget(card);
    }
    const std::vector<Advice> advice =
        advise(m_replacements, needs, looked.inventory.facts, looked.hazards.protection.defender.canComeBack);
    for (const Advice &one : advice)
        showSuggestion(one);
    if (advice.empty())
        m_suggestions->addWidget(makeLabel(tr("Nothing that is confirmed fits all of your answers. See \"Compare them "
                                              "all\" and ask the makers.")));
    else if (advice.size() > 1)
        m_suggestions->addWidget(makeHint(tr("What fits your answers and is confirmed comes first. Where several fit "
                                             "alike, the alphabet decides.")));
    showChoice();
}

void ProtectionPage::showSuggestion(const Advice &advice)
{
    const Suggestion &suggestion = *m_replacements.find(advice.id);
    const QString name = QStringLiteral("suggestion-") + suggestion.id;
    const bool fits = suggestion.builtIn && !advice.cannotTakeOver;
    auto *card =
        new Card(name, fits ? look::Tone::Ok : look::Tone::Plain, suggestion.name, QStringLiteral("protection"));
    auto *choice = new QRadioButton;
    choice->setObjectName(QStringLiteral("choice-") + suggestion.id);
    choice->setProperty(idProperty, suggestion.id);
    choice->setAccessibleDescription(suggestion.name);
    m_choices->addButton(choice);
    // The choice before its reasons: nobody has to read a card to its end to see that it can be taken.
    card->addWidget(new ButtonLine(choice, tr("This one: %1").arg(withoutMnemonics(suggestion.name))));
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
    addReasons(*card, tr("For it:"), advice.reasons);
    addReasons(*card, tr("Against it:"), advice.against);
    QStringList ask;
    for (const QString &topic : advice.ask)
        ask << guideText(topic);
    if (!ask.isEmpty())
        card->addText(tr("Not confirmed, so ask the maker: %1").arg(ask.join(QStringLiteral(", "))));
    Fold *more = card->addFold(tr("What is known about it"));
    more->fillWhenOpened([more, suggestion] { addProductFacts(*more->content(), suggestion); });
    card->addButtons(
        {makeLink(name + QStringLiteral("-link"), tr("Open %1's page").arg(suggestion.vendor), suggestion.url)});
    m_suggestions->addWidget(card);
}

void ProtectionPage::makeOtherChoice()
{
    m_other = new QRadioButton;
    m_other->setObjectName(QStringLiteral("choiceOther"));
    m_choices->addButton(m_other);
    m_body->addWidget(new ButtonLine(m_other, tr("&Another one, its name:")));
    m_otherName = new QLineEdit;
    m_otherName->setObjectName(QStringLiteral("choiceOtherName"));
    m_otherName->setAccessibleName(tr("Name of the antivirus program"));
    m_otherName->setMaxLength(longestName);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(look::space::xl, 0, 0, 0);
    below->addWidget(m_otherName);
    m_body->addLayout(below);
    connect(m_otherName, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_other->setChecked(true);
        m_session.decisions.otherProtection = true;
        m_session.decisions.newProtection = text.simplified();
    });
    connect(m_otherName, &QLineEdit::editingFinished, this, [this] {
        if (m_other->isChecked())
            takeChoice();
    });
}

void ProtectionPage::showChoice()
{
    const Decisions &decisions = m_session.decisions;
    QAbstractButton *mine = m_notYet;
    if (decisions.otherProtection || !decisions.newProtection.isEmpty())
        mine = m_other;
    if (!decisions.otherProtection)
        for (QAbstractButton *button : m_choices->buttons())
            if (const QVariant id = button->property(idProperty);
                id.isValid() && id.toString() == decisions.newProtection)
                mine = button;
    if (mine == m_other) {
        const Suggestion *known = decisions.otherProtection ? nullptr : m_replacements.find(decisions.newProtection);
        m_otherName->setText(known ? known->name : decisions.newProtection);
    }
    mine->setChecked(true);
}

void ProtectionPage::takeChoice()
{
    Decisions &decisions = m_session.decisions;
    QAbstractButton *mine = m_choices->checkedButton();
    QString chosen;
    if (mine == m_other) {
        // A product that is known keeps its id while its name stands here.
        const Suggestion *known = m_replacements.find(decisions.newProtection);
        const QString typed = m_otherName->text().simplified();
        chosen = known && !decisions.otherProtection && known->name == typed ? known->id : typed;
    } else if (mine && mine != m_notYet) {
        chosen = mine->property(idProperty).toString();
    }
    decisions.otherProtection = mine == m_other && chosen == m_otherName->text().simplified();
    m_session.chooseProtection(chosen);
}

void ProtectionPage::makeComparison()
{
    auto *fold = new Fold(QStringLiteral("compareFold"), tr("Compare them all"));
    fold->fillWhenOpened([this, fold] {
        auto *table = new CompareTable(m_replacements.suggestions);
        fold->content()->addWidget(table);
        connect(table, &CompareTable::taken, this, [this](const QString &id) {
            m_session.decisions.otherProtection = false;
            m_session.chooseProtection(id);
            showChoice();
        });
    });
    m_body->addWidget(fold);
}

void ProtectionPage::showNotes()
{
    const auto showNote = [this](NoteAbout about, const QString &name) {
        const std::optional<GuideNote> note = m_replacements.shownNote(about);
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
    const MachineFacts &facts = m_session.looked()->inventory.facts;
    if (facts.platform == Platform::MacOs)
        showNote(NoteAbout::MacOs, QStringLiteral("noteMacOs"));
    else if (facts.platform == Platform::Linux)
        showNote(NoteAbout::Linux, QStringLiteral("noteLinux"));
    else if (facts.systemName.contains(QLatin1String("Server")))
        showNote(NoteAbout::WindowsServer, QStringLiteral("noteServer"));
    else if (facts.systemName.contains(QLatin1String("Windows 10")))
        showNote(NoteAbout::Windows10, QStringLiteral("noteWindows10"));
}

// What stands in for what is on this computer comes first and is open.
void ProtectionPage::showCompanions()
{
    QStringList found;
    for (const Finding &finding : m_session.looked()->inventory.findings)
        found << finding.productId;
    m_body->addWidget(makeLabel(tr("What takes the place of the other programs"), look::Type::Heading));
    int number = 0;
    for (const CompanionHint &hint : m_replacements.shownCompanions(found)) {
        const QString name = QStringLiteral("companion%1").arg(++number);
        auto *fold = new Fold(name, guideText(hint.title));
        fold->fillWhenOpened([fold, hint, name] {
            fold->content()->addWidget(makeLabel(guideText(hint.text)));
            fold->content()->addWidget(makeHint(sourceLine(hint)));
            int links = 0;
            for (const GuideLink &link : hint.links)
                fold->content()->addWidget(
                    makeLinkLine(name + QStringLiteral("Link%1").arg(++links), link.name, link.url));
        });
        fold->setOpen(found.contains(hint.product));
        m_body->addWidget(fold);
    }
}

void ProtectionPage::showLabs()
{
    auto *labs = new Fold(QStringLiteral("labsFold"), tr("Who tests antivirus programs?"));
    labs->addText(tr("These laboratories test several times a year. Look there for the newest results."));
    int number = 0;
    for (const GuideLink &lab : m_replacements.labs)
        labs->content()->addWidget(makeLinkLine(QStringLiteral("labLink%1").arg(++number), lab.name, lab.url));
    m_body->addWidget(labs);
}

} // namespace changeover
