// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

// What `remove` and `migrate` share.

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};
} // namespace

Result<RemovalChoices> Command::removalChoices(const RemovalPlan &plan, const QStringList &reviewed) const
{
    RemovalChoices choices;
    choices.only = reviewed.isEmpty() ? m_parser.values(QStringLiteral("only")) : reviewed;
    choices.acceptedHazards = m_parser.values(QStringLiteral("accept"));
    choices.confirmed = reviewed.isEmpty() ? m_parser.values(QStringLiteral("confirm")) : reviewed;
    choices.vendorWindows = m_parser.isSet(QStringLiteral("vendor-windows"));
    if (m_parser.isSet(QStringLiteral("wait"))) {
        constexpr int mostMinutes = 24 * 60;
        bool isNumber = false;
        const int minutes = m_parser.value(QStringLiteral("wait")).toInt(&isNumber);
        if (!isNumber || minutes < 0 || minutes > mostMinutes)
            return Error{
                ErrorKind::BadInput, Text::tr("--wait takes a number of minutes, 0 to %1.").arg(mostMinutes), {}};
        choices.patience.longestMs = minutes * 60 * 1000;
    }
    if (!m_target.isEmpty())
        choices.logFolder = m_target + QStringLiteral("/logs");

    const Result<Secret> given = passwordOption();
    if (!given)
        return given.error();
    const Secret &password = *given;

    const Result<std::vector<PlanStep>> chosen = chosenSteps(plan, choices);
    if (!chosen)
        return chosen.error();
    std::vector<const PlanStep *> taking;
    for (const PlanStep &step : *chosen)
        if (step.takesPassword)
            taking.push_back(&step);
    if (!password.isEmpty()) {
        // One password for two products would be a wrong try at one of them.
        if (taking.size() > 1)
            return Error{
                ErrorKind::BadInput,
                Text::tr(
                    "Several products take a password. Remove them one at a time with --only. Nothing was changed."),
                {}};
        if (taking.size() == 1)
            choices.credentials.push_back({taking[0]->id, m_parser.value(QStringLiteral("login")), password});
    } else if (mayAsk() && !saidYes() && !isDryRun()) {
        for (const PlanStep *step : taking) {
            console::writeTalk(
                Text::tr("%1. If a password protects it, type it now, else press Enter: ").arg(step->title));
            const std::optional<Secret> typed = console::readSecret();
            if (typed && !typed->isEmpty())
                choices.credentials.push_back({step->id, m_parser.value(QStringLiteral("login")), *typed});
        }
    }
    return choices;
}

std::optional<Outcome> Command::stopForHazards(const HazardReport &report) const
{
    const std::vector<Hazard> blocking = report.blocking(m_parser.values(QStringLiteral("accept")));
    if (blocking.empty())
        return std::nullopt;
    // Only that: there is a code for it, which scripts answer by trying again later.
    const bool onlyBusy = std::all_of(blocking.begin(), blocking.end(), [](const Hazard &hazard) {
        return hazard.id == QLatin1String("another-installer-running");
    });
    const Outcome outcome = onlyBusy ? Outcome::Busy : Outcome::HazardStop;
    QStringList ids;
    for (const Hazard &hazard : blocking)
        ids << hazard.id;
    log::error(QStringLiteral("%1: stopped by %2").arg(m_name, ids.join(QStringLiteral(", "))));
    const QString text = Text::tr("This blocks the removal. Nothing was changed.");
    if (isJson())
        writeJson({{QStringLiteral("schema"), QStringLiteral("changeover.error/1")},
                   {QStringLiteral("error"), errorKindName(ErrorKind::Hazard)},
                   {QStringLiteral("text"), text},
                   {QStringLiteral("detail"), ids.join(QStringLiteral(", "))},
                   {QStringLiteral("hazards"), toJson(blocking)}},
                  outcome);
    else
        console::writeTalk(text + QLatin1Char('\n') + text::of(blocking) +
                           Text::tr("If you are sure, accept it with --accept and its id.") + QLatin1Char('\n'));
    return outcome;
}

std::optional<Outcome>
Command::restorePointFirst(const std::function<Result<RestorePointResult>(const ProgressSink &)> &make,
                           QJsonObject &document)
{
    const bool must = m_parser.isSet(QStringLiteral("restore-point"));
    if (!must && !m_parser.isSet(QStringLiteral("restore-point-if-possible")))
        return std::nullopt;
    const Result<RestorePointResult> made = withProgress(
        whyRightsForRestorePoint(), [&](const ProgressSink &progress, const CancelToken &) { return make(progress); });
    if (made) {
        talk(made->sentence());
        document.insert(QStringLiteral("restorePoint"), toJson(*made));
        return std::nullopt;
    }
    const Error &error = made.error();
    // No rights, no removal either.
    const Outcome outcome = outcomeOfRestorePoint(error);
    if (must || outcome != Outcome::NoRestorePoint)
        return refuse({error.kind,
                       Text::tr("Nothing was removed, because there is no restore point. %1").arg(error.text),
                       error.detail},
                      outcome);
    log::warning(error.full());
    talk(Text::tr("Going on without a restore point. %1").arg(error.text));
    document.insert(QStringLiteral("restorePoint"), QJsonObject{{QStringLiteral("error"), errorKindName(error.kind)},
                                                                {QStringLiteral("text"), error.text}});
    return std::nullopt;
}

Outcome Command::heedRestart(Outcome outcome, QJsonObject &document)
{
    const std::vector<Hazard> hazards = migration().restartHazards();
    document.insert(QStringLiteral("restartHazards"), toJson(hazards));
    if (hazards.empty())
        return outcome;
    if (!isJson()) // said also with --quiet
        console::writeTalk(text::of(hazards));
    const bool removed = outcome == Outcome::Ok || outcome == Outcome::RestartNeeded || outcome == Outcome::Leftovers;
    return removed ? Outcome::HazardStop : outcome;
}

QString Command::whyRightsToRemove()
{
    return Text::tr(
        "Removing a program needs an administrator's rights. The system asks for them now; only the removal "
        "itself gets them.");
}

} // namespace changeover
