// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/machine/practice/PracticeDisk.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};
} // namespace

// What every verb has, and what those have that look at a computer.
void Command::addCommonOptions(OptionList &list) const
{
    list.addAll({{QStringLiteral("json"), Text::tr("Write the result as JSON to standard output.")},
                 {QStringLiteral("quiet"), Text::tr("Say nothing but the result.")},
                 {QStringLiteral("progress"),
                  Text::tr("How progress is told on standard error: text, json (one object a line) or none."),
                  Text::tr("FORM")},
                 {QStringLiteral("no-input"), Text::tr("Ask nothing, wait for nobody. What is not answered by an "
                                                       "option is taken as no.")},
                 {QStringLiteral("log-file"), Text::tr("Write the log into this file, too."), Text::tr("FILE")},
                 {QStringLiteral("yes"), Text::tr("Answer yes to what would be asked.")}});
    if (writesOneFile())
        list.add({QStringLiteral("to"), Text::tr("Write this file."), Text::tr("FILE")});
    else
        list.add({{QStringLiteral("to"), QStringLiteral("case-dir")},
                  Text::tr("Keep results, logs and the practice PC in this folder."),
                  Text::tr("DIR")});
    if (changesComputer())
        list.add({QStringLiteral("dry-run"), Text::tr("Say what would be done, and do nothing.")});
    if (!needsComputer())
        return;
    list.addAll({{QStringLiteral("practice"),
                  Text::tr("Work on a practice PC (%1) instead of this computer.")
                      .arg(PracticeDisk::names().join(QStringLiteral(", "))),
                  Text::tr("NAME")},
                 {QStringLiteral("root"),
                  takesDisk() ? Text::tr("Look at a disk from another computer, Windows or Linux, mounted "
                                         "in this folder, instead of this computer.")
                              : Text::tr("Not for this command: a disk from another computer is only "
                                         "looked at (detect, hazards, plan, timeline, verify)."),
                  Text::tr("DIR")},
                 {QStringLiteral("windows"),
                  Text::tr("With --root: the name of the Windows folder that is meant, where there are several."),
                  Text::tr("NAME")}});
}

void Command::addPasswordOptions(OptionList &list)
{
    list.addAll(
        {{QStringLiteral("login"), Text::tr("The user name that goes with the password, e.g. KLAdmin."),
          Text::tr("NAME")},
         {QStringLiteral("password-env"), Text::tr("Take the password from this environment variable."),
          Text::tr("NAME")},
         {QStringLiteral("password-stdin"), Text::tr("Take the password from the first line of standard input.")}});
}

void Command::addRemovalOptions(OptionList &list)
{
    list.addAll(
        {{QStringLiteral("only"), Text::tr("Remove only this step of the plan; may be given several times."),
          Text::tr("ID")},
         {QStringLiteral("confirm"),
          Text::tr("Yes, this step is the right program, although only its name was recognised."), Text::tr("ID")},
         {QStringLiteral("accept"),
          Text::tr("Go on although this hazard blocks (see changeover-cli hazards); may be given several times."),
          Text::tr("ID")},
         {QStringLiteral("vendor-windows"),
          Text::tr("Show the uninstallers' own windows; their questions are yours to answer.")},
         {QStringLiteral("wait"),
          Text::tr("How many minutes to wait for another installer that is at work (30; 0: not at all)."),
          Text::tr("MINUTES")},
         {QStringLiteral("restore-point"),
          Text::tr("Let Windows make a restore point first. If it cannot be made, remove nothing.")},
         {QStringLiteral("restore-point-if-possible"),
          Text::tr("Let Windows make a restore point first. If it cannot be made, say so and go on.")}});
}

void Command::addExpectOption(OptionList &list)
{
    list.add({QStringLiteral("expect"),
              Text::tr("Say whether this product protects the computer: an id that the command replacements "
                       "lists, or any name."),
              Text::tr("NAME")});
}

Result<QString> Command::expectOption() const
{
    const QString given = m_parser.value(QStringLiteral("expect")).simplified();
    if (given.isEmpty() && m_parser.isSet(QStringLiteral("expect")))
        return Error{ErrorKind::BadInput, Text::tr("--expect needs the name of a product."), {}};
    return given;
}

} // namespace changeover
