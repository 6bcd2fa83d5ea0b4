// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/guide/ReplacementTable.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString lineOf(const Suggestion &product, TableColumn column)
{
    return QStringLiteral("  %1: %2\n").arg(titleOf(column), cellOf(product, column));
}

// One product under the other: as columns the sentences would not fit on a terminal.
QString blockOf(const Suggestion &product)
{
    QString out = QStringLiteral("%1\n  id: %2\n").arg(product.name, product.id);
    for (const TableColumn column :
         {TableColumn::Maker, TableColumn::Country, TableColumn::RunsOn, TableColumn::Tests, TableColumn::OldProduct})
        out += lineOf(product, column);
    return out + QStringLiteral("  %1\n").arg(product.url);
}

/// replacements
class ReplacementsCommand : public Command
{
public:
    ReplacementsCommand()
        : Command(QStringLiteral("replacements"),
                  Text::tr("List what can protect a computer instead: no ranking, no prices. Changes nothing."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }

    Outcome run() override
    {
        const Result<Replacements> replacements = Replacements::builtIn();
        if (!replacements)
            return refuse(replacements.error());
        const QJsonObject document = toJson(*replacements);
        if (const Status kept = keep(QStringLiteral("replacements.json"), document, Outcome::Ok); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (isJson()) {
            writeJson(document, Outcome::Ok);
            return Outcome::Ok;
        }
        QStringList blocks;
        for (const Suggestion &product : replacements->suggestions)
            blocks << blockOf(product);
        QString labs = Text::tr("For the newest test results:") + QLatin1Char('\n');
        for (const GuideLink &lab : replacements->labs)
            labs += QStringLiteral("  %1: %2\n").arg(lab.name, lab.url);
        blocks << labs;
        console::writeResult(blocks.join(QLatin1Char('\n')));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeReplacementsCommand()
{
    return std::make_unique<ReplacementsCommand>();
}

} // namespace changeover
