// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/DonePage.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/model/ReportPdf.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/OfficePanel.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/FileWriter.h"
#include "core/base/SafeText.h"
#include "core/guide/GuideText.h"
#include "core/report/Checklist.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover {

namespace {
constexpr qint64 maxReportBytes = 64 * 1024 * 1024;

Result<QByteArray> pageIn(const QString &file, html::TypeSize size)
{
    Result<QByteArray> page = readFile(file, maxReportBytes);
    return page ? html::inSize(*page, size) : page;
}

Status copyReport(const QString &report, const QString &place, html::TypeSize size)
{
    const Result<QByteArray> page = pageIn(report, size);
    if (!page)
        return page.error();
    return place.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? writePdf(*page, place, size)
                                                                      : writeFile(place, *page);
}
} // namespace

DonePage::DonePage(Session &session)
    : Page(session)
{
    setObjectName(QStringLiteral("donePage"));
    const Case &theCase = m_session.theCase();
    const bool gone = m_session.verdict() && m_session.verdict()->state() != VerdictState::StillInstalled;

    auto *done = new Card(QStringLiteral("doneCard"), gone ? look::Tone::Ok : look::Tone::Warning, tr("What was done"),
                          QStringLiteral("check"));
    done->addText(m_session.isSaved() ? tr("Saved: %1").arg(texts::path(theCase.saved.bundle))
                                      : tr("Nothing was saved."));
    int removed = 0;
    bool toolRan = false;
    for (const JobRecord &record : theCase.removal.records)
        if (record.id == QLatin1String(cleanupToolRecord))
            toolRan = true;
        else
            removed += record.result.state == JobState::Done ? 1 : 0;
    if (removed > 0 || !toolRan)
        done->addText(removed > 0 ? tr("%n program(s) removed.", nullptr, removed) : tr("No program was removed."));
    if (toolRan)
        done->addText(tr("The maker's clean-up tool ran."));
    if (!gone)
        done->addText(tr("A Kaspersky program is still there. The report says why."));
    m_body->addWidget(done);

    addRecord();
    addOffice();

    m_body->addWidget(makeLabel(tr("What to do next"), look::Type::Heading));
    for (const Hazard &hazard : m_session.beforeRestart())
        m_body->addWidget(texts::doNotRestartCard(m_session, hazard));
    if (Card *restart = texts::restartCard(m_session))
        m_body->addWidget(restart);
    int number = 0;
    if (const Result<Timeline> timeline = Timeline::builtIn())
        for (const Statement &statement : timeline->afterwardsFor(m_session.decisions.audience())) {
            auto *fold = new Fold(QStringLiteral("afterwards%1").arg(++number), guideText(statement.question));
            fold->content()->addWidget(makeLabel(guideText(statement.answer)));
            m_body->addWidget(fold);
        }
    m_body->addStretch();
}

void DonePage::addRecord()
{
    auto *report =
        new Card(QStringLiteral("reportCard"), look::Tone::Plain, tr("Your record"), QStringLiteral("report"));
    report->addText(
        tr("A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy."));
    auto *large = new QCheckBox;
    large->setObjectName(QStringLiteral("largeType"));
    report->addWidget(new ButtonLine(large, tr("In &large type")));
    auto *said = makeHint({});
    said->setObjectName(QStringLiteral("saveReportSaid"));
    said->hide();
    const auto tell = [said](const QString &text) {
        said->setText(text);
        said->show();
    };
    const auto size = [large] { return large->isChecked() ? html::TypeSize::Large : html::TypeSize::Normal; };

    QPushButton *copy = makeButton(QStringLiteral("saveReportCopy"), tr("Save a &copy …"));
    connect(copy, &QPushButton::clicked, this, [this, tell, size] {
        const QString place = QFileDialog::getSaveFileName(this, tr("Save a copy of the report"),
                                                           QDir::homePath() + QStringLiteral("/changeover-report.pdf"),
                                                           QStringLiteral("PDF (*.pdf);;HTML (*.html)"));
        if (place.isEmpty())
            return;
        const Status written = copyReport(m_session.reportFile(), place, size());
        tell(written ? tr("Saved: %1").arg(texts::path(place)) : written.error().full());
    });
    const auto show = [this, tell, size](const Result<QByteArray> &page, const QString &name) {
        // The system's own viewer prints best: pages, printers and paper are its business.
        const QString pdf = m_session.folder() + QLatin1Char('/') + name;
        const Status written = page ? writePdf(*page, pdf, size()) : Status(page.error());
        if (!written)
            tell(written.error().full());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(pdf)))
            tell(tr("The page to print is here: %1").arg(texts::path(pdf)));
    };
    QPushButton *print = makeButton(QStringLiteral("printReport"), tr("&Print …"));
    print->setIcon(icon(QStringLiteral("print"), look::colours().text));
    connect(print, &QPushButton::clicked, this,
            [this, show, size] { show(pageIn(m_session.reportFile(), size()), QStringLiteral("report.pdf")); });
    QPushButton *checklist = makeButton(QStringLiteral("printChecklist"), tr("Print the checkl&ist …"));
    checklist->setIcon(icon(QStringLiteral("print"), look::colours().text));
    connect(checklist, &QPushButton::clicked, this, [this, show] {
        show(checklistHtml({m_session.computerName(), {}, {}}), QStringLiteral("checklist.pdf"));
    });
    report->addButtons({makeLink(QStringLiteral("openReport"), tr("Open the report"),
                                 QUrl::fromLocalFile(m_session.reportFile()).toString()),
                        makeLink(QStringLiteral("openFolder"), tr("Open the folder"),
                                 QUrl::fromLocalFile(m_session.folder()).toString()),
                        print, copy, checklist});
    report->addWidget(said);
    m_body->addWidget(report);
}

// Whoever has one computer need not see this.
void DonePage::addOffice()
{
    auto *fold = new Fold(QStringLiteral("officeFold"), tr("Do you do this on several computers?"));
    fold->fillWhenOpened([this, fold] { fold->content()->addWidget(new OfficePanel(m_session)); });
    fold->setOpen(m_session.decisions.role == Role::Business);
    m_body->addWidget(fold);
}

QString DonePage::question() const
{
    return tr("Done. What do I keep?");
}

QString DonePage::lead() const
{
    return tr("Thank you for taking the time. This is what you have now.");
}

QString DonePage::nextText() const
{
    return tr("&Finish", "button");
}

bool DonePage::next()
{
    m_session.finish();
    return false;
}

} // namespace changeover
