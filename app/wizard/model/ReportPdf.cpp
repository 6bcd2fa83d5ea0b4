// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/ReportPdf.h"

#include "core/base/FileWriter.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace changeover {

namespace {
constexpr qint64 maxReportBytes = 64 * 1024 * 1024;
constexpr int marginMm = 18;

QPageSize paper()
{
    // Where inches are in use, paper is Letter.
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                        : QPageSize::A4);
}
} // namespace

Status writeReportPdf(const QString &htmlFile, const QString &pdfFile)
{
    const Result<QByteArray> html = readFile(htmlFile, maxReportBytes);
    if (!html)
        return html.error();
    QTextDocument document;
    document.setHtml(QString::fromUtf8(*html));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setPageLayout(QPageLayout(paper(), QPageLayout::Portrait,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        document.print(&writer);
    }
    return writeFile(pdfFile, pdf.data());
}

} // namespace changeover
