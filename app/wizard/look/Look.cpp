// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Look.h"

#include "app/wizard/look/HighContrast.h"
#include "core/base/Language.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleHints>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace changeover::look {

namespace {
struct ToneColours
{
    QColor fill, ink;
};

struct SchemeColours
{
    Colours basic;
    std::array<ToneColours, 5> tones; ///< in the order of Tone
};

const SchemeColours light{{QColor(0xf3f5f7), QColor(0xffffff), QColor(0x1b2430), QColor(0x4b5868), QColor(0xc6ced8),
                           QColor(0x0b6a70), QColor(0xffffff)},
                          {{{QColor(0xffffff), QColor(0x4b5868)},
                            {QColor(0xe6f1f2), QColor(0x0b6a70)},
                            {QColor(0xe7f4ea), QColor(0x1c7031)},
                            {QColor(0xfff3d9), QColor(0x855300)},
                            {QColor(0xfde8e6), QColor(0xb3261e)}}}};

const SchemeColours dark{{QColor(0x15191e), QColor(0x1f252c), QColor(0xe8ecf1), QColor(0xaeb8c4), QColor(0x3d4854),
                          QColor(0x59c7cd), QColor(0x04282a)},
                         {{{QColor(0x1f252c), QColor(0xaeb8c4)},
                           {QColor(0x19343a), QColor(0x7fd6db)},
                           {QColor(0x1b3424), QColor(0x84d698)},
                           {QColor(0x3a2f14), QColor(0xf2c162)},
                           {QColor(0x40211f), QColor(0xff9d93)}}}};

// For eyes that need more than AA: nothing below seven to one.
const SchemeColours contrast{{QColor(Qt::black), QColor(Qt::black), QColor(0xffffff), QColor(0xe6e6e6),
                              QColor(0xffffff), QColor(0xffe14d), QColor(Qt::black)},
                             {{{QColor(Qt::black), QColor(0xffffff)},
                               {QColor(Qt::black), QColor(0x8fe9f0)},
                               {QColor(Qt::black), QColor(0x8bf0a0)},
                               {QColor(Qt::black), QColor(0xffd27a)},
                               {QColor(Qt::black), QColor(0xffb3ab)}}}};

Scheme chosen = Scheme::System;
TextSize textSize = TextSize::Normal;
qreal normalPoints = 0; ///< 0: nobody has called apply() yet
const SchemeColours *inUse = &light;

const SchemeColours &current()
{
    return *inUse;
}

// Where Qt does not tell (before 6.5, or a desktop that does not say), the desktop's own palette does.
bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme told = QGuiApplication::styleHints()->colorScheme();
    if (told != Qt::ColorScheme::Unknown)
        return told == Qt::ColorScheme::Dark;
#endif
    static const QPalette ofTheDesktop = QGuiApplication::palette(); // before ours is set
    return ofTheDesktop.color(QPalette::Window).lightness() < ofTheDesktop.color(QPalette::WindowText).lightness();
}

const SchemeColours &ofTheSystem()
{
    return systemWantsContrast() ? contrast : systemIsDark() ? dark : light;
}

QPalette paletteOf(const Colours &c)
{
    const bool isDark = inUse != &light;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, isDark ? c.surface.lighter(130) : c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, isDark ? c.border.lighter(120) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, c.border.lighter(isDark ? 110 : 105));
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border.darker(isDark ? 140 : 120));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : c.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

// What Qt's own styles do not do well enough for large type, dark colours and right-to-left writing.
class RoomyStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
        // They leave a button's words hardly any room at the sides.
        return type == CT_PushButton ? asked + QSize(2 * space::m, 0) : asked;
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool both = element == CE_PushButtonLabel && button && !button->icon.isNull() && !button->text.isEmpty();
        if (!both)
            return QProxyStyle::drawControl(element, option, painter, widget);
        // Right-to-left, they push the words to the far edge.
        const QSize picture = button->iconSize;
        const QSize words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text);
        const int width = picture.width() + space::xs + words.width();
        QRect room = button->rect;
        if (button->features.testFlag(QStyleOptionButton::HasMenu)) // its arrow is drawn with the frame
            room = visualRect(button->direction, room,
                              room.adjusted(0, 0, -pixelMetric(PM_MenuButtonIndicator, button, widget), 0));
        const QRect all(room.center().x() - width / 2, room.top(), width, room.height());
        const auto place = [&](int left, int partWidth) {
            return visualRect(button->direction, all, QRect(all.left() + left, all.top(), partWidth, all.height()));
        };
        const bool enabled = button->state.testFlag(State_Enabled);
        button->icon.paint(painter, place(0, picture.width()), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
        drawItemText(painter, place(picture.width() + space::xs, words.width()),
                     Qt::AlignCenter | (styleHint(SH_UnderlineShortcut, button, widget) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic),
                     button->palette, enabled, button->text, QPalette::ButtonText);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton && element != PE_FrameLineEdit)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion draws the edge of what can be ticked or filled in a shade darker than the window: nobody sees that in
        // the dark.
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton visible(*box);
            visible.palette.setColor(QPalette::Window, colours().muted.lighter(140));
            QProxyStyle::drawPrimitive(element, &visible, painter, widget);
        } else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            QStyleOptionFrame visible(*frame);
            visible.palette.setColor(QPalette::Window, colours().muted.lighter(140));
            QProxyStyle::drawPrimitive(element, &visible, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
};

void paint(QApplication &application)
{
    inUse = chosen == Scheme::System     ? &ofTheSystem()
            : chosen == Scheme::Contrast ? &contrast
            : chosen == Scheme::Dark     ? &dark
                                         : &light;
    application.setPalette(paletteOf(current().basic));
}
} // namespace

const Colours &colours()
{
    return current().basic;
}

QColor fillOf(Tone tone)
{
    return current().tones[std::size_t(tone)].fill;
}

QColor inkOf(Tone tone)
{
    return current().tones[std::size_t(tone)].ink;
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    switch (type) {
    case Type::Title:
        font.setPointSizeF(font.pointSizeF() * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(font.pointSizeF() * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Small:
        font.setPointSizeF(font.pointSizeF() * 0.9);
        break;
    }
    return font;
}

Scheme chosenScheme()
{
    return chosen;
}

TextSize chosenTextSize()
{
    return textSize;
}

void setTextSize(TextSize size)
{
    textSize = size;
    if (normalPoints <= 0)
        return;
    QFont font = QApplication::font();
    font.setPointSizeF(normalPoints * (size == TextSize::Normal ? 1 : size == TextSize::Large ? 1.25 : 1.5));
    QApplication::setFont(font);
}

void speak(const QString &languageCode)
{
    language::use(languageCode);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

void apply(QApplication &application, Scheme scheme)
{
    static bool isFirst = true;
    chosen = scheme;
    if (isFirst) {
        isFirst = false;
        // Windows 11's own style knows light and dark; the older Windows styles ignore the palette and stay white.
        const QString own = application.style()->name();
        QApplication::setStyle(new RoomyStyle(own == QLatin1String("windows11") ? own : QStringLiteral("Fusion")));
        QFont font = QApplication::font();
        constexpr qreal smallest = 10.5; // points; desktops start at 9, which tired eyes do not like
        normalPoints = std::max(font.pointSizeF(), smallest);
        font.setPointSizeF(normalPoints);
        QApplication::setFont(font);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                         [&application] { paint(application); });
#endif
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // So that what the system draws (title bar, file dialogs) agrees.
    QGuiApplication::styleHints()->setColorScheme(scheme == Scheme::Light    ? Qt::ColorScheme::Light
                                                  : scheme == Scheme::System ? Qt::ColorScheme::Unknown
                                                                             : Qt::ColorScheme::Dark);
#endif
    paint(application);
}

} // namespace changeover::look
