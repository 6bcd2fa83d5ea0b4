// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WhyParts.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/guide/GuideText.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover::whyparts {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhyPage)
};

constexpr int freshDays = 7; // a program that was updated this lately is no reason to worry

// Where a statement comes from, and the day it was checked.
void addSources(Fold *fold, const Sourced &sourced, const QString &objectName)
{
    fold->content()->addWidget(makeHint(Text::tr("Source, checked on %1:").arg(texts::day(sourced.checked))));
    int number = 0;
    for (const GuideLink &source : sourced.sources)
        fold->content()->addWidget(
            makeLinkLine(objectName + QStringLiteral("Source%1").arg(++number), guideSourceName(source), source.url));
}

Fold *makeStatement(const QString &objectName, const Statement &statement)
{
    auto *fold = new Fold(objectName, guideText(statement.question));
    fold->fillWhenOpened([fold, statement, objectName] {
        fold->content()->addWidget(makeLabel(guideText(statement.answer)));
        addSources(fold, statement, objectName);
    });
    return fold;
}

Fold *makeEvent(const QString &objectName, const TimelineEvent &event)
{
    auto *fold = new Fold(objectName, QStringLiteral("%1: %2").arg(texts::date(event), guideText(event.title)));
    fold->fillWhenOpened([fold, event, objectName] {
        fold->content()->addWidget(makeLabel(guideText(event.text)));
        fold->addText(Text::tr("Whom it binds: %1").arg(guideText(event.binds)));
        if (!event.citation.isEmpty())
            fold->addText(Text::tr("In law: %1").arg(event.citation));
        addSources(fold, event, objectName);
    });
    return fold;
}

// Both sides get the same room: neither is the footnote of the other.
QWidget *makeBothSides(const QString &objectName, const StatementGroup &group)
{
    auto *both = new QWidget;
    both->setObjectName(objectName);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::m);
    int number = 0;
    for (const Statement &statement : group.statements)
        layout->addWidget(makeAnswerCard(objectName + QString::number(++number), statement), 1, Qt::AlignTop);
    return both;
}
} // namespace

QString countryText(Country country)
{
    switch (country) {
    case Country::UnitedStates:
        return Text::tr("the United States");
    case Country::UnitedKingdom:
        return Text::tr("the United Kingdom");
    case Country::Germany:
        return Text::tr("Germany");
    case Country::Italy:
        return Text::tr("Italy");
    case Country::Netherlands:
        return Text::tr("the Netherlands");
    case Country::Lithuania:
        return Text::tr("Lithuania");
    case Country::Canada:
        return Text::tr("Canada");
    case Country::Australia:
        return Text::tr("Australia");
    case Country::Other:
        return Text::tr("another country");
    }
    Q_UNREACHABLE();
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Home:
        return Text::tr("at home");
    case Role::Business:
        return Text::tr("for a business or an organization");
    case Role::Federal:
        return Text::tr("for a federal agency or its contractor");
    case Role::Reseller:
        return Text::tr("to sell, repair or build in software");
    case Role::OutsideUs:
        return Text::tr("outside the United States");
    }
    Q_UNREACHABLE();
}

QList<Role> rolesIn(Country country)
{
    if (country == Country::UnitedStates)
        return {Role::Home, Role::Business, Role::Federal, Role::Reseller};
    return {Role::Home, Role::Business};
}

Card *makeAnswerCard(const QString &objectName, const Statement &statement)
{
    auto *card = new Card(objectName, look::Tone::Plain, guideText(statement.question), QStringLiteral("why"));
    card->addText(guideText(statement.answer));
    Fold *sources = card->addFold(Text::tr("Who says so?"));
    sources->fillWhenOpened([sources, statement, objectName] { addSources(sources, statement, objectName); });
    return card;
}

Fold *makeGroup(const StatementGroup &group)
{
    auto *fold = new Fold(group.id + QStringLiteral("Group"), group.title);
    fold->fillWhenOpened([fold, group] {
        if (group.id == QLatin1String("reasons")) {
            fold->content()->addWidget(makeBothSides(QStringLiteral("reasonsSide"), group));
            return;
        }
        int number = 0;
        for (const Statement &statement : group.statements)
            fold->content()->addWidget(makeStatement(group.id + QString::number(++number), statement));
    });
    return fold;
}

Fold *makeDays(const std::vector<TimelineEvent> &events)
{
    auto *days = new Fold(QStringLiteral("daysFold"), Text::tr("What happened, day by day"));
    days->fillWhenOpened([days, events] {
        int number = 0;
        for (const TimelineEvent &event : events)
            days->content()->addWidget(makeEvent(QStringLiteral("event%1").arg(++number), event));
    });
    return days;
}

Card *makeUpdateCard(const QString &objectName, const LastUpdate &update, QDate today)
{
    const QString name = safeText(update.name);
    const std::optional<qint64> days = daysWithoutUpdates(update.time, today);
    if (days) {
        const bool fresh = *days <= freshDays;
        auto *card = new Card(objectName, fresh ? look::Tone::Plain : look::Tone::Warning,
                              fresh ? Text::tr("Updated a short time ago")
                                    : Text::tr("%n day(s) without an update", nullptr, int(*days)));
        card->addText(Text::tr("%1 on this computer was last updated on %2.")
                          .arg(name, texts::day(update.time.when->toUTC().date())));
        if (!fresh)
            card->addText(Text::tr("Without updates, it misses new threats."));
        return card;
    }
    if (update.time.never) {
        auto *card = new Card(objectName, look::Tone::Warning, Text::tr("Never updated"));
        card->addText(Text::tr("%1 on this computer says that it was never updated.").arg(name));
        return card;
    }
    auto *card =
        new Card(objectName, look::Tone::Plain, Text::tr("How long without updates?"), QStringLiteral("unknown"));
    card->addText(Text::tr("It could not be seen when %1 on this computer was last updated.").arg(name));
    return card;
}

Card *makeSuccessorCard(const std::vector<Finding> &findings, const std::vector<Statement> &statements)
{
    QStringList names;
    bool sure = true;
    for (const Finding &finding : findings)
        if (finding.kind == ProductKind::Successor) {
            names << safeText(finding.fullName());
            sure = sure && finding.certainty != Certainty::Possible;
        }
    if (names.isEmpty() || statements.empty())
        return nullptr;
    names.removeDuplicates();
    auto *card = new Card(QStringLiteral("successorCard"), look::Tone::Info,
                          Text::tr("Found here: %1", "names of programs").arg(names.join(QStringLiteral(", "))));
    if (!sure)
        card->addHint(Text::tr("Only the name was seen, so please make sure that this is the program."));
    card->addText(Text::tr("This is what is known about it, and how to remove it."));
    int number = 0;
    for (const Statement &statement : statements)
        card->addWidget(makeStatement(QStringLiteral("successor%1").arg(++number), statement));
    return card;
}

} // namespace changeover::whyparts
