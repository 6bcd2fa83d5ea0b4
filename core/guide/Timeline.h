// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"
#include "core/base/Result.h"
#include "core/guide/Sourced.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <vector>

namespace changeover {

/// Who asks. A person may be several; the pages ask for one.
enum class Role
{
    Home,
    Business,
    Federal,  ///< a federal agency or its contractor
    Reseller, ///< sells, fixes or builds in
    OutsideUs,
};
inline constexpr auto roleNames = namedEnum<Role>({{Role::Home, "home"},
                                                   {Role::Business, "business"},
                                                   {Role::Federal, "federal"},
                                                   {Role::Reseller, "reseller"},
                                                   {Role::OutsideUs, "outside-us"}});

/// Where the person is. Those countries have an own name of which the file says more than of others.
enum class Country
{
    UnitedStates,
    UnitedKingdom,
    Germany,
    Italy,
    Netherlands,
    Lithuania,
    Canada,
    Australia,
    Other,
};
inline constexpr auto countryNames = namedEnum<Country>({{Country::UnitedStates, "us"},
                                                         {Country::UnitedKingdom, "uk"},
                                                         {Country::Germany, "de"},
                                                         {Country::Italy, "it"},
                                                         {Country::Netherlands, "nl"},
                                                         {Country::Lithuania, "lt"},
                                                         {Country::Canada, "ca"},
                                                         {Country::Australia, "au"},
                                                         {Country::Other, "other"}});

/// For whom the timeline is read.
struct Audience
{
    Role role = Role::Home;
    Country country = Country::UnitedStates;

    /// As the file is filtered by it: in any country but the US everybody is Role::OutsideUs, and who says to be
    /// outside the US without a country is in Country::Other.
    [[nodiscard]] Audience effective() const;
};

/// Something that happened on a day. Texts are English: see guideText().
struct TimelineEvent : Sourced
{
    QString id;
    QDate date;
    QDate until;              ///< the last day, for what took several; else invalid
    bool approximate = false; ///< happened around `date`; say so
    /// Unconfirmed: it happened, but `date` only gives its place in the order and is never shown as a fact.
    FactStatus dateStatus = FactStatus::Confirmed;
    QString time; ///< "00:00 EDT", or empty where only the day matters
    QString title;
    QString text;
    QList<Role> roles;             ///< whom it concerns
    QList<Country> countries = {}; ///< where; empty: everywhere
    QString binds;                 ///< whom it binds by law, a phrase
    QString citation;              ///< of the law or document; may be empty; not translated
    bool deadline = false;

    /// Date and time as UTC; invalid without a time.
    [[nodiscard]] QDateTime instant() const;
    /// Whether `date` may be shown.
    [[nodiscard]] bool isDated() const { return dateStatus == FactStatus::Confirmed; }
    /// Days from `date` to `today`; negative where it is still to come.
    [[nodiscard]] qint64 daysSince(QDate today) const { return date.daysTo(today); }
};

/// What a statement is about, so that a page can show together what belongs together.
enum class StatementKind
{
    Duty,       ///< must I remove it, and by when: the first answer, one for each role
    Prohibited, ///< what is barred, for whom
    Exempt,     ///< what the order leaves out
    Allowed,    ///< what nobody is punished for
    Penalty,    ///< what happens if
    Reported,   ///< what people may have read elsewhere, and what is right
    Reason,     ///< why the authorities decided it
    Answer,     ///< what Kaspersky answers; shown beside the reasons
    Advice,     ///< what authorities advise; binds nobody
    Question,   ///< anything else that people ask
    Successor,  ///< about what took Kaspersky's place on computers
};
inline constexpr auto statementKindNames = namedEnum<StatementKind>({{StatementKind::Duty, "duty"},
                                                                     {StatementKind::Prohibited, "prohibited"},
                                                                     {StatementKind::Exempt, "exempt"},
                                                                     {StatementKind::Allowed, "allowed"},
                                                                     {StatementKind::Penalty, "penalty"},
                                                                     {StatementKind::Reported, "reported"},
                                                                     {StatementKind::Reason, "reason"},
                                                                     {StatementKind::Answer, "answer"},
                                                                     {StatementKind::Advice, "advice"},
                                                                     {StatementKind::Question, "question"},
                                                                     {StatementKind::Successor, "successor"}});

/// A question that people ask, and its answer.
struct Statement : Sourced
{
    QString id;
    StatementKind kind = StatementKind::Question;
    QString question;
    QString answer;
    QList<Role> roles;
    QList<Country> countries = {}; ///< as of an event
    /// Says what is left to do once Kaspersky is gone: also for the last page.
    bool afterwards = false;
};

/// What happened, and what it means for whom: resources/guide/timeline.json.
struct Timeline
{
    std::vector<TimelineEvent> events; ///< in the order of their dates
    std::vector<Statement> statements; ///< in the order to be shown

    /// The one that comes with the program.
    [[nodiscard]] static Result<Timeline> builtIn();
    /// Anything but exactly the expected is an error that names `place` and the line.
    [[nodiscard]] static Result<Timeline> fromJson(const QString &place, const QByteArray &json);

    /// What may be shown to this person: confirmed only.
    [[nodiscard]] std::vector<TimelineEvent> eventsFor(const Audience &audience) const;
    [[nodiscard]] std::vector<Statement> statementsFor(const Audience &audience) const;
    /// Those of statementsFor() that belong on the last page.
    [[nodiscard]] std::vector<Statement> afterwardsFor(const Audience &audience) const;
    /// What is confirmed of what took Kaspersky's place, for a computer where it was found, whoever uses it.
    [[nodiscard]] std::vector<Statement> aboutSuccessor() const;
};

} // namespace changeover
