// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/RemovePage.h"

#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/CleanupToolCard.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/PasswordFields.h"
#include "app/wizard/widgets/RestorePointCard.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/WorkPanel.h"
#include "core/base/SafeText.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover {

RemovePage::RemovePage(Session &session)
    : Page(session)
    , m_plan(new QVBoxLayout)
    , m_results(new QVBoxLayout)
{
    setObjectName(QStringLiteral("removePage"));
    m_plan->setSpacing(look::space::m);
    m_results->setSpacing(look::space::m);
    m_body->addWidget(new WorkPanel(m_session));
    m_body->addLayout(m_results);
    m_body->addLayout(m_plan);
    m_body->addStretch();
}

QString RemovePage::question() const
{
    if (m_session.isOnlyLookedAt())
        return tr("What would be removed?");
    return hasWork() || m_session.work() != Work::None ? tr("Remove these programs?") : tr("Removing is finished");
}

QString RemovePage::lead() const
{
    return hasWork() ? tr("This is the plan. Each program is removed by its maker's own uninstaller. What is removed "
                          "cannot be brought back from here.")
                     : QString();
}

bool RemovePage::hasWork() const
{
    return m_session.hasWork();
}

bool RemovePage::isCommit() const
{
    return !m_session.chosenSteps().empty();
}

bool RemovePage::isComplete() const
{
    if (m_session.work() != Work::None)
        return false;
    // A plan with nothing chosen: the person may leave the rest for later once something was tried.
    return !m_session.chosenSteps().empty() || !hasWork() || m_session.lastRemoval().has_value();
}

// What was removed does not come back by going back.
bool RemovePage::mayGoBack() const
{
    return Page::mayGoBack() && m_session.theCase().removal.records.empty();
}

QString RemovePage::nextText() const
{
    if (m_session.chosenSteps().empty())
        return Page::nextText();
    return m_session.lastRemoval() || m_session.errorOf(Work::Removing) ? tr("&Try again", "button")
                                                                        : tr("&Remove now", "button");
}

bool RemovePage::next()
{
    if (m_session.chosenSteps().empty())
        return true;
    if (m_passwords)
        for (Credentials &typed : m_passwords->take()) {
            std::erase_if(m_session.decisions.credentials,
                          [&](const Credentials &one) { return one.stepId == typed.stepId; });
            m_session.decisions.credentials.push_back(std::move(typed));
        }
    m_session.remove();
    return false;
}

void RemovePage::enter()
{
    refresh();
}

void RemovePage::refresh()
{
    clear(m_plan);
    clear(m_results);
    m_passwords = nullptr;
    if (m_session.work() == Work::Removing) {
        auto *wait =
            new Card(QStringLiteral("removeWait"), look::Tone::Info, tr("Please do not switch the computer off"));
        wait->addText(tr("If an uninstaller asks something in a window of its own, answer it there."));
        m_plan->addWidget(wait);
    }
    if (m_session.work() != Work::None)
        return;
    if (QWidget *error =
            makeErrorCard(Work::Removing, m_session.errorOf(Work::Removing) &&
                                                  m_session.errorOf(Work::Removing)->kind == ErrorKind::Cancelled
                                              ? tr("Removing was stopped")
                                              : tr("Removing could not begin")))
        m_results->addWidget(error);
    showRecords();
    if (m_session.offersTool())
        m_results->addWidget(makeCleanupToolCard(m_session));
    showPlan();
}

void RemovePage::showPlan()
{
    if (!m_session.looked())
        return;
    if (m_session.isOnlyLookedAt() && m_session.looked()->plan.hasWork()) {
        auto *there = new Card(QStringLiteral("removeThere"), look::Tone::Info, tr("Remove them on that computer"),
                               QStringLiteral("computer"));
        there->addText(tr("A program can only be removed by the computer it runs on. Put the disk back, start that "
                          "computer, and open Changeover there."));
        there->addText(tr("If it does not start, have it repaired first. Deleting these programs from outside could "
                          "keep it from ever starting again."));
        m_plan->addWidget(there);
    } else if (!hasWork() && m_session.theCase().removal.records.empty()) {
        auto *none = new Card(QStringLiteral("nothingToRemove"), look::Tone::Ok, tr("There is nothing to remove"));
        m_plan->addWidget(none);
    }
    if (hasWork() && m_session.offersRestorePoint())
        m_plan->addWidget(makeRestorePointCard(m_session));
    int number = 0;
    for (const PlanStep &step : m_session.looked()->plan.steps)
        showStep(step, ++number);
    std::vector<PasswordQuestion> asking;
    for (const PlanStep &step : m_session.chosenSteps())
        if (const Finding *finding = m_session.looked()->inventory.find(step.id);
            finding && step.takesPassword &&
            std::none_of(m_session.decisions.credentials.begin(), m_session.decisions.credentials.end(),
                         [&](const Credentials &one) { return one.stepId == step.id; }))
            asking.push_back({step.id, finding->fullName(), step.takesLogin});
    m_passwords = new PasswordFields(asking);
    m_plan->addWidget(m_passwords);
    if (isCommit() && m_session.willAskForRights())
        m_plan->addWidget(
            makeHint(tr("Removing a program needs an administrator's rights. The system will ask for them "
                        "after you press the button.")));
}

void RemovePage::showStep(const PlanStep &step, int number)
{
    const QString name = QStringLiteral("step%1").arg(number);
    const bool ours = step.kind == StepKind::Uninstall && !m_session.isOnlyLookedAt();
    auto *card = new Card(name, ours ? look::Tone::Plain : look::Tone::Info, safeText(step.title),
                          ours ? QStringLiteral("remove") : QStringLiteral("people"));
    card->addText(safeText(step.detail, 1000));
    if (!step.keeps.isEmpty())
        card->addHint(step.keeps);
    if (step.kind == StepKind::Person)
        card->addHint(tr("This is yours to do. Changeover cannot do it for you."));
    if (ours && step.ownWindows)
        card->addHint(tr("It shows windows of its own. What it asks there is yours to answer."));
    if (ours && step.mustConfirm && !step.staysUnlessAsked && !m_session.decisions.confirmed.contains(step.id))
        card->addHint(tr("Only its name speaks for it. It stays, unless you say yes to it at the step \"Found\"."));
    else if (ours) {
        auto *yes = new QCheckBox;
        yes->setObjectName(name + QStringLiteral("Yes"));
        yes->setAccessibleDescription(safeText(step.title));
        yes->setChecked(!m_session.decisions.leftAlone.contains(step.id));
        connect(yes, &QCheckBox::toggled, this, [this, id = step.id, ask = step.staysUnlessAsked](bool on) {
            m_session.decisions.leftAlone.removeAll(id);
            if (!on)
                m_session.decisions.leftAlone << id;
            // This tick is the yes that such a step needs.
            if (ask) {
                m_session.decisions.confirmed.removeAll(id);
                if (on)
                    m_session.decisions.confirmed << id;
            }
            Q_EMIT changed();
        });
        card->addWidget(new ButtonLine(yes, tr("Remove it")));
    }
    m_plan->addWidget(card);
}

// The name as it was before the removal; the case may be older than this start of the program.
QString RemovePage::nameOf(const JobRecord &record) const
{
    const Finding *finding = m_session.theCase().before.find(record.id);
    return safeText(finding ? finding->fullName() : record.status);
}

void RemovePage::showRecords()
{
    if (m_session.theCase().removal.records.empty())
        return;
    const RemovalReport &report = m_session.lastRemoval() ? *m_session.lastRemoval() : m_session.theCase().removal;
    int number = 0;
    for (const JobRecord &record : report.records) {
        // Whether the clean-up tool has worked, only the check shows.
        const bool done = record.result.state == JobState::Done && record.id != QLatin1String(cleanupToolRecord);
        auto *card = new Card(QStringLiteral("record%1").arg(++number),
                              done                                      ? look::Tone::Ok
                              : record.result.state == JobState::Failed ? look::Tone::Danger
                                                                        : look::Tone::Info,
                              nameOf(record));
        card->addText(safeText(record.result.text, 1000));
        if (!record.result.ladder.isEmpty()) {
            card->addText(tr("What can be tried, in this order:"));
            card->addSteps(record.result.ladder);
        } else if (!record.result.restartNeeded) { // which the card below says for all of them
            card->addText(safeText(record.result.next, 1000));
        }
        if (!record.result.detail.isEmpty() || record.result.vendorCode != 0) {
            Fold *fold = card->addFold(tr("Details"));
            if (record.result.vendorCode != 0)
                fold->addText(tr("The uninstaller's code: %1").arg(record.result.vendorCode));
            if (!record.result.detail.isEmpty())
                fold->addText(tr("The last lines of its log:"));
            for (const QString &line : record.result.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                fold->addText(safeText(line));
        }
        m_results->addWidget(card);
    }
    for (const Hazard &hazard : m_session.beforeRestart())
        m_results->addWidget(texts::doNotRestartCard(m_session, hazard));
    if (report.firstProblem()) {
        auto *help = new Card(QStringLiteral("helpCard"), look::Tone::Info, tr("If you ask somebody for help"));
        help->addText(tr("One file holds what they need to know: what was found, what was done, and the uninstallers' "
                         "own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide "
                         "who gets it."));
        QPushButton *collect = makeButton(QStringLiteral("collectButton"), tr("&Collect everything for help"));
        connect(collect, &QPushButton::clicked, &m_session, &Session::collectForHelp);
        help->addButtons({collect, makeLink(QStringLiteral("openLogs"), tr("Open the folder"),
                                            QUrl::fromLocalFile(m_session.folder()).toString())});
        if (!m_session.helpFile().isEmpty())
            help->addText(tr("It is here: %1").arg(texts::path(m_session.helpFile())));
        m_results->addWidget(help);
        if (QWidget *error = makeErrorCard(Work::Collecting, tr("Collecting did not work")))
            m_results->addWidget(error);
    } else if (Card *restart = texts::restartCard(m_session)) {
        m_results->addWidget(restart);
    }
    if (QWidget *error = makeErrorCard(Work::Restarting, tr("Restarting did not work")))
        m_results->addWidget(error);
}

} // namespace changeover
