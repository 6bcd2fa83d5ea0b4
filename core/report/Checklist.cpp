// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Checklist.h"

#include "core/report/Html.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checklist)
};

const QString openLine = QStringLiteral("__________________________");

QString orLine(const QString &text)
{
    return text.isEmpty() ? openLine : html::text(text);
}

// A box, what to do, and room for the initials of who did it.
QString steps(const QStringList &all)
{
    QString rows;
    for (const QString &step : all)
        rows += QStringLiteral("<tr><td width=\"6%\" class=\"box\">&#9744;</td><td width=\"76%\">%1</td>"
                               "<td width=\"18%\">________</td></tr>\n")
                    .arg(html::text(step));
    return QStringLiteral("<table width=\"100%\">\n<thead><tr><th></th><th>%1</th><th>%2</th></tr></thead>\n<tbody>%3"
                          "</tbody></table>\n")
        .arg(html::text(Text::tr("Step")), html::text(Text::tr("Initials")), rows);
}
} // namespace

QByteArray checklistHtml(const ChecklistFacts &facts)
{
    QString body = QStringLiteral("<p>%1 <b>%2</b></p>\n<p>%3 %4 &nbsp; %5 %6 &nbsp; %7 %8</p>\n")
                       .arg(html::text(Text::tr("Computer:")), orLine(facts.computer), html::text(Text::tr("Name:")),
                            orLine(facts.person), html::text(Text::tr("Initials:")), orLine(facts.initials),
                            html::text(Text::tr("Date:")), openLine);
    body +=
        html::heading(Text::tr("Before anything is removed")) +
        steps({Text::tr("Charge the computer or plug it in. Close all programs."),
               Text::tr("Find out who manages the computer. If an office console does, take it out there first."),
               Text::tr("Find the password of the Kaspersky program, if it has one."),
               Text::tr("Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks."),
               Text::tr("Save passwords from Kaspersky Password Manager to a file, and keep it safe."),
               Text::tr("Start Changeover and look at \"Found\". Note below which programs it names."),
               Text::tr("Save: keep the one file with settings and lists on another disk."),
               Text::tr("Choose the new antivirus. Do not install it yet.")});
    body += html::heading(Text::tr("Programs found")) + QStringLiteral("<p>%1<br><br>%1%1</p>\n").arg(openLine);
    body += QStringLiteral("<div class=\"next-page\" style=\"page-break-before:always\"></div>\n") +
            html::heading(Text::tr("Remove and restart")) +
            steps({Text::tr("Remove the programs with Changeover, one after the other."),
                   Text::tr("If Changeover says \"Do not restart yet\", do what it says first."),
                   Text::tr("Restart the computer in full with \"Restart\", not with \"Shut down\"."),
                   Text::tr("Open Changeover again. It goes on by itself.")});
    body += html::heading(Text::tr("Check")) +
            steps({Text::tr("\"Is it gone?\" says that no Kaspersky program is left."),
                   Text::tr("The new antivirus is installed, on, and up to date. The firewall is on."),
                   Text::tr("The keyboard, the mouse, the internet and the printer work."),
                   Text::tr("The report is printed or kept with the saved file."),
                   Text::tr("The subscription's automatic renewal is switched off."),
                   Text::tr("Phones and other devices of the same person are looked after, too.")});
    body += html::heading(Text::tr("Notes")) + QStringLiteral("<p>%1%1<br><br>%1%1<br><br>%1%1</p>\n").arg(openLine);
    return html::page(Text::tr("Checklist: moving a computer off Kaspersky"), body).toUtf8();
}

} // namespace changeover
