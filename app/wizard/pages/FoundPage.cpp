// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/FoundPage.h"

#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/WorkPanel.h"
#include "core/base/SafeText.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace changeover {

FoundPage::FoundPage(Session &session)
    : Page(session)
    , m_results(new QVBoxLayout)
{
    setObjectName(QStringLiteral("foundPage"));
    m_results->setSpacing(look::space::m);
    m_body->addWidget(new WorkPanel(m_session));
    m_body->addLayout(m_results);
    m_body->addStretch();
    refresh();
}

QString FoundPage::question() const
{
    return tr("What do I have?");
}

QString FoundPage::lead() const
{
    if (m_session.work() != Work::None || !m_session.looked())
        return {};
    const std::size_t found = m_session.looked()->inventory.findings.size();
    return found > 0 ? tr("%n Kaspersky program(s) found. Nothing has been changed yet.", nullptr, int(found))
                     : tr("Changeover looked for Kaspersky programs. Nothing has been changed.");
}

bool FoundPage::isComplete() const
{
    return m_session.work() == Work::None && m_session.looked().has_value();
}

void FoundPage::refresh()
{
    clear(m_results);
    if (QWidget *error = makeErrorCard(Work::Looking, tr("This computer could not be looked at")))
        m_results->addWidget(error);
    if (m_session.work() != Work::None)
        return;
    if (m_session.looked()) {
        const Inventory &inventory = m_session.looked()->inventory;
        if (!m_session.resumeNote().isEmpty())
            m_results->addWidget(makeHint(safeText(m_session.resumeNote(), 1000)));
        m_results->addWidget(makeHint(QStringLiteral("%1 · %2").arg(safeText(inventory.facts.computerName),
                                                                    safeText(inventory.facts.systemName))));
        int number = 0;
        // The antivirus first: it is what the person asks about.
        std::vector<const Finding *> findings;
        for (const Finding &finding : inventory.findings)
            findings.push_back(&finding);
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Finding *one, const Finding *other) { return one->kind < other->kind; });
        for (const Finding *finding : findings)
            showFinding(*finding, ++number);
        if (inventory.findings.empty()) {
            auto *none = new Card(QStringLiteral("nothingFound"),
                                  inventory.blindSpots.empty() ? look::Tone::Ok : look::Tone::Warning,
                                  inventory.blindSpots.empty() ? tr("No Kaspersky program was found")
                                                               : tr("No Kaspersky program was seen"));
            none->addText(inventory.blindSpots.empty()
                              ? tr("Changeover looked in the list of programs, the services and the usual folders. "
                                   "You can still read on, or go back and try the practice computer.")
                              : tr("But not every place could be looked at, so there may be one."));
            m_results->addWidget(none);
        }
        showBlindSpots(inventory.blindSpots);

        auto *others =
            new Fold(QStringLiteral("otherMakersFold"), tr("Could another program contain Kaspersky's engine?"));
        others->addText(tr("Some makers of routers and of other antivirus programs built Kaspersky's engine into their "
                           "own products. Changeover cannot see that from here. If you have such a product, ask its "
                           "maker."));
        m_results->addWidget(others);
    }
    QPushButton *again = makeButton(QStringLiteral("lookAgainButton"), tr("&Look again"));
    again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(again, &QPushButton::clicked, this, [this] {
        if (m_session.hasBegun())
            m_session.look();
        else
            m_session.begin(m_session.target());
    });
    m_results->addWidget(again, 0, Qt::AlignLeading);
}

void FoundPage::showFinding(const Finding &finding, int number)
{
    const QString name = QStringLiteral("finding%1").arg(number);
    auto *card = new Card(name, finding.certainty == Certainty::Possible ? look::Tone::Warning : look::Tone::Plain,
                          safeText(finding.fullName()), QStringLiteral("computer"));
    QString line = texts::kind(finding.kind);
    if (finding.running)
        line = tr("%1, running now", "kind of program").arg(line);
    card->addText(line);
    if (finding.certainty != Certainty::Certain)
        card->addHint(finding.certainty == Certainty::Likely
                          ? tr("Very likely: one clear sign was seen.")
                          : tr("Only its name speaks for it. Please say whether this is a Kaspersky program."));
    if (finding.certainty == Certainty::Possible) {
        auto *yes = new QCheckBox;
        yes->setObjectName(name + QStringLiteral("Confirm"));
        yes->setChecked(m_session.decisions.confirmed.contains(finding.id));
        connect(yes, &QCheckBox::toggled, this, [this, id = finding.id](bool on) {
            m_session.decisions.confirmed.removeAll(id);
            if (on)
                m_session.decisions.confirmed << id;
        });
        card->addWidget(new ButtonLine(yes, tr("Yes, this is a Kaspersky program and may be removed")));
    }
    Fold *how = card->addFold(tr("How do you know?"));
    for (const Evidence &evidence : finding.evidence)
        how->addText(QStringLiteral("%1: %2%3")
                         .arg(texts::sign(evidence.kind), safeText(evidence.place),
                              evidence.shows.isEmpty() ? QString() : QStringLiteral(" = ") + safeText(evidence.shows)));
    m_results->addWidget(card);
}

void FoundPage::showBlindSpots(const std::vector<BlindSpot> &spots)
{
    if (spots.empty())
        return;
    auto *card = new Card(QStringLiteral("blindSpots"), look::Tone::Warning, tr("Changeover could not look everywhere"),
                          QStringLiteral("unknown"));
    card->addText(tr("Nothing is said about these places. With an administrator's rights more may be seen; Changeover "
                     "asks for them at the step \"Save\"."));
    Fold *fold = card->addFold(tr("%n place(s)", nullptr, int(spots.size())));
    for (const BlindSpot &spot : spots)
        fold->addText(QStringLiteral("%1: %2").arg(safeText(spot.place), safeText(spot.why.full())));
    m_results->addWidget(card);
}

} // namespace changeover
