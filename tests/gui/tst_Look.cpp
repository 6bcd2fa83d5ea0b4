// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Look.h"
#include "tests/lib/TestRegistry.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

using namespace changeover;

/// Whether everything can be read in each scheme, as WCAG 2.1 counts contrast.
class tst_Look : public QObject
{
    Q_OBJECT

    static double luminance(const QColor &colour)
    {
        const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    }
    static double ratio(const QColor &a, const QColor &b)
    {
        const double high = std::max(luminance(a), luminance(b));
        return (high + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
    }

private Q_SLOTS:
    void cleanupTestCase() { look::apply(*qApp, look::Scheme::System); }

    void knownRatios()
    {
        QCOMPARE(qRound(ratio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(100 * ratio(QColor(0x777777), Qt::white)), 448); // the best known grey that fails
    }

    void contrast_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("least");
        QTest::newRow("light, AA") << int(look::Scheme::Light) << 4.5;
        QTest::newRow("dark, AA") << int(look::Scheme::Dark) << 4.5;
        QTest::newRow("high contrast, AAA") << int(look::Scheme::Contrast) << 7.0;
    }
    void contrast()
    {
        QFETCH(int, scheme);
        QFETCH(double, least);
        look::apply(*qApp, look::Scheme(scheme));
        const look::Colours &c = look::colours();
        std::vector<std::tuple<const char *, QColor, QColor>> pairs{
            {"text on the window", c.text, c.window},     {"text on a surface", c.text, c.surface},
            {"hints on the window", c.muted, c.window},   {"hints on a surface", c.muted, c.surface},
            {"links on the window", c.accent, c.window},  {"links on a surface", c.accent, c.surface},
            {"the button to press", c.onAccent, c.accent}};
        for (const look::Tone tone :
             {look::Tone::Plain, look::Tone::Info, look::Tone::Ok, look::Tone::Warning, look::Tone::Danger}) {
            pairs.emplace_back("text on a card", c.text, look::fillOf(tone));
            pairs.emplace_back("hints on a card", c.muted, look::fillOf(tone));
            pairs.emplace_back("links on a card", c.accent, look::fillOf(tone));
            pairs.emplace_back("a card's icon and its words", look::inkOf(tone), look::fillOf(tone));
        }
        const QPalette palette = QApplication::palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            pairs.emplace_back("Qt's text", palette.color(group, QPalette::Text), palette.color(group, QPalette::Base));
            pairs.emplace_back("Qt's buttons", palette.color(group, QPalette::ButtonText),
                               palette.color(group, QPalette::Button));
            pairs.emplace_back("Qt's labels", palette.color(group, QPalette::WindowText),
                               palette.color(group, QPalette::Window));
        }
        pairs.emplace_back("Qt's selection", palette.color(QPalette::HighlightedText),
                           palette.color(QPalette::Highlight));
        pairs.emplace_back("an empty line's example", palette.color(QPalette::PlaceholderText),
                           palette.color(QPalette::Base));
        pairs.emplace_back("tool tips", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
        QStringList wrong;
        for (const auto &[what, ink, paper] : pairs)
            if (ratio(ink, paper) < least)
                wrong << QStringLiteral("%1: %2 on %3 is %4 to 1")
                             .arg(QLatin1String(what), ink.name(), paper.name())
                             .arg(ratio(ink, paper), 0, 'f', 2);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

CHANGEOVER_GUI_TEST(Look)
#include "tst_Look.moc"
