// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/OverviewDialog.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/fleet/FleetFiles.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover {

namespace {
constexpr size_t fewComputers = 50; // the page has them all
}

OverviewDialog::OverviewDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_content(new QVBoxLayout)
    , m_now(makeLabel(tr("The saved files are being read …")))
    , m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("overviewDialog"));
    setWindowTitle(tr("Overview of an office"));
    m_content->setSpacing(look::space::m);
    m_content->addWidget(m_now);

    auto *inside = new QWidget;
    inside->setLayout(m_content);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_bar->setObjectName(QStringLiteral("overviewBar"));
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("How much is read"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeOverview"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resize(QSize(760, 620).boundedTo(parent->size()));

    const auto sink = [this](const Progress &progress) {
        QMetaObject::invokeMethod(
            m_bar, [bar = m_bar, value = int(progress.fraction * 1000)] { bar->setValue(value); },
            Qt::QueuedConnection);
    };
    m_background.run(
        [folder, sink, cancel = m_cancel] {
            Read read{readFleet({folder}, QDateTime::currentDateTimeUtc(), sink, cancel), Done{}};
            if (read.overview && !read.overview->computers.empty())
                read.written = writeOverview(folder, *read.overview);
            return read;
        },
        [this](const Read &read) { showRead(read); });
}

OverviewDialog::~OverviewDialog()
{
    m_cancel.cancel();
}

void OverviewDialog::open(const QString &folder, QWidget *parent)
{
    auto *dialog = new OverviewDialog(folder, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

void OverviewDialog::choose(const QString &folder, QWidget *parent)
{
    const QString chosen =
        QFileDialog::getExistingDirectory(parent, tr("Which folder has the saved files of all computers?"), folder);
    if (!chosen.isEmpty())
        open(chosen, parent);
}

void OverviewDialog::showError(const QString &title, const Error &error, const QString &next)
{
    auto *card = new Card(QStringLiteral("overviewError"), look::Tone::Danger, title);
    card->addText(safeText(error.text, 1000));
    card->addText(next);
    if (!error.detail.isEmpty())
        card->addFold(tr("Details for experts"))->addText(safeText(error.detail));
    m_content->addWidget(card);
}

void OverviewDialog::showRead(const Read &read)
{
    m_bar->hide();
    clear(m_content);
    m_now = nullptr;
    if (!read.overview)
        showError(tr("There is no overview"), read.overview.error(), tr("No file was changed. Choose another folder."));
    else
        showCounts(*read.overview);
    if (!read.written)
        showError(
            tr("The page could not be written"), read.written.error(),
            tr("The saved files were not changed. Copy them into a folder that you may write to, and choose that."));
    m_content->addStretch();
}

void OverviewDialog::showCounts(const FleetOverview &overview)
{
    const bool all = std::all_of(overview.computers.begin(), overview.computers.end(),
                                 [](const FleetComputer &computer) { return isDone(computer.state); });
    auto *head = new Card(QStringLiteral("overviewCounts"),
                          overview.computers.empty() ? look::Tone::Info
                          : all                      ? look::Tone::Ok
                                                     : look::Tone::Warning,
                          overview.computers.empty() ? tr("No saved file is in this folder") : doneInWords(overview),
                          QStringLiteral("people"));
    head->addHint(texts::path(m_folder));
    m_content->addWidget(head);
    if (overview.computers.empty()) {
        head->addText(tr("Changeover saves one file for each computer. Bring them together in one folder and choose "
                         "that."));
        return;
    }
    const QMap<FleetState, qsizetype> counts = countByState(overview);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        head->addText(QStringLiteral("%1: %2").arg(words(it.key()), QLocale().toString(it.value())));
    head->addButtons({makeLink(QStringLiteral("overviewOpen"), tr("&Open the page with all of them"),
                               QUrl::fromLocalFile(overviewPageIn(m_folder)).toString())});

    if (!all) {
        auto *open = new Card(QStringLiteral("overviewOpenOnes"), look::Tone::Plain, tr("Still to be done"),
                              QStringLiteral("computer"));
        size_t shown = 0;
        for (const FleetComputer &computer : overview.computers)
            if (!isDone(computer.state) && shown++ < fewComputers)
                open->addText(QStringLiteral("%1: %2").arg(safeText(computer.name), words(computer.state)));
        if (shown > fewComputers)
            open->addHint(tr("… and more. The page has them all."));
        m_content->addWidget(open);
    }
    if (!overview.broken.empty()) {
        auto *broken =
            new Fold(QStringLiteral("overviewBroken"),
                     tr("Files that could not be read: %1").arg(QLocale().toString(qint64(overview.broken.size()))));
        broken->fillWhenOpened([broken, list = overview.broken] {
            for (size_t i = 0; i < list.size() && i < fewComputers; ++i)
                broken->addText(safeText(list[i].file) + QLatin1Char('\n') + safeText(list[i].why, 1000));
        });
        m_content->addWidget(broken);
    }
}

} // namespace changeover
