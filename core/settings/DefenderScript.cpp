// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/DefenderScript.h"

#include "core/base/Csv.h"
#include "core/settings/DefenderScriptCode.h"
#include "core/settings/PowerShellText.h"

#include <QCoreApplication>
#include <QStringList>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(defender_script)
};

QString literalOf(const QString &text)
{
    // Our own words: what nobody could read in them is left out rather than the line.
    return powerShellLiteral(text).value_or(*powerShellLiteral(visibleText(text)));
}

QStringList header()
{
    const QString start = QStringLiteral("    powershell -NoProfile -ExecutionPolicy Bypass -File .\\") +
                          QLatin1String(defenderScriptName);
    QStringList lines;
    const auto say = [&](const QString &text) { lines << powerShellComment(text); };
    say(Text::tr(
        "What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs "
        "it: read it, then decide."));
    say({});
    say(Text::tr("Shows what it would do, and changes nothing:"));
    say(start);
    say(Text::tr("Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:")
            .arg(QLatin1String(defenderUndoName)));
    say(start + QStringLiteral(" -Apply"));
    say(Text::tr("Removes exactly what was noted there, as an administrator. Keep both files together:"));
    say(start + QStringLiteral(" -Undo"));
    say({});
    say(Text::tr("Each exclusion is a place where Defender does not look. Keep only what you need, and delete the "
                 "other lines."));
    return lines;
}

QStringList words()
{
    const std::pair<const char *, QString> all[] = {
        {"Both", Text::tr("Give either -Apply or -Undo.")},
        {"NoFolder", Text::tr("Start this as a file, so that it knows its folder. Nothing was changed.")},
        {"NeedsAdministrator",
         Text::tr("This needs an administrator: open PowerShell with \"Run as administrator\" and "
                  "start it again. Nothing was changed.")},
        {"DryRun", Text::tr("This only shows what would be done. Nothing is changed.")},
        {"Active", Text::tr("Microsoft Defender is the active antivirus.")},
        {"Passive", Text::tr("Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing "
                             "until then.")},
        {"Off", Text::tr("Microsoft Defender is off, most often because another antivirus is there. Remove that first; "
                         "-Apply adds nothing until then.")},
        {"Unknown", Text::tr("Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing "
                             "until it does.")},
        {"NotKnown", Text::tr("What Defender leaves out already is only shown to an administrator.")},
        {"Hidden",
         Text::tr("Windows does not show what Defender leaves out already, so nobody could undo it exactly.")},
        {"NothingChanged", Text::tr("Nothing was changed.")},
        {"WouldAdd", Text::tr("would be added:")},
        {"Already", Text::tr("is there already:")},
        {"Added", Text::tr("added:")},
        {"Removed", Text::tr("removed:")},
        {"Gone", Text::tr("was gone already:")},
        {"Failed", Text::tr("did not work:")},
        {"HowToApply", Text::tr("To do it, start this again with -Apply, as an administrator.")},
        {"ApplyDone", Text::tr("Done. What was added is noted here, for -Undo:")},
        {"SomeFailed", Text::tr("Not everything could be added. What was added is noted for -Undo.")},
        {"NoRecord", Text::tr("What is added could not be noted, so it stopped here. This file cannot be written:")},
        {"NothingToUndo",
         Text::tr("There is nothing to undo, and nothing was changed. This file was not found, or holds "
                  "nothing:")},
        {"UndoDone", Text::tr("Done. Everything that -Apply had added is removed.")},
        {"SomeLeft", Text::tr("Not everything could be removed. What is left is still noted.")},
    };
    QStringList lines{QStringLiteral("$undoName = ") + literalOf(QLatin1String(defenderUndoName)),
                      QStringLiteral("$say = @{")};
    for (const auto &[key, text] : all)
        lines << QStringLiteral("    %1 = ").arg(QLatin1String(key)) + literalOf(text);
    lines << QStringLiteral("}");
    return lines;
}

QString parameterOf(ExclusionKind kind)
{
    switch (kind) {
    case ExclusionKind::Path:
        return QStringLiteral("'Path'");
    case ExclusionKind::Extension:
        return QStringLiteral("'Extension'");
    case ExclusionKind::Process:
        return QStringLiteral("'Process'");
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const ExclusionEntry &entry)
{
    // The foreign text is never what a comment begins with: see powerShellComment().
    QStringList lines{powerShellComment(Text::tr("Line %1: %2").arg(QString::number(entry.line), entry.typed))};
    const std::optional<QString> value = powerShellLiteral(entry.value);
    const bool usable = entry.verdict != ExclusionVerdict::NotUnderstood && value && !entry.value.isEmpty();
    if (usable)
        lines << powerShellComment(whatItLeavesOut(entry));
    switch (entry.verdict) {
    case ExclusionVerdict::Fine:
        break;
    case ExclusionVerdict::Questionable:
        lines << powerShellComment(Text::tr("Look at this one again:"));
        break;
    case ExclusionVerdict::Dangerous:
        lines << powerShellComment(Text::tr("DANGEROUS, so it is switched off:"));
        break;
    case ExclusionVerdict::NotUnderstood:
        lines << powerShellComment(Text::tr("Not understood, so it does nothing:"));
        break;
    }
    for (const QString &reason : entry.reasons)
        lines << powerShellComment(QStringLiteral("  - ") + reason);
    if (!usable)
        return lines;
    const QString code = QStringLiteral("Exclude ") + parameterOf(entry.kind) + u' ' + *value;
    if (entry.verdict == ExclusionVerdict::Dangerous) {
        lines << powerShellComment(Text::tr("To switch it on all the same, delete the # in front of the next line."));
        lines << QStringLiteral("# ") + code;
    } else {
        lines << code;
    }
    return lines;
}
} // namespace

QByteArray defenderScript(const ExclusionList &list)
{
    QStringList lines = header();
    lines << QString() << QString::fromLatin1(defenderScriptHead).split(u'\n') << words();
    for (const ExclusionEntry &entry : list.entries)
        lines << QString() << linesOf(entry);
    lines << QString::fromLatin1(defenderScriptCode).split(u'\n');
    return QByteArray("\xEF\xBB\xBF") + lines.join(QLatin1String("\r\n")).toUtf8();
}

} // namespace changeover
