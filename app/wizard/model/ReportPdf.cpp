// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/ReportPdf.h"

#include "core/base/FileWriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace changeover {

namespace {
constexpr qreal normalPoints = 10.5;
constexpr qreal largePoints = 17;
constexpr int marginMm = 18;

QPageSize paper()
{
    // Where inches are in use, paper is Letter.
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                        : QPageSize::A4);
}
} // namespace

Status writePdf(const QByteArray &html, const QString &pdfFile, html::TypeSize size)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(size == html::TypeSize::Large ? largePoints : normalPoints);
    document.setDefaultFont(font);
    QTextOption direction;
    direction.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(direction);
    document.setHtml(QString::fromUtf8(html));
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
