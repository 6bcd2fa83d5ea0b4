// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/HazardsPage.h"

#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/WorkPanel.h"
#include "core/base/SafeText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace changeover {

HazardsPage::HazardsPage(Session &session)
    : Page(session)
    , m_results(new QVBoxLayout)
{
    setObjectName(QStringLiteral("hazardsPage"));
    m_results->setSpacing(look::space::m);
    m_body->addWidget(new WorkPanel(m_session));
    m_body->addLayout(m_results);
    m_body->addStretch();
    refresh();
}

QString HazardsPage::question() const
{
    return tr("What could I lose?");
}

QString HazardsPage::lead() const
{
    return tr("Read this before anything is removed. What is marked with a stop sign must be settled first.");
}

bool HazardsPage::isComplete() const
{
    if (m_session.work() == Work::None && m_session.isOnlyLookedAt())
        return true; // nothing follows that could do harm
    return m_session.work() == Work::None && m_session.looked() &&
           m_session.looked()->hazards.blocking(m_session.decisions.acceptedHazards).empty();
}

void HazardsPage::refresh()
{
    clear(m_results);
    if (m_session.work() != Work::None || !m_session.looked())
        return;
    const HazardReport &report = m_session.looked()->hazards;
    int number = 0;
    for (const Hazard &hazard : report.hazards)
        showHazard(hazard, ++number);
    if (report.hazards.empty()) {
        auto *none = new Card(QStringLiteral("noHazards"), look::Tone::Ok, tr("Nothing stands in the way"));
        none->addText(m_session.hasWork() ? tr("No encryption, no password and no other trouble was seen.")
                                          : tr("Nothing will be removed, so nothing can be lost."));
        m_results->addWidget(none);
    }
    m_results->addWidget(texts::protectionCard(report.protection));
    QPushButton *again = makeButton(QStringLiteral("lookAgainButton"), tr("&Look again"));
    again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(again, &QPushButton::clicked, &m_session, &Session::look);
    m_results->addWidget(again, 0, Qt::AlignLeading);
}

void HazardsPage::showHazard(const Hazard &hazard, int number)
{
    const QString name = QStringLiteral("hazard%1").arg(number);
    auto *card = new Card(name, hazard.blocks ? look::Tone::Danger : look::Tone::Warning, safeText(hazard.title));
    card->addText(hazard.why);
    if (hazard.clear.size() == 1)
        card->addText(hazard.clear.first());
    else
        card->addSteps(hazard.clear);
    if (!hazard.seen.empty()) {
        Fold *how = card->addFold(tr("How do you know?"));
        for (const HazardSeen &seen : hazard.seen)
            how->addText(QStringLiteral("%1 (%2)").arg(safeText(seen.shows), safeText(seen.place)));
    }
    if (hazard.blocks && !m_session.isOnlyLookedAt()) {
        // Typed, because a tick is made before it is read.
        const QString sentence = tr("I know the risk");
        auto *accept = new QLineEdit;
        accept->setObjectName(name + QStringLiteral("Accept"));
        accept->setAccessibleName(tr("To go on anyway, type: %1").arg(sentence));
        accept->setAccessibleDescription(safeText(hazard.title));
        accept->setPlaceholderText(sentence);
        accept->setMaxLength(200);
        if (m_session.decisions.acceptedHazards.contains(hazard.id))
            accept->setText(sentence);
        connect(accept, &QLineEdit::textEdited, this, [this, id = hazard.id, sentence](const QString &typed) {
            m_session.decisions.acceptedHazards.removeAll(id);
            if (typed.simplified().compare(sentence, Qt::CaseInsensitive) == 0)
                m_session.decisions.acceptedHazards << id;
            Q_EMIT changed();
        });
        card->addText(tr("To go on anyway, at your own risk, type this sentence: %1").arg(sentence));
        card->addWidget(accept);
    }
    m_results->addWidget(card);
}

} // namespace changeover
