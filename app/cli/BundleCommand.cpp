// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/bundle/BundleReader.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString textOf(const BundleManifest &manifest)
{
    QString out = Text::tr("Bundle of %1 (%2), written %3 by %4")
                      .arg(manifest.facts.computer, manifest.facts.system, manifest.facts.created.toString(Qt::ISODate),
                           manifest.tool) +
                  QLatin1Char('\n');
    for (const BundleFile &file : manifest.files)
        out += QStringLiteral("%1  %2\n").arg(file.size, 14).arg(file.name);
    out += Text::tr("%1 files").arg(manifest.files.size()) + QLatin1Char('\n');
    if (!manifest.couldNotRead.empty())
        out += Text::tr("Could not be read, so not saved:") + QLatin1Char('\n');
    for (const UnreadPlace &place : manifest.couldNotRead)
        out += QStringLiteral("  %1: %2\n").arg(place.place, place.why);
    return out;
}

QString textOf(const BundleCheck &check)
{
    if (check.isGood())
        return Text::tr("Good: all %1 files are as they were saved.").arg(check.manifest.files.size()) +
               QLatin1Char('\n');
    QString out = Text::tr("Damaged. What is not as it was saved:") + QLatin1Char('\n');
    for (const BundleProblem &problem : check.problems) {
        const QString what = problem.kind == BundleProblemKind::Missing ? Text::tr("is missing")
                             : problem.kind == BundleProblemKind::Extra ? Text::tr("does not belong there")
                                                                        : Text::tr("differs");
        out += QStringLiteral("  %1: %2").arg(problem.name, what) +
               (problem.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.detail)) + QLatin1Char('\n');
    }
    return out;
}

/// bundle list FILE, bundle verify FILE
class BundleCommand : public Command
{
public:
    BundleCommand()
        : Command(QStringLiteral("bundle"),
                  Text::tr("list FILE: show what a bundle holds; verify FILE: check every byte of "
                           "it. Changes nothing."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] QStringList argumentNames() const override
    {
        return {QStringLiteral("list|verify"), QStringLiteral("FILE")};
    }

    Outcome run() override
    {
        if (argument(0) == QLatin1String("list"))
            return list();
        if (argument(0) == QLatin1String("verify"))
            return verify();
        return refuse({ErrorKind::BadInput, Text::tr("\"%1\" is not understood here.").arg(argument(0)), {}},
                      Outcome::Usage);
    }

private:
    Outcome list()
    {
        const Result<BundleManifest> manifest = readManifest(argument(1));
        if (!manifest)
            return refuse(manifest.error());
        if (isJson())
            writeJson(toJson(*manifest), Outcome::Ok);
        else
            console::writeResult(textOf(*manifest));
        return Outcome::Ok;
    }

    Outcome verify()
    {
        const Result<BundleCheck> check =
            withProgress({}, [this](const ProgressSink &progress, const CancelToken &cancel) {
                return verifyBundle(argument(1), progress, cancel);
            });
        if (!check)
            return refuse(check.error());
        const Outcome outcome = check->isGood() ? Outcome::Ok : Outcome::BadData;
        if (isJson())
            writeJson(toJson(*check), outcome);
        else
            console::writeResult(textOf(*check));
        return outcome;
    }
};
} // namespace

std::unique_ptr<Command> makeBundleCommand()
{
    return std::make_unique<BundleCommand>();
}

} // namespace changeover
