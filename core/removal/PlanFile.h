// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/RemovalPlan.h"

#include <QDateTime>

namespace changeover {

/// One step as it was written down. What would be started is written down too: a program list that names something else
/// today is not what the person agreed to.
struct ReviewedStep
{
    QString id;
    bool take = true; ///< the reviewing person may set it to false, or to true where the plan asks for a yes
    StepKind kind = StepKind::Uninstall;
    RemovalMethod method = RemovalMethod::ReportOnly;
    QString title;
    QString version;
    QString removedBy; ///< package code, uninstall line or package name; empty: by a person
};

/// A plan on paper, so to speak: made on one computer, read by a person, carried out there later if it still fits.
struct PlanFile
{
    QString computer;
    QDateTime made;
    std::vector<ReviewedStep> steps;
};

[[nodiscard]] PlanFile planFileOf(const Inventory &inventory, const RemovalPlan &plan);

[[nodiscard]] QJsonObject toJson(const PlanFile &file);
/// The same back. Never trusted: `place` names it in the error.
[[nodiscard]] Result<PlanFile> planFileFromJson(const QString &place, const QByteArray &json);

/// What is not as in the file now, a sentence each, for a person. Empty: it still fits.
[[nodiscard]] QStringList differences(const PlanFile &file, const PlanFile &now);

/// Ids of what the reviewed file takes. What is taken there is thereby confirmed.
[[nodiscard]] QStringList takenSteps(const PlanFile &file);

} // namespace changeover
