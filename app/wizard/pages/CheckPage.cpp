// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/CheckPage.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/WorkPanel.h"
#include "core/base/SafeText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace changeover {

namespace {
// Whether the product that the person chose is the one that protects.
Card *makeChosenCard(const ExpectedAnswer &answer)
{
    look::Tone tone = look::Tone::Warning;
    if (answer.state == ExpectedState::On)
        tone = look::Tone::Ok;
    else if (answer.state == ExpectedState::OnAgeUnknown || answer.state == ExpectedState::NotSaid ||
             answer.state == ExpectedState::CannotBeAsked)
        tone = look::Tone::Info;
    auto *card = new Card(QStringLiteral("chosenCard"), tone, CheckPage::tr("The one that you chose"),
                          QStringLiteral("protection"));
    card->addText(safeText(answer.text, 1000));
    card->addText(answer.next);
    card->addHint(safeText(answer.note, 1000));
    return card;
}
} // namespace

CheckPage::CheckPage(Session &session)
    : Page(session)
    , m_results(new QVBoxLayout)
{
    setObjectName(QStringLiteral("checkPage"));
    m_results->setSpacing(look::space::m);
    m_body->addWidget(new WorkPanel(m_session));
    m_body->addLayout(m_results);
    m_body->addStretch();
    connect(&m_session, &Session::watched, this, &CheckPage::showWatch);
}

QString CheckPage::question() const
{
    return tr("Is it gone? Am I protected?");
}

QString CheckPage::lead() const
{
    return tr("Changeover looked again, from the beginning.");
}

bool CheckPage::isComplete() const
{
    return m_session.work() == Work::None && m_session.verdict().has_value();
}

void CheckPage::enter()
{
    refresh();
}

void CheckPage::refresh()
{
    clear(m_results);
    m_protection = nullptr;
    if (m_session.work() != Work::None)
        return;
    // Checks by itself when it is first seen; after going on with a case, once the look is done.
    if (!m_session.verdict() && !m_session.errorOf(Work::Checking) && m_session.hasBegun()) {
        m_session.check();
        return;
    }
    if (QWidget *error = makeErrorCard(Work::Checking, tr("The check did not work. Nothing was changed by it.")))
        m_results->addWidget(error);
    for (const Hazard &hazard : m_session.beforeRestart())
        m_results->addWidget(texts::doNotRestartCard(m_session, hazard));
    if (QWidget *error = makeErrorCard(Work::Cleaning, tr("Cleaning did not work.")))
        m_results->addWidget(error);
    if (Card *restart = texts::restartCard(m_session))
        m_results->addWidget(restart);
    if (QWidget *error = makeErrorCard(Work::Restarting, tr("Restarting did not work")))
        m_results->addWidget(error);
    if (m_session.verdict())
        showVerdict(*m_session.verdict());
    showCleaning();
    m_protection = new QVBoxLayout;
    m_protection->setSpacing(look::space::m);
    m_results->addLayout(m_protection);
    showProtection();
    QPushButton *again = makeButton(QStringLiteral("checkAgainButton"), tr("&Check again"));
    again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(again, &QPushButton::clicked, &m_session, &Session::check);
    m_results->addWidget(again, 0, Qt::AlignLeading);
}

void CheckPage::showProtection()
{
    clear(m_protection);
    if (!m_session.protectionNow())
        return;
    if (m_session.watchSecondsLeft()) {
        auto *card = new Card(QStringLiteral("watchCard"), look::Tone::Info,
                              tr("Waiting for an antivirus program to turn on"), QStringLiteral("busy"));
        card->addText(tr("Windows Defender often needs a minute after another antivirus program is gone. Changeover "
                         "keeps looking. You can go on meanwhile."));
        m_countdown = makeLabel({});
        m_countdown->setObjectName(QStringLiteral("watchCountdown"));
        card->addWidget(m_countdown);
        QPushButton *stop = makeButton(QStringLiteral("stopWatchButton"), tr("&Stop looking"));
        connect(stop, &QPushButton::clicked, &m_session, &Session::stopWatching);
        card->addButtons({stop});
        m_protection->addWidget(card);
        showWatch();
    }
    m_protection->addWidget(texts::protectionCard(*m_session.protectionNow()));
    if (const std::optional<ExpectedAnswer> chosen =
            askForExpected(m_session.theCase().newProtection, *m_session.protectionNow()))
        m_protection->addWidget(makeChosenCard(*chosen));
    if (m_session.watchEnd() == WatchEnd::TimeUp) {
        auto *card = new Card(QStringLiteral("watchEndCard"), look::Tone::Warning,
                              tr("Nothing turned itself on within a minute"));
        QStringList steps;
        if (m_session.isRestartToCome())
            steps << tr("Restart the computer: Windows may need that first.");
        steps << tr("Open Windows Security, choose \"Virus and threat protection\" and turn Windows Defender on.")
              << tr("Or install the antivirus program that you chose.") << tr("Then check again.");
        card->addSteps(steps);
        m_protection->addWidget(card);
    }
}

void CheckPage::showWatch()
{
    const std::optional<int> left = m_session.watchSecondsLeft();
    if (m_countdown && left)
        m_countdown->setText(tr("%n second(s) left", nullptr, *left));
    else if (m_protection && m_session.work() == Work::None) // it began or ended
        showProtection();
}

void CheckPage::showVerdict(const Verdict &verdict)
{
    look::Tone tone = look::Tone::Ok;
    QString title;
    QString text;
    switch (verdict.state()) {
    case VerdictState::Clean:
        title = tr("It is gone");
        text = tr("No Kaspersky program and no trace of one was found.");
        break;
    case VerdictState::Leftovers:
        tone = look::Tone::Info;
        title = tr("The programs are gone. Some traces are left.");
        text = tr("Traces do not run. They are listed here so that you know of them.");
        break;
    case VerdictState::StillInstalled:
        tone = look::Tone::Danger;
        title = tr("A Kaspersky program is still there");
        text = m_session.isOnlyLookedAt() ? tr("It lies on that disk. It can be removed when that computer runs again.")
               : m_session.isRestartToCome() ? tr("A restart may be what is missing.")
                                             : tr("Go back one step to see why, and what to try next.");
        break;
    case VerdictState::CouldNotLook:
        tone = look::Tone::Warning;
        title = tr("Nothing was seen, but not every place could be looked at");
        text = tr("So Changeover cannot say that it is gone.");
        break;
    }
    auto *card = new Card(QStringLiteral("verdictCard"), tone, title);
    card->addText(text);
    for (const Finding &finding : verdict.inventory.findings)
        card->addText(QStringLiteral("• ") + safeText(finding.fullName()) +
                      (finding.kind == ProductKind::Successor ? QStringLiteral(" (%1)").arg(texts::kind(finding.kind))
                                                              : QString()));
    m_results->addWidget(card);

    if (!verdict.leftovers.empty())
        showLeftovers(verdict);
    if (!verdict.inventory.blindSpots.empty()) {
        auto *blind = new Card(QStringLiteral("blindSpots"), look::Tone::Warning,
                               tr("Changeover could not look everywhere"), QStringLiteral("unknown"));
        Fold *fold = blind->addFold(tr("%n place(s)", nullptr, int(verdict.inventory.blindSpots.size())));
        for (const BlindSpot &spot : verdict.inventory.blindSpots)
            fold->addText(QStringLiteral("%1: %2").arg(safeText(spot.place), safeText(spot.why.full())));
        m_results->addWidget(blind);
    }
}

void CheckPage::showLeftovers(const Verdict &verdict)
{
    auto *left = new Card(QStringLiteral("leftoversCard"), look::Tone::Plain,
                          tr("%n trace(s)", nullptr, int(verdict.leftovers.size())), QStringLiteral("found"));
    Fold *fold = left->addFold(tr("Show them"));
    int harmless = 0;
    for (const Leftover &leftover : verdict.leftovers) {
        harmless += leftover.canBeCleaned ? 1 : 0;
        fold->content()->addWidget(makeDetail(texts::path(leftover.place)));
        fold->content()->addWidget(makeHint(
            QStringLiteral("%1 %2 %3")
                .arg(leftover.meaning, safeText(leftover.evidence), tr("How sure: %1 %.").arg(leftover.confidence))));
        int number = 0;
        for (const QString &step : leftover.steps)
            fold->content()->addWidget(makeHint(QStringLiteral("%1. %2").arg(++number).arg(breakable(safeText(step)))));
        if (leftover.canBeCleaned)
            fold->content()->addWidget(makeHint(tr("Changeover can take it away.")));
        else if (!leftover.whyNot.isEmpty())
            fold->content()->addWidget(makeHint(tr("It stays. %1").arg(leftover.whyNot)));
    }
    if (harmless > 0) {
        left->addText(tr("%n of them can be taken away safely. Each goes into a backup first, and you can put all of "
                         "them back. You may also leave them: they do no harm.",
                         nullptr, harmless));
        if (m_session.willAskForRights())
            left->addHint(tr("This needs an administrator's rights. The system will ask for them after you press the "
                             "button."));
        QPushButton *clean = makeButton(QStringLiteral("cleanButton"), tr("&Take them away"));
        connect(clean, &QPushButton::clicked, &m_session, &Session::clean);
        left->addButtons({clean});
    }
    m_results->addWidget(left);
}

void CheckPage::showCleaning()
{
    if (!m_session.lastCleaning())
        return;
    const CleanReport &report = *m_session.lastCleaning();
    auto *card = new Card(QStringLiteral("cleaningCard"), report.allDone() ? look::Tone::Ok : look::Tone::Warning,
                          tr("%n trace(s) looked after", nullptr, int(report.records.size())));
    Fold *fold = card->addFold(tr("Show what was done"));
    for (const CleanRecord &record : report.records) {
        fold->content()->addWidget(makeDetail(texts::path(record.place)));
        fold->content()->addWidget(makeHint(safeText(record.text, 1000)));
        if (!record.done) // what did not work is not hidden
            card->addText(texts::path(record.place) + QStringLiteral(": ") + safeText(record.text, 1000));
    }
    if (!m_session.theCase().cleaning.backup.isEmpty()) {
        QPushButton *undo = makeButton(QStringLiteral("undoCleanButton"), tr("&Put them back"));
        connect(undo, &QPushButton::clicked, &m_session, &Session::undoClean);
        card->addButtons({undo});
    }
    m_results->addWidget(card);
}

} // namespace changeover
