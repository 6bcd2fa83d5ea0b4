// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/PlanFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace changeover {

namespace {
const QString schema = QStringLiteral("changeover.plan-file/1");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plan)
};

QString removedBy(const Finding &finding, RemovalMethod method)
{
    switch (method) {
    case RemovalMethod::Msi:
        return finding.productCode;
    case RemovalMethod::Program:
        return finding.uninstallString;
    case RemovalMethod::Package:
        return finding.packageName;
    case RemovalMethod::ReportOnly:
        break;
    }
    return {};
}

const ReviewedStep *find(const PlanFile &file, const QString &id)
{
    const auto step =
        std::find_if(file.steps.begin(), file.steps.end(), [&](const ReviewedStep &one) { return one.id == id; });
    return step == file.steps.end() ? nullptr : &*step;
}
} // namespace

PlanFile planFileOf(const Inventory &inventory, const RemovalPlan &plan)
{
    PlanFile file{inventory.facts.computerName, inventory.when, {}};
    for (const PlanStep &step : plan.steps) {
        ReviewedStep reviewed{
            step.id, step.kind == StepKind::Uninstall && !step.mustConfirm, step.kind, step.method, step.title, {}, {}};
        if (const Finding *finding = inventory.find(step.id)) {
            reviewed.version = finding->version;
            reviewed.removedBy = removedBy(*finding, step.method);
        }
        file.steps.push_back(reviewed);
    }
    return file;
}

QJsonObject toJson(const PlanFile &file)
{
    QJsonArray steps;
    for (const ReviewedStep &step : file.steps)
        steps << QJsonObject{{QStringLiteral("id"), step.id},
                             {QStringLiteral("take"), step.take},
                             {QStringLiteral("kind"), stepKindNames.name(step.kind)},
                             {QStringLiteral("method"), removalMethodNames.name(step.method)},
                             {QStringLiteral("title"), step.title},
                             {QStringLiteral("productVersion"), step.version},
                             {QStringLiteral("removedBy"), step.removedBy}};
    return {{QStringLiteral("schema"), schema},
            {QStringLiteral("computer"), file.computer},
            {QStringLiteral("made"), file.made.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("steps"), steps}};
}

Result<PlanFile> planFileFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    PlanFile file;
    {
        StrictJson::Object root = json.root();
        root.schema(schema);
        file.computer = root.string(QStringLiteral("computer"));
        file.made = root.time(QStringLiteral("made"));
        QSet<QString> seen;
        root.array(QStringLiteral("steps"), [&](StrictJson::Object &one) {
            ReviewedStep step;
            step.id = one.string(QStringLiteral("id"));
            step.take = one.optionalBool(QStringLiteral("take"), true);
            step.kind = one.choice(QStringLiteral("kind"), stepKindNames);
            step.method = one.choice(QStringLiteral("method"), removalMethodNames);
            step.title = one.string(QStringLiteral("title"));
            step.version = one.optionalString(QStringLiteral("productVersion"));
            step.removedBy = one.optionalString(QStringLiteral("removedBy"));
            if (step.take && step.kind == StepKind::Person)
                one.fail(QStringLiteral("take"), QStringLiteral("this step is a person's; it cannot be taken"));
            if (seen.contains(step.id))
                one.fail(QStringLiteral("id"), QStringLiteral("this id is used twice"));
            seen.insert(step.id);
            file.steps.push_back(std::move(step));
        });
    }
    if (json.failed())
        return json.error();
    return file;
}

QStringList differences(const PlanFile &file, const PlanFile &now)
{
    if (file.computer.compare(now.computer, Qt::CaseInsensitive) != 0)
        return {Text::tr("The plan was made on \"%1\"; this computer is \"%2\".").arg(file.computer, now.computer)};
    QStringList all;
    for (const ReviewedStep &then : file.steps) {
        const ReviewedStep *today = find(now, then.id);
        if (!today)
            all << Text::tr("\"%1\" is in the plan, but there is nothing to do for it now.").arg(then.title);
        else if (today->version != then.version)
            all << Text::tr("\"%1\": the plan has version \"%2\", now it is \"%3\".")
                       .arg(then.title, then.version, today->version);
        else if (today->kind != then.kind || today->method != then.method || today->removedBy != then.removedBy)
            all << Text::tr("\"%1\" would be removed in another way now: by \"%2\", not by \"%3\".")
                       .arg(then.title, today->removedBy, then.removedBy);
    }
    for (const ReviewedStep &today : now.steps)
        if (!find(file, today.id))
            all << Text::tr("\"%1\" is new: the plan does not know it.").arg(today.title);
    return all;
}

QStringList takenSteps(const PlanFile &file)
{
    QStringList ids;
    for (const ReviewedStep &step : file.steps)
        if (step.take)
            ids << step.id;
    return ids;
}

} // namespace changeover
