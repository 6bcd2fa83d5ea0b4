// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Timeline.h"

#include <QString>

#include <vector>

namespace changeover {

/// Statements that are shown together.
struct StatementGroup
{
    QString id;    ///< never translated, also part of object names: "scope", "penalties", "reported" …
    QString title; ///< the heading, in the person's language
    std::vector<Statement> statements;
};

/// What Timeline::statementsFor() answers, in the order a person asks: what is barred and what is not, what happens if,
/// what one may have read, the reasons with Kaspersky's answer, advice, other questions. Groups with nothing in them
/// are left out; StatementKind::Duty, which stands before all of them, is in none.
[[nodiscard]] std::vector<StatementGroup> grouped(const std::vector<Statement> &statements);

} // namespace changeover
