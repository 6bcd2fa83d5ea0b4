// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Text.h"
#include "core/base/FileWriter.h"
#include "core/removal/PlanFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

class PlanCommand : public Command
{
public:
    PlanCommand()
        : Command(QStringLiteral("plan"),
                  Text::tr("Show what would be removed, in which order, and what is left to you. Changes nothing."))
    {
    }

protected:
    bool takesDisk() const override { return true; }
    void addOptions(OptionList &list) const override
    {
        list.add({QStringLiteral("save"),
                  Text::tr("Write the plan into this file, to be read by a person and then carried out with \"remove "
                           "--plan\"."),
                  Text::tr("FILE")});
    }

    Outcome run() override
    {
        const Inventory inventory = migration().look();
        const RemovalPlan plan = migration().plan(inventory);
        const std::vector<Hazard> blocking = migration().hazards(inventory).blocking();
        QJsonObject document = toJson(plan);
        document.insert(QStringLiteral("blockedBy"), toJson(blocking));
        if (const Status kept = keep(QStringLiteral("plan.json"), document, Outcome::Ok); !kept)
            return refuse(kept.error(), Outcome::CannotWrite);
        if (options().isSet(QStringLiteral("save")))
            if (const Status saved = save(planFileOf(inventory, plan)); !saved)
                return refuse(saved.error(), Outcome::CannotWrite);
        if (isJson()) {
            writeJson(document, Outcome::Ok);
            return Outcome::Ok;
        }
        QString out = text::of(plan);
        if (!blocking.empty())
            out += Text::tr("This blocks the removal until it is cleared or accepted:") + QLatin1Char('\n') +
                   text::of(blocking);
        console::writeResult(out);
        return Outcome::Ok;
    }

private:
    Status save(const PlanFile &file) const
    {
        const QString path = options().value(QStringLiteral("save"));
        if (const Status written = writeFile(path, QJsonDocument(toJson(file)).toJson()); !written)
            return written;
        talk(Text::tr(
                 "The plan is in %1. Read it; \"take\": false leaves a step out. Then: changeover-cli remove --plan "
                 "%1")
                 .arg(QDir::toNativeSeparators(path)));
        return Done{};
    }
};
} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace changeover
