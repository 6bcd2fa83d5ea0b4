// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

#include "core/base/Csv.h"
#include "core/quarantine/QuarantineCells.h"
#include "core/report/Html.h"
#include "core/report/Pictures.h"
#include "core/settings/KnownSettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace changeover {

namespace {
constexpr qsizetype mostRows = 1000; // a browser takes long over more

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

QString named(const Finding &finding)
{
    const bool versionInName = finding.version.isEmpty() || finding.name.contains(finding.version);
    return versionInName ? finding.name : finding.name + QLatin1Char(' ') + finding.version;
}

QString sureness(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return Text::tr("certain");
    case Certainty::Likely:
        return Text::tr("likely");
    case Certainty::Possible:
        return Text::tr("possible");
    }
    Q_UNREACHABLE();
}

QString blindSpots(const QString &title, const std::vector<BlindSpot> &spots)
{
    if (spots.empty())
        return {};
    QStringList items;
    for (const BlindSpot &spot : spots)
        items << spot.place + QStringLiteral(": ") + spot.why.text;
    return html::heading(title) + html::list(items);
}

QString state(const ReportFacts &facts)
{
    if (!facts.after)
        return Text::tr("Nothing has been removed yet. This is what was found, and what was kept.");
    switch (facts.after->state()) {
    case VerdictState::Clean:
        return Text::tr("This computer is clean: no product and no trace of one was found.");
    case VerdictState::Leftovers:
        return facts.removal.restartNeeded()
                   ? Text::tr("The products are removed. Restart the computer to finish; some traces are listed below.")
                   : Text::tr("The products are removed. Some traces are left; they are listed below.");
    case VerdictState::StillInstalled:
        return Text::tr("At least one product is still installed. The list below says which, and what to do next.");
    case VerdictState::CouldNotLook:
        return Text::tr("Nothing was found, but not every place could be looked at.");
    }
    Q_UNREACHABLE();
}

QString numberOf(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString pictures(const ReportFacts &facts)
{
    QString out;
    if (facts.after) {
        const std::size_t left = facts.after->inventory.findings.size();
        out += html::beforeAndAfter(
            {Text::tr("Before"), numberOf(facts.before.findings.size()), Text::tr("Kaspersky programs found"),
             facts.before.findings.empty()},
            {Text::tr("After"), numberOf(left),
             Text::tr("Kaspersky programs found; traces: %1").arg(numberOf(facts.after->leftovers.size())), left == 0});
    }
    if (const Result<Timeline> timeline = Timeline::builtIn())
        if (const QString bar = html::timelineBar(timeline->eventsFor(facts.audience), facts.when.toLocalTime().date());
            !bar.isEmpty())
            out += html::heading(Text::tr("Why: what the US authorities decided")) + bar;
    return out;
}

QString found(const Inventory &inventory)
{
    QList<QStringList> rows;
    for (const Finding &finding : inventory.findings)
        rows << QStringList{named(finding), sureness(finding.certainty), finding.installFolder};
    return html::heading(Text::tr("What was found")) +
           (rows.isEmpty() ? html::paragraph(Text::tr("No Kaspersky product."))
                           : html::table({Text::tr("Product"), Text::tr("How sure"), Text::tr("Folder")}, rows)) +
           blindSpots(Text::tr("Where it was not possible to look"), inventory.blindSpots);
}

QString hazards(const std::vector<Hazard> &hazards)
{
    if (hazards.empty())
        return {};
    QString out = html::heading(Text::tr("What could be lost or go wrong"));
    for (const Hazard &hazard : hazards) {
        out += QStringLiteral("<h3>%1</h3>\n").arg(html::text(hazard.title));
        out += html::paragraph(hazard.why) + html::list(hazard.clear);
    }
    return out;
}

QString saved(const ReportFacts &facts)
{
    if (facts.saved.isEmpty() && facts.notSaved.empty() && facts.bundle.isEmpty())
        return {};
    QString out = html::heading(Text::tr("What was kept")) + html::list(facts.saved);
    if (!facts.bundle.isEmpty())
        out += html::paragraph(Text::tr("It lies in %1.").arg(facts.bundle));
    return out + blindSpots(Text::tr("What could not be kept"), facts.notSaved);
}

QString settings(const QJsonObject &all)
{
    QString out;
    for (const QJsonValue one : all.value(QLatin1String("products")).toArray()) {
        const QJsonObject product = one.toObject();
        const QStringList words = settingsInWords(product);
        if (!words.isEmpty())
            out += QStringLiteral("<h3>%1</h3>\n")
                       .arg(html::text((product.value(QLatin1String("name")).toString() + QLatin1Char(' ') +
                                        product.value(QLatin1String("version")).toString())
                                           .trimmed())) +
                   html::list(words);
    }
    return out.isEmpty() ? out : html::heading(Text::tr("Settings that could be read")) + out;
}

QString quarantine(const std::vector<QuarantineItem> &items)
{
    if (items.empty())
        return {};
    QList<QStringList> rows;
    for (const QuarantineItem &item : items) {
        if (rows.size() == mostRows)
            break;
        const QuarantineCells cells = cellsOf(item);
        rows << QStringList{cells.file, cells.folder, cells.threat, cells.when, cells.size, cells.product};
    }
    QString out =
        html::heading(Text::tr("What lay in quarantine")) +
        html::paragraph(Text::tr("Files that the product had locked away. The list only: a file in quarantine "
                                 "can be gone for good once the product is removed.")) +
        html::table({Text::tr("File"), Text::tr("Where it was"), Text::tr("Threat"), Text::tr("When"), Text::tr("Size"),
                     Text::tr("Product")},
                    rows);
    if (qsizetype(items.size()) > mostRows)
        out += html::paragraph(Text::tr("And %1 more: the folder \"quarantine\" of the saved file has all of them.")
                                   .arg(qsizetype(items.size()) - mostRows));
    return out;
}

QString restorePoint(const ReportFacts &facts)
{
    if (!facts.restorePoint)
        return {};
    return html::heading(Text::tr("The restore point")) + html::paragraph(facts.restorePoint->sentence());
}

QString done(const RemovalReport &removal)
{
    if (removal.records.empty())
        return {};
    QList<QStringList> rows;
    for (const JobRecord &record : removal.records)
        rows << QStringList{record.status, record.result.text,
                            record.result.ladder.isEmpty() ? record.result.next
                                                           : record.result.ladder.join(QLatin1Char(' '))};
    return html::heading(Text::tr("What was done")) +
           html::table({Text::tr("Step"), Text::tr("Result"), Text::tr("What to do next")}, rows);
}

QString cleaned(const CleanReport &cleaning)
{
    QList<QStringList> rows;
    for (const CleanRecord &record : cleaning.records)
        rows << QStringList{record.place, record.text};
    if (rows.isEmpty())
        return {};
    return html::heading(Text::tr("Which traces were taken away")) +
           html::table({Text::tr("Where"), Text::tr("Result")}, rows) +
           html::paragraph(Text::tr("They can be put back: \"changeover-cli undo\" (backup %1).").arg(cleaning.backup));
}

QString left(const std::vector<Leftover> &leftovers)
{
    if (leftovers.empty())
        return {};
    QList<QStringList> rows;
    for (const Leftover &leftover : leftovers)
        rows << QStringList{leftover.place,
                            (QStringList{leftover.evidence, leftover.meaning} + leftover.steps).join(QLatin1Char(' '))};
    return html::heading(Text::tr("What was left behind")) +
           html::table({Text::tr("Where"), Text::tr("What it is")}, rows);
}

QString protectionTitle(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Protected:
        return Text::tr("An antivirus program is on.");
    case ProtectionState::NotProtected:
        return Text::tr("No antivirus program is on.");
    case ProtectionState::CannotBeAsked:
        return Text::tr("This computer cannot say whether an antivirus program is on.");
    }
    Q_UNREACHABLE();
}

QString protection(const Protection &now)
{
    QString out = html::heading(Text::tr("What protects this computer now")) +
                  html::paragraph(protectionTitle(now.state) + QLatin1Char(' ') + now.why);
    QStringList items;
    for (const ListedProduct &product : now.products)
        items << productLine(product);
    items += protectionNotes(now);
    if (now.firewall.isOn != Answer::No && !now.firewall.why.isEmpty())
        items << now.firewall.why;
    out += html::list(items);
    if (!now.commands.empty()) {
        QList<QStringList> rows;
        for (const ServerCommand &one : now.commands)
            rows << QStringList{one.purpose, one.command,
                                one.status == FactStatus::Confirmed ? Text::tr("documented by Microsoft")
                                                                    : Text::tr("not confirmed")};
        out += html::paragraph(Text::tr("Commands for the administrator, in a PowerShell started as administrator:")) +
               html::table({Text::tr("What for"), Text::tr("Command"), Text::tr("Source")}, rows);
    }
    QStringList blind;
    for (const ProtectionBlindSpot &spot : now.blindSpots)
        blind << spot.place + QStringLiteral(": ") + spot.why.text;
    return blind.isEmpty() ? out : out + html::paragraph(Text::tr("Not possible to ask:")) + html::list(blind);
}

QString chosenProtection(const ExpectedAnswer &answer)
{
    QString out = html::paragraph(Text::tr("Chosen as the new protection: %1.").arg(answer.expected.name) +
                                  QLatin1Char(' ') + answer.text);
    for (const QString &more : {answer.next, answer.note})
        if (!more.isEmpty())
            out += html::paragraph(more);
    return out;
}
} // namespace

QByteArray reportHtml(const ReportFacts &facts)
{
    const MachineFacts &machine = facts.before.facts;
    QString body = QStringLiteral("<p class=\"facts\">%1 · %2 · %3 UTC</p>\n")
                       .arg(html::text(machine.computerName), html::text(machine.systemName),
                            facts.when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (!machine.standIn.isEmpty())
        body += html::paragraph(Text::tr("This was practice, on a copy. No real computer was changed."));
    body += QStringLiteral("<p class=\"state\">%1</p>\n").arg(html::text(state(facts)));
    body += pictures(facts);
    body += found(facts.before);
    if (facts.hazards)
        body += hazards(facts.hazards->hazards);
    body += saved(facts) + settings(facts.settings) + quarantine(facts.quarantine) + restorePoint(facts) +
            done(facts.removal) + cleaned(facts.cleaning);
    if (facts.after)
        body += left(facts.after->leftovers);
    if (facts.protection)
        body += protection(*facts.protection);
    if (facts.expected)
        body += chosenProtection(*facts.expected);
    return html::page(Text::tr("Changeover report"), body).toUtf8();
}

QByteArray inventoryCsv(const Inventory &inventory)
{
    QByteArray out = csv::begin();
    csv::addRow(out, {QStringLiteral("Computer"), QStringLiteral("Product"), QStringLiteral("Version"),
                      QStringLiteral("Certainty"), QStringLiteral("Product code"), QStringLiteral("Package"),
                      QStringLiteral("Folder"), QStringLiteral("Id")});
    for (const Finding &finding : inventory.findings)
        csv::addRow(out, {inventory.facts.computerName, finding.name, finding.version,
                          certaintyNames.name(finding.certainty), finding.productCode, finding.packageName,
                          finding.installFolder, finding.id});
    return out;
}

} // namespace changeover
