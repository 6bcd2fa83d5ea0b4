// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Icons.h"

#include <QColor>
#include <QDir>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTransform>

#include <algorithm>

namespace changeover {
namespace {

constexpr qreal DisabledOpacity = 0.4;

/// The rendered sizes of each icon in a folder, in pixels, smallest first. Read once: a page asks for dozens of icons.
QHash<QString, QList<int>> readSizes(const QString &folder)
{
    static const QRegularExpression file(QStringLiteral("^(.+)-(\\d+)\\.png$"));
    QHash<QString, QList<int>> all;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files);
    for (const QString &each : files)
        if (const auto match = file.match(each); match.hasMatch())
            all[match.captured(1)] << match.captured(2).toInt();
    for (QList<int> &sizes : all)
        std::sort(sizes.begin(), sizes.end());
    return all;
}

/// Of one of the two folders. Empty if there is no such icon.
QList<int> sizesOf(const QString &folder, const QString &name)
{
    static QHash<QString, QHash<QString, QList<int>>> known;
    if (!known.contains(folder))
        known.insert(folder, readSizes(folder));
    return known.value(folder).value(name);
}

QString lineFolder()
{
    return QStringLiteral(":/icons");
}

QPixmap load(const QString &folder, const QString &name, int size)
{
    // The format said, Qt need not ask its plugins.
    return QPixmap(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(size), "PNG");
}

bool pointsAlongText(const QString &name)
{
    static const QStringList names{QStringLiteral("next"), QStringLiteral("back"), QStringLiteral("fold-closed")};
    return names.contains(name);
}

/// The shape of `shape` in one colour.
QPixmap tinted(QPixmap shape, const QColor &colour, qreal opacity = 1.0)
{
    QColor paint = colour;
    paint.setAlphaF(float(colour.alphaF() * opacity));
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), shape.size()), paint);
    painter.end();
    return shape;
}

QPixmap shapeOf(const QString &name, int size, Qt::LayoutDirection direction)
{
    const QPixmap shape = load(lineFolder(), name, size);
    const bool mirror = direction == Qt::RightToLeft && pointsAlongText(name);
    return mirror ? shape.transformed(QTransform::fromScale(-1, 1)) : shape;
}

QIcon made(const QString &name, const QColor &colour, const QColor &selected, Qt::LayoutDirection direction)
{
    const QList<int> sizes = sizesOf(lineFolder(), name);
    Q_ASSERT_X(!sizes.isEmpty(), "icon", qPrintable(name));
    QIcon result;
    for (const int size : sizes) {
        const QPixmap shape = shapeOf(name, size, direction);
        result.addPixmap(tinted(shape, colour), QIcon::Normal);
        // Said for each mode: left to itself, the style would grey the one and wash the other with the selection's
        // colour.
        result.addPixmap(tinted(shape, colour, DisabledOpacity), QIcon::Disabled);
        result.addPixmap(tinted(shape, selected), QIcon::Selected);
    }
    return result;
}

} // namespace

QIcon icon(const QString &name, const QColor &colour, Qt::LayoutDirection direction)
{
    return made(name, colour, colour, direction);
}

QIcon icon(const QString &name, const QPalette &palette, Qt::LayoutDirection direction)
{
    return made(name, palette.color(QPalette::Active, QPalette::WindowText),
                palette.color(QPalette::Active, QPalette::HighlightedText), direction);
}

QPixmap iconPixmap(const QString &name, const QSize &logical, qreal dpr, const QColor &colour,
                   Qt::LayoutDirection direction)
{
    const QList<int> sizes = sizesOf(lineFolder(), name);
    Q_ASSERT_X(!sizes.isEmpty(), "iconPixmap", qPrintable(name));
    const int wanted = qRound(std::min(logical.width(), logical.height()) * dpr);
    if (sizes.isEmpty() || wanted <= 0)
        return {};
    const auto larger = std::lower_bound(sizes.begin(), sizes.end(), wanted);
    QPixmap shape = shapeOf(name, larger == sizes.end() ? sizes.last() : *larger, direction);
    if (shape.width() != wanted)
        shape = shape.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap result = tinted(shape, colour);
    result.setDevicePixelRatio(dpr);
    return result;
}

QIcon programIcon()
{
    const QString folder = lineFolder() + QStringLiteral("/app");
    const QString name = QStringLiteral("changeover");
    QIcon result;
    for (const int size : sizesOf(folder, name))
        result.addPixmap(load(folder, name, size));
    return result;
}

QStringList iconNames()
{
    QStringList names = readSizes(lineFolder()).keys();
    names.sort();
    return names;
}

} // namespace changeover
