// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/FileWriter.h"
#include "core/catalogue/Catalogue.h"

#include <QFileInfo>
#include <QJsonArray>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// catalogue check FILE
class CatalogueCommand : public Command
{
public:
    CatalogueCommand()
        : Command(QStringLiteral("catalogue"),
                  Text::tr("check FILE: is a file with products as it has to be? For people who add one. Changes "
                           "nothing."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] QStringList argumentNames() const override
    {
        return {QStringLiteral("check"), QStringLiteral("FILE")};
    }

    Outcome run() override
    {
        if (argument(0) != QLatin1String("check"))
            return refuse({ErrorKind::BadInput, Text::tr("\"%1\" is not understood here.").arg(argument(0)), {}},
                          Outcome::Usage);
        const QString path = argument(1);
        const Result<QByteArray> text = readFile(path, Catalogue::maxFileBytes);
        if (!text)
            return refuse(text.error());
        Catalogue catalogue;
        if (const Status added = catalogue.add(QFileInfo(path).fileName(), *text); !added)
            return refuse(added.error());
        QJsonArray ids;
        for (const Product &product : catalogue.products())
            ids << product.id;
        if (isJson())
            writeJson({{QStringLiteral("schema"), QStringLiteral("changeover.catalogue-check/1")},
                       {QStringLiteral("file"), path},
                       {QStringLiteral("products"), ids}},
                      Outcome::Ok);
        else
            console::writeResult(Text::tr("ok: %1 products").arg(ids.size()) + QLatin1Char('\n'));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeCatalogueCommand()
{
    return std::make_unique<CatalogueCommand>();
}

} // namespace changeover
