// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineCells.h"

#include <QCoreApplication>
#include <QLocale>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};
} // namespace

QuarantineCells cellsOf(const QuarantineItem &item)
{
    const QString unknown = Text::tr("not known");
    QuarantineCells cells;
    const qsizetype name = nameBegin(item.originalPath);
    cells.file = item.originalPath.mid(name);
    cells.folder = item.originalPath.left(std::max<qsizetype>(name - 1, 0));
    if (cells.file.isEmpty())
        cells.file = unknown;
    cells.threat = item.threat.isEmpty() ? unknown
                   : item.threatIsGuess  ? Text::tr("%1 (probably)").arg(item.threat)
                                         : item.threat;
    if (item.storedAt.isValid()) {
        // In the same digits everywhere: with those of Arabic, day and year would change places.
        const QString time = item.storedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        cells.when =
            item.storedAtIsLocal ? Text::tr("%1 (that computer's clock)").arg(time) : Text::tr("%1 UTC").arg(time);
    } else {
        cells.when = unknown;
    }
    cells.size = QLocale().formattedDataSize(item.size, 1, QLocale::DataSizeTraditionalFormat);
    cells.product = item.productName.isEmpty() ? item.productId : item.productName;
    return cells;
}

} // namespace changeover
