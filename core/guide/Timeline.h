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

/// Something that happened on a day. Texts are English: see guideText().
struct TimelineEvent : Sourced
{
    QString id;
    QDate date;
    QDate until;              ///< the last day, for what took several; else invalid
    bool approximate = false; ///< happened around `date`; say so
    QString time;             ///< "00:00 EDT", or empty where only the day matters
    QString title;
    QString text;
    QList<Role> roles; ///< whom it concerns
    QString binds;     ///< whom it binds by law, a phrase
    QString citation;  ///< of the law or document; may be empty; not translated
    bool deadline = false;

    /// Date and time as UTC; invalid without a time.
    [[nodiscard]] QDateTime instant() const;
};

/// A question that people ask, and its answer.
struct Statement : Sourced
{
    QString id;
    QString question;
    QString answer;
    QList<Role> roles;
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
    [[nodiscard]] std::vector<TimelineEvent> eventsFor(Role role) const;
    [[nodiscard]] std::vector<Statement> statementsFor(Role role) const;
    /// Those of statementsFor() that belong on the last page.
    [[nodiscard]] std::vector<Statement> afterwardsFor(Role role) const;
};

} // namespace changeover
