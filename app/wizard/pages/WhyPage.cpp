// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WhyPage.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/TimelineView.h"
#include "core/guide/GuideText.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover {

namespace {
constexpr int questionsAtOnce = 6; // a longer list frightens more than it explains

// Where a statement comes from, and the day it was checked.
void addSources(Fold *fold, const Sourced &sourced, const QString &objectName)
{
    fold->content()->addWidget(makeHint(WhyPage::tr("Source, checked on %1:").arg(texts::day(sourced.checked))));
    int number = 0;
    for (const GuideLink &source : sourced.sources)
        fold->content()->addWidget(
            makeLinkLine(objectName + QStringLiteral("Source%1").arg(++number), source.name, source.url));
}

QString dateOf(const TimelineEvent &event)
{
    QString date = texts::day(event.date);
    if (event.until.isValid())
        date = WhyPage::tr("%1 to %2", "two dates").arg(date, texts::day(event.until));
    if (event.approximate)
        date = WhyPage::tr("about %1", "a date").arg(date);
    return event.time.isEmpty() ? date : QStringLiteral("%1, %2").arg(date, event.time);
}

Fold *makeAnswer(const Statement &statement, int number)
{
    const QString name = QStringLiteral("answer%1").arg(number);
    auto *fold = new Fold(name, guideText(statement.question));
    fold->fillWhenOpened([fold, statement, name] {
        fold->content()->addWidget(makeLabel(guideText(statement.answer)));
        addSources(fold, statement, name);
    });
    fold->setOpen(number == 1); // the first one is the page's own question
    return fold;
}

Fold *makeEvent(const TimelineEvent &event, int number)
{
    const QString name = QStringLiteral("event%1").arg(number);
    auto *fold = new Fold(name, QStringLiteral("%1: %2").arg(dateOf(event), guideText(event.title)));
    fold->fillWhenOpened([fold, event, name] {
        fold->content()->addWidget(makeLabel(guideText(event.text)));
        if (!event.binds.isEmpty())
            fold->addText(WhyPage::tr("Whom it binds: %1").arg(guideText(event.binds)));
        if (!event.citation.isEmpty())
            fold->addText(WhyPage::tr("In law: %1").arg(event.citation));
        addSources(fold, event, name);
    });
    return fold;
}
} // namespace

WhyPage::WhyPage(Session &session)
    : Page(session)
    , m_answers(new QVBoxLayout)
{
    setObjectName(QStringLiteral("whyPage"));
    m_answers->setSpacing(look::space::m);
    if (Result<Timeline> timeline = Timeline::builtIn())
        m_timeline = std::move(timeline).value();

    auto *roles = new QComboBox;
    roles->setObjectName(QStringLiteral("whyRole"));
    roles->setAccessibleName(tr("I use this computer"));
    roles->addItem(tr("at home"), int(Role::Home));
    roles->addItem(tr("for a business or an organization"), int(Role::Business));
    roles->addItem(tr("for a federal agency or its contractor"), int(Role::Federal));
    roles->addItem(tr("to sell, repair or build in software"), int(Role::Reseller));
    roles->addItem(tr("outside the United States"), int(Role::OutsideUs));
    roles->setCurrentIndex(roles->findData(int(m_session.decisions.role)));
    roles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("I &use this computer"));
    label->setBuddy(roles);
    auto *asked = new FlowLayout(look::space::s);
    asked->addWidget(label);
    asked->addWidget(roles);
    m_body->addLayout(asked);
    m_body->addLayout(m_answers);
    m_body->addStretch();
    connect(roles, &QComboBox::currentIndexChanged, this, [this, roles] {
        m_session.decisions.role = Role(roles->currentData().toInt());
        showAnswers();
    });
    showAnswers();
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
    const Role role = m_session.decisions.role;
    m_answers->addWidget(new TimelineView(m_timeline.eventsFor(role), QDate::currentDate()));

    const std::vector<Statement> statements = m_timeline.statementsFor(role);
    const int all = int(statements.size());
    const int firsts = std::min(questionsAtOnce, all);
    int number = 0;
    for (auto one = statements.begin(); one != statements.begin() + firsts; ++one)
        m_answers->addWidget(makeAnswer(*one, ++number));
    if (firsts < all) {
        auto *more = new Fold(QStringLiteral("moreAnswersFold"), tr("%n more question(s)", nullptr, all - firsts));
        more->fillWhenOpened([more, statements, firsts, all] {
            for (int i = firsts; i < all; ++i)
                more->content()->addWidget(makeAnswer(statements[std::size_t(i)], i + 1));
        });
        m_answers->addWidget(more);
    }
    auto *days = new Fold(QStringLiteral("daysFold"), tr("What happened, day by day"));
    days->fillWhenOpened([days, events = m_timeline.eventsFor(role)] {
        int count = 0;
        for (const TimelineEvent &event : events)
            days->content()->addWidget(makeEvent(event, ++count));
    });
    m_answers->addWidget(days);
}

} // namespace changeover
