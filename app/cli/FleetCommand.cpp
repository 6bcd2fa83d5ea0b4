// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/Csv.h"
#include "core/fleet/FleetFiles.h"

#include <QDir>
#include <QJsonDocument>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// fleet report DIR|FILE…
class FleetCommand : public Command
{
public:
    FleetCommand()
        : Command(QStringLiteral("fleet"),
                  Text::tr("report DIR|FILE…: put the bundles and results of many computers into one overview. "
                           "--to DIR writes it as a page, as a table and as JSON."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] QStringList argumentNames() const override
    {
        return {QStringLiteral("report"), QStringLiteral("DIR|FILE…")};
    }

    Outcome run() override
    {
        if (argument(0) != QLatin1String("report"))
            return refuse({ErrorKind::BadInput, Text::tr("\"%1\" is not understood here.").arg(argument(0)), {}},
                          Outcome::Usage);
        const Result<FleetOverview> overview =
            withProgress({}, [this](const ProgressSink &progress, const CancelToken &cancel) {
                return readFleet(argumentsFrom(1), QDateTime::currentDateTimeUtc(), progress, cancel);
            });
        if (!overview)
            return refuse(overview.error());
        if (!target().isEmpty())
            if (const Status written = write(*overview); !written)
                return refuse(written.error(), Outcome::CannotWrite);
        if (isJson())
            writeJson(toJson(*overview), Outcome::Ok);
        else
            console::writeResult(textOf(*overview));
        return Outcome::Ok;
    }

private:
    Status write(const FleetOverview &overview) const
    {
        if (const Status written = writeOverview(target(), overview); !written)
            return written;
        const Status json = keep(QStringLiteral("overview.json"), toJson(overview), Outcome::Ok);
        if (json)
            talk(Text::tr("Written: overview.html, overview.csv and overview.json in %1")
                     .arg(QDir::toNativeSeparators(target())));
        return json;
    }

    static QString textOf(const FleetOverview &overview)
    {
        const QMap<FleetState, qsizetype> counts = countByState(overview);
        QString out = Text::tr("%n computer(s)", nullptr, int(overview.computers.size())) + QLatin1Char('\n');
        for (auto it = counts.begin(); it != counts.end(); ++it)
            out += QStringLiteral("%1  %2\n").arg(it.value(), 6).arg(words(it.key()));
        for (const FleetComputer &computer : overview.computers)
            if (!isDone(computer.state))
                out +=
                    QStringLiteral("  %1: %2%3\n")
                        .arg(visibleText(computer.name), words(computer.state),
                             computer.text.isEmpty() ? QString() : QStringLiteral(" – ") + visibleText(computer.text));
        for (const UnreadFile &file : overview.broken)
            out += Text::tr("Could not be read: %1: %2").arg(visibleText(file.file), visibleText(file.why)) +
                   QLatin1Char('\n');
        return out;
    }
};
} // namespace

std::unique_ptr<Command> makeFleetCommand()
{
    return std::make_unique<FleetCommand>();
}

} // namespace changeover
