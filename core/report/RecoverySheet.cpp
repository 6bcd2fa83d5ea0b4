// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RecoverySheet.h"

#include "core/report/Html.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(recovery)
};
} // namespace

// What is said about Windows here is general knowledge about it, not a fact about the products.
QByteArray recoverySheetHtml(const MachineFacts &machine, const std::vector<Hazard> &hazards)
{
    QString body = QStringLiteral("<p class=\"facts\">%1 · %2</p>\n")
                       .arg(html::text(machine.computerName), html::text(machine.systemName));
    body += QStringLiteral("<p class=\"state\">%1</p>\n")
                .arg(html::text(Text::tr("Do not restart or switch off this computer before this is settled.")));
    QStringList seen;
    for (const Hazard &hazard : hazards) {
        body += html::heading(hazard.title) + html::paragraph(hazard.why) + html::list(hazard.clear);
        for (const HazardSeen &one : hazard.seen)
            seen << QStringLiteral("%1: %2").arg(one.place, one.shows);
    }
    body +=
        html::heading(Text::tr("If it was restarted all the same, and keyboard or mouse do not work")) +
        html::list({Text::tr("If one of the two works, use it: the sign for accessibility on the login screen opens "
                             "a keyboard on the screen."),
                    Text::tr("If neither works: switch the computer off with its power button while Windows starts, "
                             "three times in a row. Windows then opens its repair menu. Keyboard and mouse work "
                             "there, because it is a small Windows of its own."),
                    Text::tr("There choose Troubleshoot, Advanced options, System Restore, and a restore point from "
                             "before the removal."),
                    Text::tr("If there is none, or if you are not sure: show this page to somebody who repairs "
                             "computers. Nothing on the disk is lost.")});
    body += html::heading(Text::tr("For whoever repairs it")) +
            html::paragraph(Text::tr("Windows' settings for a class of devices name a filter driver that will not be "
                                     "there after the next start. Where that was seen:")) +
            html::list(seen);
    return html::page(Text::tr("Recovery sheet"), body).toUtf8();
}

} // namespace changeover
