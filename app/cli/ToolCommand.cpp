// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/SafeText.h"

#include <QFile>
#include <QLocale>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

class ToolCommand : public Command
{
public:
    ToolCommand()
        : Command(QStringLiteral("tool"),
                  Text::tr("When its own uninstaller has failed: who signed the maker's clean-up tool that you have; "
                           "with --run, run it."))
    {
    }

protected:
    QStringList argumentNames() const override { return {Text::tr("FILE")}; }
    void addOptions(OptionList &list) const override
    {
        list.addAll(
            {{QStringLiteral("run"),
              Text::tr("Yes, this is the maker: run the file of this SHA-256, as shown without this option."),
              Text::tr("SHA256")},
             {QStringLiteral("accept"),
              Text::tr("Go on although this hazard blocks (see changeover-cli hazards); may be given several times."),
              Text::tr("ID")}});
    }

    Outcome run() override
    {
        const bool runs = options().isSet(QStringLiteral("run"));
        if (runs)
            if (const std::optional<Outcome> stopped = stopForHazards(migration().hazards(migration().look())))
                return *stopped;
        QFile file(argument(0));
        if (!file.exists())
            return refuse({ErrorKind::NotFound, Text::tr("%1 is not there.").arg(argument(0)), {}});
        if (!file.open(QIODevice::ReadOnly))
            return refuse(
                {ErrorKind::AccessDenied, Text::tr("%1 cannot be read.").arg(argument(0)), file.errorString()});
        const Result<ToolFacts> facts =
            withProgress(whyRightsForTool(), [&](const ProgressSink &progress, const CancelToken &cancel) {
                return migration().checkTool(file, progress, cancel);
            });
        if (!facts)
            return refuse(facts.error(),
                          facts.error().kind == ErrorKind::BadInput ? Outcome::BadData : outcomeOf(facts.error()));
        if (!runs)
            return show(*facts);
        return runIt(*facts);
    }

private:
    static QString whyRightsForTool()
    {
        return Text::tr("The clean-up tool is checked and run where only administrators write. The system asks for "
                        "their rights now.");
    }

    Outcome show(const ToolFacts &facts)
    {
        if (isJson()) {
            writeJson(toJson(facts), Outcome::Ok);
            return Outcome::Ok;
        }
        const QString organization =
            facts.organization.isEmpty() ? QString() : QStringLiteral(", ") + facts.organization;
        console::writeResult(
            Text::tr("Windows says that \"%1\" signed this file (issued by %2). Nothing was looked up online.")
                .arg(safeText(facts.signer + organization), safeText(facts.issuer)) +
            QLatin1Char('\n') +
            Text::tr("Is that the maker of the product? Which names the maker signs with is not confirmed: decide "
                     "yourself. To run it:") +
            QStringLiteral("\n  changeover-cli tool FILE --run %1\n").arg(facts.sha256));
        return Outcome::Ok;
    }

    Outcome runIt(const ToolFacts &facts)
    {
        const QString wanted = options().value(QStringLiteral("run")).trimmed().toLower();
        if (wanted != facts.sha256)
            return refuse({ErrorKind::BadInput, Text::tr("This is not the file whose SHA-256 you gave. It is not run."),
                           facts.sha256},
                          Outcome::Usage);
        const QString logFolder = target().isEmpty() ? QString() : target() + QStringLiteral("/logs");
        const Result<ToolOutcome> outcome =
            withProgress(whyRightsForTool(), [&](const ProgressSink &progress, const CancelToken &) {
                return migration().runTool(wanted, options().values(QStringLiteral("accept")), logFolder, progress);
            });
        if (!outcome)
            return refuse(outcome.error());
        QJsonObject document = toJson(*outcome);
        const Outcome end = heedRestart(Outcome::Ok, document);
        if (isJson())
            writeJson(document, end);
        else
            console::writeResult(Text::tr("The clean-up tool has ended with the code %1. What that means is not "
                                          "known: see with changeover-cli verify what is left.")
                                     .arg(outcome->exitCode) +
                                 QLatin1Char('\n'));
        return end;
    }
};
} // namespace

std::unique_ptr<Command> makeToolCommand()
{
    return std::make_unique<ToolCommand>();
}

} // namespace changeover
