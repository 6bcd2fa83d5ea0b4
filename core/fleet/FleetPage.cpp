// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetPage.h"

#include "core/report/Html.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace changeover {

namespace {
constexpr qsizetype mostBars = 12; // products; a longer list is no picture any more

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fleet)
};

enum class Tone
{
    Good,
    Waits,
    Bad
};

Tone toneOf(FleetState state)
{
    switch (state) {
    case FleetState::Clean:
    case FleetState::NothingFound:
        return Tone::Good;
    case FleetState::Removed:
    case FleetState::RestartNeeded:
    case FleetState::Leftovers:
    case FleetState::Found:
        return Tone::Waits;
    case FleetState::StillInstalled:
    case FleetState::CouldNotLook:
    case FleetState::Stopped:
    case FleetState::Failed:
    case FleetState::Unreachable:
        break;
    }
    return Tone::Bad;
}

QString className(FleetState state)
{
    const Tone tone = toneOf(state);
    return tone == Tone::Good    ? QStringLiteral("good")
           : tone == Tone::Waits ? QStringLiteral("waits")
                                 : QStringLiteral("bad");
}

QString protectionWords(const FleetComputer &computer)
{
    if (!computer.protection)
        return QStringLiteral("–");
    switch (*computer.protection) {
    case ProtectionState::Protected:
        return computer.protectedBy.isEmpty() ? Text::tr("Protected")
                                              : Text::tr("Protected by %1").arg(computer.protectedBy);
    case ProtectionState::NotProtected:
        return Text::tr("Not protected");
    case ProtectionState::CannotBeAsked:
        return Text::tr("Cannot be asked");
    }
    Q_UNREACHABLE();
}

/// One line of a chart: words and number beside the bar, so that nothing depends on colour or on seeing.
QString bar(const QString &label, qsizetype count, qsizetype most, const QString &cssClass)
{
    const double percent = most > 0 ? 100.0 * double(count) / double(most) : 0;
    return QStringLiteral(
               "<tr><th scope=\"row\">%1</th><td class=\"count\">%2</td><td class=\"bar\" aria-hidden=\"true\">"
               "<span class=\"%3\" style=\"width:%4%\"></span></td></tr>\n")
        .arg(html::text(label), QLocale().toString(count), cssClass, QString::number(percent, 'f', 1));
}

QString stateChart(const FleetOverview &overview)
{
    const QMap<FleetState, qsizetype> counts = countByState(overview);
    QString out = QStringLiteral("<table class=\"chart\">\n");
    for (auto it = counts.begin(); it != counts.end(); ++it)
        out += bar(words(it.key()), it.value(), qsizetype(overview.computers.size()), className(it.key()));
    return out + QStringLiteral("</table>\n");
}

QString productChart(const FleetOverview &overview)
{
    QMap<QString, qsizetype> counts;
    for (const FleetComputer &computer : overview.computers)
        for (const QString &product : computer.products)
            ++counts[product];
    if (counts.isEmpty())
        return {};
    std::vector<std::pair<qsizetype, QString>> sorted;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sorted.emplace_back(it.value(), it.key());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QString out = html::heading(Text::tr("What is still there")) + QStringLiteral("<table class=\"chart\">\n");
    for (size_t i = 0; i < std::min(sorted.size(), size_t(mostBars)); ++i)
        out += bar(sorted[i].second, sorted[i].first, sorted[0].first, QStringLiteral("plain"));
    out += QStringLiteral("</table>\n");
    if (sorted.size() > size_t(mostBars))
        out += html::paragraph(Text::tr("… and %n more.", nullptr, int(sorted.size()) - int(mostBars)));
    return out;
}

// "hidden" until the script is there to answer.
QString filters(const FleetOverview &overview)
{
    QMap<FleetState, QString> states;
    for (const FleetComputer &computer : overview.computers)
        states.insert(computer.state, words(computer.state));
    QString options = QStringLiteral("<option value=\"\">%1</option>").arg(html::text(Text::tr("All states")));
    for (auto it = states.begin(); it != states.end(); ++it)
        options += QStringLiteral("<option value=\"%1\">%2</option>")
                       .arg(fleetStateNames.name(it.key()), html::text(it.value()));
    return QStringLiteral("<form id=\"filters\" hidden><label>%1 <input id=\"word\" type=\"search\"></label> "
                          "<label>%2 <select id=\"state\">%3</select></label> "
                          "<output id=\"shown\" data-words=\"%4\"></output></form>\n")
        .arg(html::text(Text::tr("Only with these words:")), html::text(Text::tr("State:")), options,
             html::text(Text::tr("%1 of %2 shown")));
}

QString cell(const QString &text, const QString &sortBy = {}, const QString &cssClass = {})
{
    return QStringLiteral("<td%1%2>%3</td>")
        .arg(cssClass.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(cssClass),
             sortBy.isEmpty() ? QString() : QStringLiteral(" data-sort=\"%1\"").arg(html::text(sortBy)),
             html::text(text));
}

QString computerTable(const FleetOverview &overview)
{
    QString out = QStringLiteral("<div class=\"wide\"><table id=\"computers\">\n<thead><tr>");
    for (const QString &head :
         {Text::tr("Computer"), Text::tr("State"), Text::tr("What was there"), Text::tr("Traces"),
          Text::tr("Protection"), Text::tr("Saved file"), Text::tr("Last seen"), Text::tr("Remark")})
        out += QStringLiteral("<th scope=\"col\">%1</th>").arg(html::text(head));
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const FleetComputer &computer : overview.computers) {
        QStringList remarks;
        if (!computer.text.isEmpty())
            remarks << computer.text;
        if (computer.doubtfulClock)
            remarks << Text::tr("Its clock is wrong, so the time is that of the file.");
        out += QStringLiteral("<tr data-state=\"%1\">").arg(fleetStateNames.name(computer.state)) +
               cell(computer.name) +
               cell(words(computer.state), QStringLiteral("%1").arg(int(computer.state), 2, 10, QLatin1Char('0')),
                    className(computer.state)) +
               cell((computer.products.isEmpty() ? computer.before : computer.products).join(QStringLiteral(", "))) +
               cell(QLocale().toString(computer.leftovers),
                    QStringLiteral("%1").arg(computer.leftovers, 9, 10, QLatin1Char('0'))) +
               cell(protectionWords(computer)) + cell(computer.bundle.isEmpty() ? Text::tr("none") : computer.bundle) +
               cell(QLocale().toString(computer.seen, QLocale::ShortFormat), computer.seen.toString(Qt::ISODate)) +
               cell(remarks.join(QLatin1Char(' '))) + QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString brokenFiles(const FleetOverview &overview)
{
    if (overview.broken.empty())
        return {};
    QList<QStringList> rows;
    for (const UnreadFile &file : overview.broken)
        rows << QStringList{file.file, file.why};
    return html::heading(Text::tr("Files that could not be read")) +
           html::table({Text::tr("File"), Text::tr("Why")}, rows);
}

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/fleet/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

QByteArray toHtml(const FleetOverview &overview)
{
    const QString title = Text::tr("Overview of an office");
    QString body = QStringLiteral("<p class=\"facts\">%1</p>\n")
                       .arg(html::text(QLocale().toString(overview.made.toLocalTime(), QLocale::LongFormat)));
    body += QStringLiteral("<p class=\"state\">%1</p>\n").arg(html::text(doneInWords(overview)));
    if (overview.computers.empty())
        body += html::paragraph(Text::tr("No file that tells of a computer was found. Give the folder with the saved "
                                         "files, or with what changeover-cli wrote."));
    else
        body += stateChart(overview) + productChart(overview) + html::heading(Text::tr("The computers")) +
                filters(overview) + computerTable(overview);
    body += brokenFiles(overview);
    return html::page(title, body, resource(QStringLiteral("overview.css")), resource(QStringLiteral("overview.js")))
        .toUtf8();
}

} // namespace changeover
