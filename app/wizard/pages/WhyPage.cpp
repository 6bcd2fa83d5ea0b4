// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WhyPage.h"

#include "app/wizard/pages/WhyParts.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/TimelineView.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover {

WhyPage::WhyPage(Session &session)
    : Page(session)
    , m_countries(new QComboBox)
    , m_roles(new QComboBox)
    , m_answers(new QVBoxLayout)
{
    setObjectName(QStringLiteral("whyPage"));
    m_answers->setSpacing(look::space::m);
    if (Result<Timeline> timeline = Timeline::builtIn())
        m_timeline = std::move(timeline).value();

    for (const auto &entry : countryNames.entries)
        m_countries->addItem(whyparts::countryText(entry.value), int(entry.value));
    m_countries->setCurrentIndex(m_countries->findData(int(m_session.decisions.country)));
    fillRoles();
    addQuestion(m_countries, QStringLiteral("whyCountry"), tr("I &live in"));
    addQuestion(m_roles, QStringLiteral("whyRole"), tr("I &use this computer"));
    m_body->addLayout(m_answers);
    m_body->addStretch();
    connect(m_countries, &QComboBox::currentIndexChanged, this, [this] {
        m_session.decisions.country = Country(m_countries->currentData().toInt());
        fillRoles();
        showAnswers();
    });
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        m_session.decisions.role = Role(m_roles->currentData().toInt());
        showAnswers();
    });
    showAnswers();
}

void WhyPage::addQuestion(QComboBox *box, const QString &name, const QString &label)
{
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *words = new QLabel(label);
    words->setBuddy(box);
    auto *line = new FlowLayout(look::space::s);
    line->addWidget(words);
    line->addWidget(box);
    m_body->addLayout(line);
}

void WhyPage::fillRoles()
{
    const QSignalBlocker quiet(m_roles);
    m_roles->clear();
    const QList<Role> roles = whyparts::rolesIn(m_session.decisions.country);
    // A choice that the new country does not know was one for work.
    if (!roles.contains(m_session.decisions.role))
        m_session.decisions.role = Role::Business;
    for (const Role role : roles)
        m_roles->addItem(whyparts::roleText(role), int(role));
    m_roles->setCurrentIndex(m_roles->findData(int(m_session.decisions.role)));
}

QString WhyPage::question() const
{
    return tr("Must I? By when?");
}

QString WhyPage::lead() const
{
    return tr("What the authorities decided, what it means for you, and where each statement comes from.");
}

void WhyPage::showAnswers()
{
    clear(m_answers);
    const Audience audience = m_session.decisions.audience();
    const std::vector<TimelineEvent> events = m_timeline.eventsFor(audience);
    // A picture to scale has no place for a day that is not sure.
    std::vector<TimelineEvent> dated = events;
    std::erase_if(dated, [](const TimelineEvent &event) { return !event.isDated(); });
    m_answers->addWidget(new TimelineView(dated, QDate::currentDate()));

    const std::vector<Statement> statements = m_timeline.statementsFor(audience);
    int number = 0;
    for (const Statement &statement : statements)
        if (statement.kind == StatementKind::Duty)
            m_answers->addWidget(whyparts::makeAnswerCard(QStringLiteral("answer%1").arg(++number), statement));
    showThisComputer();
    for (const StatementGroup &group : grouped(statements))
        m_answers->addWidget(whyparts::makeGroup(group));
    m_answers->addWidget(whyparts::makeDays(events));
}

void WhyPage::showThisComputer()
{
    if (!m_session.looked())
        return;
    const Looked &looked = *m_session.looked();
    int number = 0;
    for (const LastUpdate &update : looked.lastUpdates)
        m_answers->addWidget(
            whyparts::makeUpdateCard(QStringLiteral("update%1").arg(++number), update, QDate::currentDate()));
    if (Card *successor = whyparts::makeSuccessorCard(looked.inventory.findings, m_timeline.aboutSuccessor()))
        m_answers->addWidget(successor);
}

} // namespace changeover
