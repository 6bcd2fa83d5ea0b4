// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Inventory.h"
#include "core/guide/StatementGroups.h"
#include "core/guide/Timeline.h"
#include "core/settings/LastUpdate.h"

#include <QDate>

#include <vector>

class QWidget;

namespace changeover {

class Card;
class Fold;

/// The pieces of which WhyPage is made. `objectName` has to be told apart on the page; what is inside gets names that
/// begin with it.
namespace whyparts {

/// A country as it stands in "I live in …".
[[nodiscard]] QString countryText(Country country);
/// A role as it stands in "I use this computer …".
[[nodiscard]] QString roleText(Role role);
/// The roles that make a difference in that country.
[[nodiscard]] QList<Role> rolesIn(Country country);

/// The answer in full, its sources in a fold.
[[nodiscard]] Card *makeAnswerCard(const QString &objectName, const Statement &statement);
/// The heading as a fold, with a fold for each statement inside; reasons and Kaspersky's answer as two cards side by
/// side.
[[nodiscard]] Fold *makeGroup(const StatementGroup &group);
/// What happened, a fold for each event.
[[nodiscard]] Fold *makeDays(const std::vector<TimelineEvent> &events);
/// How long this program has been without updates, as of `today`.
[[nodiscard]] Card *makeUpdateCard(const QString &objectName, const LastUpdate &update, QDate today);
/// What took Kaspersky's place here: what it is, how it came, how to leave. nullptr: nothing of the kind was found.
[[nodiscard]] Card *makeSuccessorCard(const std::vector<Finding> &findings, const std::vector<Statement> &statements);

} // namespace whyparts
} // namespace changeover
