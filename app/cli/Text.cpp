// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Text.h"

#include <QCoreApplication>
#include <QDir>

namespace changeover::text {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(text)
};

// Another program's text goes to a terminal: no control characters, no line of a mile.
QString safe(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(u' ');
    return text.left(300);
}

QString sureness(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return Text::tr("certain");
    case Certainty::Likely:
        return Text::tr("likely");
    case Certainty::Possible:
        return Text::tr("possible, please confirm");
    }
    Q_UNREACHABLE();
}

QString signText(SignKind kind)
{
    switch (kind) {
    case SignKind::ProductKey:
    case SignKind::RegistryKey:
        return Text::tr("registry key");
    case SignKind::UninstallEntry:
        return Text::tr("list of programs");
    case SignKind::Service:
        return Text::tr("service");
    case SignKind::Driver:
        return Text::tr("drivers");
    case SignKind::Folder:
        return Text::tr("folder");
    case SignKind::Package:
        return Text::tr("package");
    case SignKind::Unit:
        return Text::tr("service");
    }
    Q_UNREACHABLE();
}

QString blindSpots(const std::vector<BlindSpot> &spots)
{
    if (spots.empty())
        return {};
    QString out = Text::tr("Could not look here, so nothing is said about it:") + QLatin1Char('\n');
    for (const BlindSpot &spot : spots)
        out += QStringLiteral("  %1: %2\n").arg(safe(spot.place), safe(spot.why.full()));
    return out;
}

QString findingsText(const Inventory &inventory)
{
    QString out;
    for (const Finding &finding : inventory.findings) {
        const bool versionInName = finding.version.isEmpty() || finding.name.contains(finding.version);
        out += QStringLiteral("%1 (%2%3)\n")
                   .arg(safe(versionInName ? finding.name : finding.name + QLatin1Char(' ') + finding.version),
                        sureness(finding.certainty), finding.running ? Text::tr(", running") : QString());
        out += QStringLiteral("  id: %1\n").arg(safe(finding.id));
        for (const Evidence &evidence : finding.evidence)
            out += QStringLiteral("  %1: %2%3\n")
                       .arg(signText(evidence.kind), safe(evidence.place),
                            evidence.shows.isEmpty() ? QString() : QStringLiteral(" = ") + safe(evidence.shows));
    }
    return out;
}
} // namespace

QString of(const Inventory &inventory)
{
    const QString head =
        QStringLiteral("%1, %2\n").arg(safe(inventory.facts.computerName), safe(inventory.facts.systemName));
    const QString nothing =
        inventory.findings.empty() ? Text::tr("No Kaspersky product was found.") + QLatin1Char('\n') : QString();
    return head + nothing + findingsText(inventory) + blindSpots(inventory.blindSpots);
}

QString of(const Protection &protection)
{
    QString out = Text::tr("Protection now:") + QLatin1Char(' ') + safe(protection.why) + QLatin1Char('\n');
    for (const ListedProduct &product : protection.products)
        out += QStringLiteral("  %1\n").arg(safe(productLine(product)));
    for (const QString &note : protectionNotes(protection))
        out += QStringLiteral("  %1\n").arg(safe(note));
    if (protection.firewall.isOn != Answer::No && !protection.firewall.why.isEmpty())
        out += QStringLiteral("  %1\n").arg(safe(protection.firewall.why));
    for (const ProtectionEvidence &evidence : protection.defender.evidence)
        out += QStringLiteral("  %1 (%2)\n").arg(safe(evidence.shows), safe(evidence.place));
    if (!protection.commands.empty())
        out +=
            Text::tr("Commands for the administrator, in a PowerShell started as administrator:") + QLatin1Char('\n');
    for (const ServerCommand &one : protection.commands)
        out += QStringLiteral("  %1%2\n    %3\n")
                   .arg(one.purpose, one.status == FactStatus::Confirmed ? QString() : Text::tr(" (not confirmed)"),
                        one.command);
    return out;
}

QString of(const ExpectedAnswer &answer)
{
    QString out = Text::tr("New protection:") + QLatin1Char(' ') + safe(answer.text) + QLatin1Char('\n');
    for (const QString &more : {answer.next, answer.note})
        if (!more.isEmpty())
            out += QStringLiteral("  %1\n").arg(safe(more));
    return out;
}

QString of(const std::vector<Hazard> &hazards)
{
    QString out;
    for (const Hazard &hazard : hazards) {
        out += QStringLiteral("%1 %2%3\n")
                   .arg(hazard.blocks ? QStringLiteral("[!]") : QStringLiteral(" - "), safe(hazard.title),
                        hazard.blocksRestart ? Text::tr(" (blocks, also a restart)")
                        : hazard.blocks      ? Text::tr(" (blocks)")
                                             : QString());
        out += QStringLiteral("    id: %1\n").arg(hazard.id);
        for (const HazardSeen &seen : hazard.seen)
            out += QStringLiteral("    %1: %2\n").arg(safe(seen.place), safe(seen.shows));
        out += QStringLiteral("    %1\n").arg(hazard.why);
        int number = 0;
        for (const QString &step : hazard.clear)
            out += QStringLiteral("    %1. %2\n").arg(++number).arg(step);
    }
    return out;
}

QString of(const HazardReport &report)
{
    QString out = of(report.protection);
    if (report.hazards.empty())
        out += Text::tr("Nothing was found that could be lost or fail.") + QLatin1Char('\n');
    else
        out += Text::tr("What to know before anything is removed:") + QLatin1Char('\n') + of(report.hazards);
    return out + blindSpots(report.blindSpots);
}

QString of(const RemovalPlan &plan)
{
    if (plan.steps.empty())
        return Text::tr("Nothing to remove.") + QLatin1Char('\n');
    QString out = Text::tr("The plan:") + QLatin1Char('\n');
    int number = 0;
    for (const PlanStep &step : plan.steps) {
        out += QStringLiteral("%1. %2%3\n")
                   .arg(++number)
                   .arg(safe(step.title), step.kind == StepKind::Person ? Text::tr(" (your part)") : QString());
        if (!step.detail.isEmpty())
            out += QStringLiteral("   %1\n").arg(step.detail);
        QStringList needs;
        for (const StepNeed need : step.needs)
            needs << words(need);
        if (!needs.isEmpty())
            out += QStringLiteral("   %1\n").arg(Text::tr("It needs %1.").arg(needs.join(QStringLiteral(", "))));
        if (!step.keeps.isEmpty())
            out += QStringLiteral("   %1\n").arg(step.keeps);
        if (step.kind == StepKind::Uninstall)
            out += QStringLiteral("   id: %1\n").arg(safe(step.id));
    }
    return out;
}

QString of(const RemovalReport &report)
{
    QString out;
    for (const JobRecord &record : report.records) {
        out += QStringLiteral("%1: %2\n").arg(safe(record.status), record.result.text);
        for (qsizetype i = 0; i < record.result.ladder.size(); ++i)
            out += QStringLiteral("  %1. %2\n").arg(i + 1).arg(record.result.ladder[i]);
        if (record.result.ladder.isEmpty() && !record.result.next.isEmpty())
            out += QStringLiteral("  %1 %2\n").arg(Text::tr("What to do next:"), record.result.next);
    }
    return out;
}

QString of(const SaveResult &saved)
{
    QString out = Text::tr("Kept in %1:").arg(QDir::toNativeSeparators(saved.bundle)) + QLatin1Char('\n');
    for (const QString &line : saved.saved)
        out += QStringLiteral("  %1\n").arg(safe(line));
    if (!saved.notSaved.empty())
        out += Text::tr("Not in it:") + QLatin1Char('\n');
    for (const BlindSpot &problem : saved.notSaved)
        out += QStringLiteral("  %1: %2\n").arg(safe(problem.place), safe(problem.why.full()));
    return out;
}

QString of(const Verdict &verdict)
{
    QString out;
    switch (verdict.state()) {
    case VerdictState::Clean:
        out = Text::tr("Clean: no product and no trace of one was found.");
        break;
    case VerdictState::Leftovers:
        out = Text::tr("No product is installed any more. These traces are left:");
        break;
    case VerdictState::StillInstalled:
        out = Text::tr("Still installed:");
        break;
    case VerdictState::CouldNotLook:
        out = Text::tr("Nothing was found, but not every place could be looked at.");
        break;
    }
    out += QLatin1Char('\n') + findingsText(verdict.inventory);
    for (const Leftover &leftover : verdict.leftovers) {
        out += QStringLiteral("  %1\n    %2 %3 %4\n")
                   .arg(safe(leftover.place), safe(leftover.evidence), leftover.meaning,
                        Text::tr("Sureness: %1 of 100.").arg(leftover.confidence));
        int number = 0;
        for (const QString &step : leftover.steps)
            out += QStringLiteral("    %1. %2\n").arg(++number).arg(safe(step));
    }
    return out + blindSpots(verdict.inventory.blindSpots);
}

QString of(const CleanReport &report)
{
    QString out;
    for (const CleanRecord &record : report.records)
        out += QStringLiteral("  %1\n    %2\n").arg(safe(record.place), safe(record.text));
    return out;
}

} // namespace changeover::text
