// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

#include <QColor>
#include <QFont>

class QApplication;

// How the wizard looks, in one place: distances, sizes of type, colours. Built on Qt's own styles.

namespace changeover::look {

/// Distances in logical pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Edge lengths of icons in logical pixels.
namespace icon {
inline constexpr int small = 16;
inline constexpr int normal = 24;
inline constexpr int large = 32;
} // namespace icon

inline constexpr int corner = 8;
/// Lines longer than this many logical pixels are hard to read.
inline constexpr int textWidth = 760;

enum class Type
{
    Title,
    Heading,
    Body,
    Small,
};
[[nodiscard]] QFont font(Type type);

enum class Scheme
{
    System,
    Light,
    Dark,
    Contrast, ///< black, with colours of at least seven to one
};
inline constexpr auto schemeNames = namedEnum<Scheme>(
    {{Scheme::System, "system"}, {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::Contrast, "contrast"}});

/// What a coloured area says. Never by colour alone: each has an icon and words too.
enum class Tone
{
    Plain,
    Info,
    Ok,
    Warning,
    Danger,
};

struct Colours
{
    QColor window, surface, text, muted, border, accent, onAccent;
};
/// Of the scheme that is in use now.
[[nodiscard]] const Colours &colours();
[[nodiscard]] QColor fillOf(Tone tone);
/// For the icon and the edge of such an area.
[[nodiscard]] QColor inkOf(Tone tone);

/// Sets style, palette and font of the whole program, now and whenever the system changes between light and dark.
void apply(QApplication &application, Scheme scheme);
[[nodiscard]] Scheme chosenScheme();

/// How large the letters are, on top of what the system is set to.
enum class TextSize
{
    Normal,
    Large,
    VeryLarge,
};
inline constexpr auto textSizeNames = namedEnum<TextSize>(
    {{TextSize::Normal, "normal"}, {TextSize::Large, "large"}, {TextSize::VeryLarge, "very-large"}});
/// After the first apply(), which knows the system's own size.
void setTextSize(TextSize size);
[[nodiscard]] TextSize chosenTextSize();

/// language::use(), and the direction of writing of all windows.
void speak(const QString &languageCode);

} // namespace changeover::look
