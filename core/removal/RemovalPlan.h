// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"

#include <QJsonObject>

#include <vector>

namespace changeover {

enum class StepKind
{
    Uninstall, ///< this program drives the vendor's uninstaller
    Person,    ///< something only the person can do; shown, never run
};
inline constexpr auto stepKindNames =
    namedEnum<StepKind>({{StepKind::Uninstall, "uninstall"}, {StepKind::Person, "person"}});

/// What a step needs, beside the person's yes to the plan.
enum class StepNeed
{
    Administrator,
    PasswordIfSet, ///< the product's own, should one be set
    Confirmation,  ///< a yes to this very step
    Windows,       ///< somebody who answers the uninstaller's own windows
    Restart,       ///< most often, to finish it
};
inline constexpr auto stepNeedNames = namedEnum<StepNeed>({{StepNeed::Administrator, "administrator"},
                                                           {StepNeed::PasswordIfSet, "password-if-set"},
                                                           {StepNeed::Confirmation, "confirmation"},
                                                           {StepNeed::Windows, "windows"},
                                                           {StepNeed::Restart, "restart"}});
/// As a phrase for the person.
[[nodiscard]] QString words(StepNeed need);

struct PlanStep
{
    QString id; ///< the finding's, or "console"
    StepKind kind = StepKind::Uninstall;
    QString title;  ///< "Remove Kaspersky VPN 21.9"
    QString detail; ///< what to know about it, whole sentences
    std::vector<StepNeed> needs;
    QString keeps; ///< what stays or may be kept, a sentence; empty: nothing is confirmed
    int order = 0;
    RemovalMethod method = RemovalMethod::ReportOnly;
    bool takesPassword = false; ///< the uninstaller takes one quietly, should one be set
    bool takesLogin = false;
    bool ownWindows = false;       ///< its uninstaller shows windows in any case, which the person answers
    bool staysUnlessAsked = false; ///< nothing speaks for removing it; the person may want to all the same
    bool mustConfirm = false;      ///< only possibly this product: needs a yes of its own
};

/// What would be done, in order. Computed anew from an inventory each time, also after a restart.
struct RemovalPlan
{
    std::vector<PlanStep> steps;

    /// A step that this program would do: what stays unless asked counts only when its id is among `confirmed`.
    [[nodiscard]] bool hasWork(const QStringList &confirmed = {}) const;
    [[nodiscard]] const PlanStep *find(const QString &id) const;
};

[[nodiscard]] RemovalPlan planRemoval(const Inventory &inventory, const Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const RemovalPlan &plan);

} // namespace changeover
