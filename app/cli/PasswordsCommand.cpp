// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/passwords/PasswordMove.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// passwords FILE --for TARGET --to OUT. Shows counts and line numbers, never a password, a name or an address.
class PasswordsCommand : public Command
{
public:
    PasswordsCommand()
        : Command(QStringLiteral("passwords"),
                  Text::tr("FILE: turn the text export of Kaspersky Password Manager into a file for another one."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] bool writesOneFile() const override { return true; }
    [[nodiscard]] QStringList argumentNames() const override { return {QStringLiteral("FILE")}; }

    void addOptions(OptionList &list) const override
    {
        list.addAll(
            {{QStringLiteral("for"),
              Text::tr("Who is to read the new file: %1. \"chrome\" is for Edge, too.")
                  .arg(passwordTargetNames.names().join(QStringLiteral(", "))),
              Text::tr("NAME")},
             {QStringLiteral("force"), Text::tr("Replace the file given with --to if there is one.")},
             {QStringLiteral("delete-original"),
              Text::tr("Delete FILE once the new file was written and read back, if nothing is missing in it.")}});
    }

    Outcome run() override
    {
        const QString from = argument(0);
        const QString to = options().value(QStringLiteral("to"));
        const std::optional<PasswordTarget> target = passwordTargetNames.value(options().value(QStringLiteral("for")));
        if (!target)
            return refuse({ErrorKind::BadInput,
                           Text::tr("Say with --for who is to read the new file: %1.")
                               .arg(passwordTargetNames.names().join(QStringLiteral(", "))),
                           {}},
                          Outcome::Usage);
        if (to.isEmpty())
            return refuse({ErrorKind::BadInput, Text::tr("Say with --to where the new file shall be."), {}},
                          Outcome::Usage);
        if (QFileInfo::exists(from) && QFileInfo(from) == QFileInfo(to))
            return refuse({ErrorKind::BadInput, Text::tr("The new file cannot be the export itself."), {}},
                          Outcome::Usage);
        const Result<KpmExport> exported = readKpmFile(from);
        if (!exported)
            return refuse(exported.error());
        const Result<PasswordConversion> done = savePasswords(
            *exported, *target, to, options().isSet(QStringLiteral("force")) ? IfThere::Replace : IfThere::Refuse);
        if (!done) {
            const ErrorKind kind = done.error().kind;
            const bool place = kind == ErrorKind::BadInput || kind == ErrorKind::AccessDenied;
            return refuse(done.error(), place ? Outcome::CannotWrite : outcomeOf(done.error()));
        }
        return finish(*exported, *done, from, to);
    }

private:
    Outcome finish(const KpmExport &exported, const PasswordConversion &done, const QString &from, const QString &to)
    {
        const bool wanted = options().isSet(QStringLiteral("delete-original"));
        const bool nothingMissing = done.isComplete() && exported.problems.empty();
        const Status deleted = wanted && nothingMissing ? deletePlainFile(from) : Status(Done{});
        const bool isDeleted = wanted && nothingMissing && deleted.ok();
        Outcome outcome = Outcome::Ok;
        if (wanted && !nothingMissing)
            outcome = Outcome::HazardStop;
        else if (!deleted)
            outcome = outcomeOf(deleted.error());
        if (isJson()) {
            QJsonObject document = json(exported, done, to, isDeleted);
            if (isDeleted)
                document.insert(QStringLiteral("warning"), plainFileWarning());
            if (!deleted)
                document.insert(QStringLiteral("error"), deleted.error().full());
            writeJson(document, outcome);
            return outcome;
        }
        console::writeResult(summary(exported, done));
        talk(Text::tr("Written to %1, for %2. It holds every password in plain text: bring it into the new password "
                      "manager, look whether all is there, and delete it.")
                 .arg(QDir::toNativeSeparators(to), QLatin1String(formatOf(done.target).product)));
        // Said also with --quiet: what did not go as asked for.
        if (outcome == Outcome::HazardStop)
            console::writeTalk(Text::tr("The export was not deleted: not everything in it is in the new file.") +
                               QLatin1Char('\n'));
        else if (!deleted)
            console::writeTalk(deleted.error().full() + QLatin1Char('\n'));
        else if (isDeleted)
            console::writeTalk(Text::tr("The export was deleted.") + QLatin1Char(' ') + plainFileWarning() +
                               QLatin1Char('\n'));
        else
            talk(Text::tr("The export is still there, in plain text, too. Delete it when you are done."));
        return outcome;
    }

    static QString summary(const KpmExport &exported, const PasswordConversion &done)
    {
        QString out;
        for (const auto &section : kpmSectionNames.entries)
            out += Text::tr("%1: %2 of %3 taken over")
                       .arg(sectionTitle(section.value), QString::number(done.written(section.value, exported)),
                            QString::number(exported.count(section.value))) +
                   QLatin1Char('\n');
        if (!done.isComplete())
            out += Text::tr("Not in the new file:") + QLatin1Char('\n');
        for (const Unfit &one : done.unfit)
            out += QStringLiteral("  %1: %2 (%3)\n")
                       .arg(sectionTitle(one.section), QString::number(one.count), reasonText(one.reason));
        if (!done.isComplete())
            out +=
                Text::tr("To keep these as well, write a second file for one that has a place for everything (%1), or "
                         "copy them by hand.")
                    .arg(namesForAll(exported).join(QStringLiteral(", "))) +
                QLatin1Char('\n');
        for (const KpmProblem &problem : exported.problems)
            out += problem.text + QLatin1Char('\n');
        if (done.isLargeForTarget())
            out += Text::tr("The new file is larger than %1 KB: some versions of %2 refuse it.")
                       .arg(QString::number(*formatOf(done.target).largestFile / 1024),
                            QLatin1String(formatOf(done.target).product)) +
                   QLatin1Char('\n');
        return out;
    }

    static QStringList namesForAll(const KpmExport &exported)
    {
        QStringList names;
        for (const PasswordTarget target : targetsForAll(exported))
            names << passwordTargetNames.name(target);
        return names;
    }

    static QJsonObject json(const KpmExport &exported, const PasswordConversion &done, const QString &to, bool deleted)
    {
        QJsonObject sections;
        for (const auto &section : kpmSectionNames.entries)
            sections.insert(QLatin1String(section.name),
                            QJsonObject{{QStringLiteral("found"), exported.count(section.value)},
                                        {QStringLiteral("written"), done.written(section.value, exported)}});
        QJsonArray unfit;
        for (const Unfit &one : done.unfit)
            unfit << QJsonObject{{QStringLiteral("section"), kpmSectionNames.name(one.section)},
                                 {QStringLiteral("reason"), unfitReasonNames.name(one.reason)},
                                 {QStringLiteral("wholeEntry"), isWholeEntry(one.reason)},
                                 {QStringLiteral("count"), one.count}};
        QJsonArray problems;
        for (const KpmProblem &problem : exported.problems)
            problems << QJsonObject{{QStringLiteral("line"), problem.line}, {QStringLiteral("text"), problem.text}};
        return {{QStringLiteral("schema"), QStringLiteral("changeover.passwords/1")},
                {QStringLiteral("for"), passwordTargetNames.name(done.target)},
                {QStringLiteral("file"), to},
                {QStringLiteral("bytes"), done.bytes},
                {QStringLiteral("sections"), sections},
                {QStringLiteral("didNotFit"), unfit},
                {QStringLiteral("targetsForAll"), QJsonArray::fromStringList(namesForAll(exported))},
                {QStringLiteral("problems"), problems},
                {QStringLiteral("largeForTarget"), done.isLargeForTarget()},
                {QStringLiteral("originalDeleted"), deleted}};
    }
};
} // namespace

std::unique_ptr<Command> makePasswordsCommand()
{
    return std::make_unique<PasswordsCommand>();
}

} // namespace changeover
