// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QColor;
class QPalette;

namespace changeover {

/// The line icons of resources/icons by their file name without ".svg". They are stored black and get their colour
/// here, so one set serves light and dark. A name without a file is a programming error: it asserts, and gives an empty
/// icon.
///
/// The few that point along the text ("next", "back", "fold-closed") are mirrored where `direction` is right-to-left.
/// A made icon does not follow a later change of palette or direction: make it again on QEvent::PaletteChange and
/// QEvent::LayoutDirectionChange.

/// In `colour`, in all rendered sizes; paler when disabled, unchanged when selected.
QIcon icon(const QString &name, const QColor &colour,
           Qt::LayoutDirection direction = QGuiApplication::layoutDirection());

/// In the palette's colour for text on a window; in its colour for selected text when selected.
QIcon icon(const QString &name, const QPalette &palette,
           Qt::LayoutDirection direction = QGuiApplication::layoutDirection());

/// One picture, for places that take no QIcon. `logical` is in device-independent pixels, the picture is the square
/// that fits into it; `dpr` is the screen's device pixel ratio, which the picture carries. Made from the next larger
/// rendered size.
QPixmap iconPixmap(const QString &name, const QSize &logical, qreal dpr, const QColor &colour,
                   Qt::LayoutDirection direction = QGuiApplication::layoutDirection());

/// The program's own icon, coloured, in all rendered sizes.
QIcon programIcon();

/// Every line icon there is, sorted.
QStringList iconNames();

} // namespace changeover
