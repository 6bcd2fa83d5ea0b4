// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/RemovalPlan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plan)
};

// One person's own list can be written by that person, and what is started has an administrator's rights.
bool hasOwnUninstaller(const Finding &finding)
{
    return finding.uninstallString.contains(QLatin1String(".exe"), Qt::CaseInsensitive) &&
           !finding.uninstallString.contains(QLatin1String("msiexec"), Qt::CaseInsensitive) && !finding.isOnePersons;
}

bool canBeDriven(const Finding &finding, RemovalMethod method)
{
    return (method == RemovalMethod::Msi && !finding.productCode.isEmpty()) ||
           (method == RemovalMethod::Package && !finding.packageName.isEmpty()) ||
           (method == RemovalMethod::Program && hasOwnUninstaller(finding));
}

std::vector<StepNeed> needsOf(const PlanStep &step, Platform platform)
{
    std::vector<StepNeed> needs{StepNeed::Administrator};
    if (step.takesPassword)
        needs.push_back(StepNeed::PasswordIfSet);
    if (step.mustConfirm)
        needs.push_back(StepNeed::Confirmation);
    if (step.ownWindows)
        needs.push_back(StepNeed::Windows);
    if (platform == Platform::Windows)
        needs.push_back(StepNeed::Restart);
    return needs;
}
} // namespace

QString words(StepNeed need)
{
    switch (need) {
    case StepNeed::Administrator:
        return Text::tr("an administrator's rights");
    case StepNeed::PasswordIfSet:
        return Text::tr("the product's password, if one is set");
    case StepNeed::Confirmation:
        return Text::tr("your yes to this very program");
    case StepNeed::Windows:
        return Text::tr("somebody who answers its own windows");
    case StepNeed::Restart:
        return Text::tr("most often a restart afterwards");
    }
    Q_UNREACHABLE();
}

bool RemovalPlan::hasWork(const QStringList &confirmed) const
{
    return std::any_of(steps.begin(), steps.end(), [&](const PlanStep &step) {
        return step.kind == StepKind::Uninstall && (!step.staysUnlessAsked || confirmed.contains(step.id));
    });
}

const PlanStep *RemovalPlan::find(const QString &id) const
{
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const PlanStep &one) { return one.id == id; });
    return step == steps.end() ? nullptr : &*step;
}

RemovalPlan planRemoval(const Inventory &inventory, const Catalogue &catalogue)
{
    RemovalPlan plan;
    bool managed = false;
    for (const Finding &finding : inventory.findings) {
        const Product *product = catalogue.find(finding.productId);
        if (!product)
            continue;
        managed = managed || product->kind == ProductKind::Agent;

        PlanStep step;
        step.id = finding.id;
        step.method = product->removal.method;
        step.order = product->removal.order;
        // A bundle: its setup program removes the packages in it.
        if (step.method == RemovalMethod::Msi && finding.productCode.isEmpty() && hasOwnUninstaller(finding))
            step.method = RemovalMethod::Program;
        // And the other way round: an entry that names a package is a package.
        if (step.method == RemovalMethod::Program && !hasOwnUninstaller(finding) && !finding.productCode.isEmpty())
            step.method = RemovalMethod::Msi;
        step.ownWindows = step.method == RemovalMethod::Program;
        const QString name = finding.version.isEmpty() || finding.name.contains(finding.version)
                                 ? finding.name
                                 : finding.name + QLatin1Char(' ') + finding.version;
        step.title = Text::tr("Remove %1").arg(name);
        step.takesPassword = !product->removal.passwordProperty.isEmpty();
        step.takesLogin = !product->removal.loginProperty.isEmpty();
        step.staysUnlessAsked = product->kind == ProductKind::Successor;
        step.mustConfirm = finding.certainty == Certainty::Possible || step.staysUnlessAsked;
        if (step.method == RemovalMethod::ReportOnly) {
            step.kind = StepKind::Person;
            step.title = Text::tr("Decide about %1").arg(name);
            step.detail = QCoreApplication::translate("catalogue", product->removal.advice.toUtf8().constData());
        } else if (!canBeDriven(finding, step.method)) {
            step.kind = StepKind::Person;
            step.method = RemovalMethod::ReportOnly;
            step.detail =
                inventory.facts.platform == Platform::Windows
                    ? Text::tr(
                          "It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.")
                    : Text::tr("No package of your system owns it. Remove it the way it was installed.");
        } else if (step.staysUnlessAsked) {
            step.detail = QCoreApplication::translate("catalogue", product->removal.advice.toUtf8().constData());
        } else if (step.mustConfirm) {
            step.detail =
                Text::tr("Only its name was recognised. Please confirm that this is the program you want to remove.");
        } else if (step.takesPassword) {
            step.detail = Text::tr("If a password protects it, you will need it. A wrong one is never tried twice.");
        }
        if (step.kind == StepKind::Uninstall) {
            step.needs = needsOf(step, inventory.facts.platform);
            step.keeps = QCoreApplication::translate("catalogue", product->removal.keeps.toUtf8().constData());
        }
        plan.steps.push_back(step);
    }
    if (managed) {
        PlanStep console;
        console.id = QStringLiteral("console");
        console.kind = StepKind::Person;
        console.order = -1;
        console.title = Text::tr("Tell the person who manages this computer");
        console.detail =
            Text::tr("An agent connects this computer to an administration server. The server may install the product "
                     "again. Take the computer out of its groups there first.");
        plan.steps.push_back(console);
    }
    std::stable_sort(plan.steps.begin(), plan.steps.end(),
                     [](const PlanStep &a, const PlanStep &b) { return a.order < b.order; });
    return plan;
}

QJsonObject toJson(const RemovalPlan &plan)
{
    QJsonArray steps;
    for (const PlanStep &step : plan.steps) {
        QJsonArray needs;
        for (const StepNeed need : step.needs)
            needs << stepNeedNames.name(need);
        steps << QJsonObject{{QStringLiteral("id"), step.id},
                             {QStringLiteral("kind"), stepKindNames.name(step.kind)},
                             {QStringLiteral("title"), step.title},
                             {QStringLiteral("detail"), step.detail},
                             {QStringLiteral("method"), removalMethodNames.name(step.method)},
                             {QStringLiteral("needs"), needs},
                             {QStringLiteral("keeps"), step.keeps},
                             {QStringLiteral("takesPassword"), step.takesPassword},
                             {QStringLiteral("takesLogin"), step.takesLogin},
                             {QStringLiteral("ownWindows"), step.ownWindows},
                             {QStringLiteral("staysUnlessAsked"), step.staysUnlessAsked},
                             {QStringLiteral("mustConfirm"), step.mustConfirm}};
    }
    return {{QStringLiteral("schema"), QStringLiteral("changeover.plan/1")}, {QStringLiteral("steps"), steps}};
}

} // namespace changeover
