// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Pictures.h"

#include "core/guide/GuideText.h"
#include "core/report/Html.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace changeover::html {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

// Dark enough on white and on black paper; what they mean is also said in words.
constexpr auto calm = "#9fb8bb";
constexpr auto between = "#d9a441";
constexpr auto late = "#c0392b";
constexpr auto good = "#1c7031";
constexpr auto bad = "#b3261e";
} // namespace

QString timelineBar(const std::vector<TimelineEvent> &events, QDate today)
{
    std::vector<TimelineEvent> deadlines;
    std::copy_if(events.begin(), events.end(), std::back_inserter(deadlines),
                 [today](const TimelineEvent &event) { return event.deadline && event.date < today; });
    if (deadlines.empty())
        return {};
    std::vector<QDate> cuts{deadlines.front().date.addMonths(-1)};
    for (const TimelineEvent &deadline : deadlines)
        cuts.push_back(deadline.date);
    cuts.push_back(today);
    const auto all = double(cuts.front().daysTo(today));
    QString bar;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const bool last = i + 2 == cuts.size();
        const auto part = std::max(1, int(100 * double(cuts[i].daysTo(cuts[i + 1])) / all));
        const char *colour = i == 0 ? calm : last ? late : between;
        bar += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"background:%2;color:#fff;text-align:center;"
                              "padding:.5rem 0;border:0\">%3</td>")
                   .arg(part)
                   .arg(QLatin1String(colour),
                        last ? html::text(Text::tr("%n day(s) since then", nullptr, int(cuts[i].daysTo(today))))
                             : QStringLiteral("&nbsp;"));
    }
    QStringList words;
    for (const TimelineEvent &deadline : deadlines)
        words << QStringLiteral("%1, %2: %3")
                     .arg(QLocale().toString(deadline.date, QLocale::LongFormat), deadline.time,
                          guideText(deadline.title));
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\"><tr>%1</tr></table>\n").arg(bar) + html::list(words);
}

QString beforeAndAfter(const Side &before, const Side &after)
{
    const auto cell = [](const Side &side) {
        return QStringLiteral("<td width=\"50%\" style=\"text-align:center;border:1px solid #8886;padding:.8rem\">"
                              "<b>%1</b><br><span style=\"font-size:xx-large;color:%2\"><b>%3</b></span><br>%4</td>")
            .arg(html::text(side.title), QLatin1String(side.good ? good : bad), html::text(side.number),
                 html::text(side.words));
    };
    return QStringLiteral("<table width=\"100%\" cellspacing=\"6\"><tr>%1%2</tr></table>\n")
        .arg(cell(before), cell(after));
}

} // namespace changeover::html
