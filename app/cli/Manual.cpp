// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Manual.h"

#include <QCoreApplication>
#include <QMap>

namespace changeover::manual {

namespace {
constexpr qsizetype textWidth = 80;
constexpr qsizetype indent = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// Each is run by a test.
QStringList examplesOf(const QString &verb)
{
    static const QMap<QString, QStringList> examples{
        {QStringLiteral("detect"), {QStringLiteral("detect"), QStringLiteral("detect --json --practice home-pc")}},
        {QStringLiteral("hazards"), {QStringLiteral("hazards --practice office-pc")}},
        {QStringLiteral("plan"),
         {QStringLiteral("plan --practice home-pc"), QStringLiteral("plan --save plan.json --practice home-pc")}},
        {QStringLiteral("export"), {QStringLiteral("export --practice home-pc --to saved")}},
        {QStringLiteral("remove"),
         {QStringLiteral("remove --dry-run --practice home-pc"),
          QStringLiteral("remove --plan plan.json --yes --practice home-pc")}},
        {QStringLiteral("verify"), {QStringLiteral("verify --practice home-pc --expect microsoft-defender")}},
        {QStringLiteral("clean"), {QStringLiteral("clean --dry-run --practice home-pc")}},
        {QStringLiteral("migrate"),
         {QStringLiteral("migrate --practice home-pc --yes --to case"),
          QStringLiteral("migrate --practice home-pc --yes --no-input --json --progress json --to case")}},
        {QStringLiteral("timeline"), {QStringLiteral("timeline --country de --role business --practice home-pc")}},
        {QStringLiteral("fleet"), {QStringLiteral("fleet report case --to overview")}},
    };
    return examples.value(verb);
}

QString wrapped(const QString &text, qsizetype left)
{
    QString out;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && left + line.size() + 1 + word.size() > textWidth) {
            out += QString(left, QLatin1Char(' ')) + line + QLatin1Char('\n');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return out + QString(left, QLatin1Char(' ')) + line + QLatin1Char('\n');
}

QStringList dashed(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names << QStringLiteral("--") + name;
    return names;
}

QString usageOf(const Command &command)
{
    return QStringLiteral("changeover-cli %1 [options]%2")
        .arg(command.name(), command.argumentNames().isEmpty()
                                 ? QString()
                                 : QLatin1Char(' ') + command.argumentNames().join(QLatin1Char(' ')));
}

// Words are never commands for troff: a leading dot or apostrophe, and every backslash and hyphen, is text.
QString troff(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e")).replace(QLatin1Char('-'), QStringLiteral("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')) ? QStringLiteral("\\&") + text
                                                                                   : text;
}

QStringList verbsOf(const Commands &commands)
{
    QStringList verbs{QStringLiteral("help"), QStringLiteral("completion")};
    for (const auto &command : commands)
        verbs << command->name();
    return verbs;
}
} // namespace

QString overview(const Commands &commands)
{
    QString out = Text::tr("Changeover %1 takes a computer off Kaspersky software: finds it, removes it with its own "
                           "uninstaller, proves the result.")
                      .arg(QStringLiteral(CHANGEOVER_VERSION)) +
                  QStringLiteral("\n\n") + Text::tr("Usage: changeover-cli COMMAND [options]") + QStringLiteral("\n\n");
    const auto line = [&out](const QString &verb, const QString &summary) {
        constexpr qsizetype left = 16;
        out += QStringLiteral("  %1 ").arg(verb, -13) + wrapped(summary, left).trimmed() + QLatin1Char('\n');
    };
    for (const auto &command : commands)
        line(command->name(), command->summary());
    line(QStringLiteral("completion"),
         Text::tr("bash|powershell: a script that lets the shell complete what you type."));
    line(QStringLiteral("help"), Text::tr("This text; \"help COMMAND\" shows the options of a command, \"help man\" is "
                                          "the man page."));
    out += QLatin1Char('\n');
    out += Text::tr("Results go to standard output, everything else to standard error. Nothing is coloured or redrawn "
                    "where that is no terminal.") +
           QStringLiteral("\n\n") + Text::tr("Exit codes (Windows, Linux):") + QLatin1Char('\n');
    for (const ExitCode &code : exitCodes())
        out +=
            QStringLiteral("  %1 %2  %3\n").arg(code.windows, 5).arg(code.linux_, 5).arg(QLatin1String(code.meaning));
    return out;
}

QString of(const Command &command)
{
    QString out = Text::tr("Usage: %1").arg(usageOf(command)) + QLatin1Char('\n') + wrapped(command.summary(), 0) +
                  QLatin1Char('\n') + Text::tr("Options:") + QLatin1Char('\n');
    const QString help = QStringLiteral("  --help\n") + wrapped(Text::tr("Show this."), indent);
    for (const QCommandLineOption &option : command.allOptions())
        out += QStringLiteral("  %1%2\n")
                   .arg(dashed(option).join(QStringLiteral(", ")),
                        option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName()) +
               wrapped(option.description(), indent);
    out += help;
    if (const QStringList examples = examplesOf(command.name()); !examples.isEmpty()) {
        out += QLatin1Char('\n') + Text::tr("Examples:") + QLatin1Char('\n');
        for (const QString &example : examples)
            out += QStringLiteral("  changeover-cli %1\n").arg(example);
    }
    return out;
}

QString manPage(const Commands &commands)
{
    QString out = QStringLiteral(".TH CHANGEOVER\\-CLI 1 \"\" \"Changeover %1\" \"User Commands\"\n")
                      .arg(QStringLiteral(CHANGEOVER_VERSION)) +
                  QStringLiteral(".SH NAME\nchangeover\\-cli \\- take a computer off Kaspersky software\n"
                                 ".SH SYNOPSIS\n.B changeover\\-cli\n.I COMMAND\n[options]\n.SH DESCRIPTION\n") +
                  troff(Text::tr("Finds Kaspersky products, keeps what can be lost, removes them with their own "
                                 "uninstallers and proves the result. Results go to standard output, everything else "
                                 "to standard error.")) +
                  QStringLiteral("\n.SH COMMANDS\n");
    for (const auto &command : commands) {
        out += QStringLiteral(".SS %1\n%2\n").arg(troff(usageOf(*command)), troff(command->summary()));
        for (const QCommandLineOption &option : command->allOptions())
            out += QStringLiteral(".TP\n\\fB%1\\fR%2\n%3\n")
                       .arg(troff(dashed(option).join(QStringLiteral(", "))),
                            option.valueName().isEmpty() ? QString()
                                                         : QStringLiteral(" \\fI%1\\fR").arg(troff(option.valueName())),
                            troff(option.description()));
    }
    out += QStringLiteral(".SH EXIT STATUS\n");
    for (const ExitCode &code : exitCodes())
        out += QStringLiteral(".TP\n%1 (Windows: %2)\n%3\n")
                   .arg(code.linux_)
                   .arg(code.windows)
                   .arg(troff(QLatin1String(code.meaning)));
    QStringList examples;
    for (const auto &command : commands)
        for (const QString &example : examplesOf(command->name()))
            examples << QStringLiteral(".nf\nchangeover\\-cli %1\n.fi\n").arg(troff(example));
    out += QStringLiteral(".SH EXAMPLES\n") + examples.join(QStringLiteral(".PP\n"));
    return out;
}

QString bashCompletion(const Commands &commands)
{
    QString cases;
    for (const auto &command : commands) {
        QStringList words;
        for (const QCommandLineOption &option : command->allOptions())
            words << dashed(option);
        words << QStringLiteral("--help");
        const QString first = command->argumentNames().value(0); // "list|verify", "report"; not "FILE"
        if (first.contains(QLatin1Char('|')) || first == first.toLower())
            words << first.split(QLatin1Char('|'), Qt::SkipEmptyParts);
        cases += QStringLiteral("    %1) words=\"%2\" ;;\n").arg(command->name(), words.join(QLatin1Char(' ')));
    }
    return QStringLiteral("# bash completion for changeover-cli; made by: changeover-cli completion bash\n"
                          "_changeover_cli() {\n"
                          "    local current=${COMP_WORDS[COMP_CWORD]} words=\"\"\n"
                          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                          "        COMPREPLY=($(compgen -W \"%1 --version\" -- \"$current\"))\n"
                          "        return\n"
                          "    fi\n"
                          "    case ${COMP_WORDS[1]} in\n"
                          "    help) words=\"man %1\" ;;\n"
                          "    completion) words=\"bash powershell\" ;;\n"
                          "%2"
                          "    esac\n"
                          "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                          "}\n"
                          "complete -o default -F _changeover_cli changeover-cli\n")
        .arg(verbsOf(commands).join(QLatin1Char(' ')), cases);
}

QString powerShellCompletion(const Commands &commands)
{
    QString table;
    for (const auto &command : commands) {
        QStringList words;
        for (const QCommandLineOption &option : command->allOptions())
            for (const QString &name : dashed(option))
                words << QStringLiteral("'%1'").arg(name);
        words << QStringLiteral("'--help'");
        table += QStringLiteral("        '%1' = @(%2)\n").arg(command->name(), words.join(QStringLiteral(", ")));
    }
    return QStringLiteral("# PowerShell completion for changeover-cli; made by: changeover-cli completion powershell\n"
                          "Register-ArgumentCompleter -Native -CommandName 'changeover-cli', 'changeover-cli.exe' "
                          "-ScriptBlock {\n"
                          "    param($wordToComplete, $commandAst, $cursorPosition)\n"
                          "    $verbs = @{\n"
                          "        'help' = @('man')\n"
                          "        'completion' = @('bash', 'powershell')\n"
                          "%1"
                          "    }\n"
                          "    $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })\n"
                          "    $words = if ($typed.Count -gt 2 -or ($typed.Count -eq 2 -and -not $wordToComplete)) {\n"
                          "        $verbs[$typed[1]]\n"
                          "    } else {\n"
                          "        $verbs.Keys | Sort-Object\n"
                          "    }\n"
                          "    $words | Where-Object { $_ -like \"$wordToComplete*\" } | ForEach-Object {\n"
                          "        [System.Management.Automation.CompletionResult]::new($_)\n"
                          "    }\n"
                          "}\n")
        .arg(table);
}

} // namespace changeover::manual
