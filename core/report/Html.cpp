// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Html.h"

#include "core/base/Csv.h"
#include "core/base/Language.h"

#include <QCryptographicHash>
#include <QLocale>

namespace changeover::html {

namespace {
constexpr auto normalBody = "<body>";
constexpr auto largeBody = "<body class=\"large\">";
} // namespace

QString text(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(html::text(text));
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>\n").arg(html::text(text));
}

QString list(const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString out = QStringLiteral("<ul>\n");
    for (const QString &item : items)
        out += QStringLiteral("<li>%1</li>\n").arg(text(item));
    return out + QStringLiteral("</ul>\n");
}

QString table(const QStringList &head, const QList<QStringList> &rows)
{
    const auto row = [](const QStringList &cells, const char *tag) {
        QString out = QStringLiteral("<tr>");
        for (const QString &cell : cells)
            out += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), html::text(cell));
        return out + QStringLiteral("</tr>\n");
    };
    QString out = QStringLiteral("<table>\n<thead>") + row(head, "th") + QStringLiteral("</thead>\n<tbody>\n");
    for (const QStringList &cells : rows)
        out += row(cells, "td");
    return out + QStringLiteral("</tbody></table>\n");
}

QByteArray inSize(QByteArray page, TypeSize size)
{
    return size == TypeSize::Normal ? page : page.replace(normalBody, largeBody);
}

QString page(const QString &title, const QString &body, const QString &moreStyle, const QString &script)
{
    static const QString style = QStringLiteral(
        ":root{color-scheme:light dark}"
        "body{font:1.05rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 "
        "1rem;overflow-wrap:anywhere}"
        "h1{font-size:1.7rem;margin-bottom:.2rem}h3{font-size:1.05rem;margin-bottom:.2rem}h2{font-size:1.25rem;margin-"
        "top:2rem;border-bottom:1px solid #8886}"
        ".state{font-size:1.15rem;padding:.7rem 1rem;border:2px solid;border-radius:.5rem}"
        ".facts{opacity:.8}table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.35rem .5rem;"
        "border-bottom:1px solid #8884;vertical-align:top}code{font-size:.9em}"
        ".box{font-size:1.3em}.next-page{break-before:page;page-break-before:always}"
        ".large{font-size:1.6rem}"
        "@media print{body{font-size:10.5pt;margin:0}.large{font-size:16pt}h2{break-after:avoid}}");
    // No picture, no address, no script but ours: the page sends nothing and asks for nothing, and its policy says so.
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toBase64());
    const QString scriptRule = script.isEmpty() ? QString() : QStringLiteral("; script-src 'sha256-%1'").arg(hash);
    const QString scriptTag = script.isEmpty() ? QString() : QStringLiteral("<script>%1</script>\n").arg(script);
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%4\" dir=\"%5\"><head><meta charset=\"utf-8\">"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'%6\">"
               "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title><style>%2</style></head>\n"
               "<body>\n<h1>%1</h1>\n%3%7</body></html>\n")
        .arg(text(title), style + moreStyle, body, language::current(),
             QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), scriptRule,
             scriptTag);
}

} // namespace changeover::html
