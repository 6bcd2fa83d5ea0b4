// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/BundleDialog.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/QuarantineTable.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/bundle/BundleReader.h"
#include "core/settings/KnownSettings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace changeover {

namespace {
constexpr int fewFiles = 200; // more are not listed one by one
}

BundleDialog::BundleDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_content(new QVBoxLayout)
    , m_bar(new QProgressBar)
    , m_verify(makeButton(QStringLiteral("verifyBundleButton"), tr("&Check every byte")))
    , m_verified(makeLabel({}))
{
    setObjectName(QStringLiteral("bundleDialog"));
    setWindowTitle(tr("What was on this computer"));
    m_content->setSpacing(look::space::m);
    m_content->addWidget(makeLabel(tr("The file is being read …")));

    auto *inside = new QWidget;
    inside->setLayout(m_content);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("bundleScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("How much is checked"));
    m_bar->hide();
    m_verified->setObjectName(QStringLiteral("bundleVerified"));
    m_verified->hide();
    m_verify->setEnabled(false);
    connect(m_verify, &QPushButton::clicked, this, &BundleDialog::verify);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeBundle"));
    buttons->addButton(m_verify, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_verified);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resize(QSize(760, 620).boundedTo(parent->size()));
    m_background.run([path] { return openSavedBundle(path); },
                     [this](const Result<SavedBundle> &bundle) { showBundle(bundle); });
}

BundleDialog::~BundleDialog()
{
    m_cancel.cancel();
}

void BundleDialog::open(const QString &path, QWidget *parent)
{
    auto *dialog = new BundleDialog(path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

void BundleDialog::choose(const QString &folder, QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(parent, tr("Which saved file?"), folder,
                                                      tr("Files that Changeover saved (*.zip)"));
    if (!path.isEmpty())
        open(path, parent);
}

void BundleDialog::showBundle(const Result<SavedBundle> &bundle)
{
    clear(m_content);
    if (!bundle) {
        auto *error = new Card(QStringLiteral("errorCard"), look::Tone::Danger, tr("This file cannot be shown"));
        error->addText(safeText(bundle.error().text));
        error->addText(tr("The file was not changed. Choose one whose name begins with \"changeover-\" and ends with "
                          "\".zip\"."));
        if (!bundle.error().detail.isEmpty())
            error->addFold(tr("Details for experts"))->addText(safeText(bundle.error().detail));
        m_content->addWidget(error);
        m_content->addStretch();
        return;
    }
    const BundleFacts &facts = bundle->manifest.facts;
    auto *head = new Card(QStringLiteral("bundleFacts"), look::Tone::Plain, safeText(facts.computer),
                          QStringLiteral("computer"));
    head->addText(safeText(facts.system));
    head->addText(tr("Saved on %1 with %2.")
                      .arg(QLocale().toString(facts.created.toLocalTime(), QLocale::LongFormat),
                           safeText(bundle->manifest.tool)));
    head->addHint(texts::path(m_path));
    m_content->addWidget(head);
    showProducts(*bundle);
    showSettings(bundle->settings);
    if (!bundle->quarantine.items.empty()) {
        m_content->addWidget(
            makeLabel(tr("Files in quarantine: %1").arg(bundle->quarantine.items.size()), look::Type::Heading));
        m_content->addWidget(new QuarantineTable(bundle->quarantine.items));
    }
    showContents(*bundle);
    m_content->addStretch();
    m_verify->setEnabled(true);
}

void BundleDialog::showProducts(const SavedBundle &bundle)
{
    if (!bundle.inventory)
        return;
    m_content->addWidget(makeLabel(tr("What was found then"), look::Type::Heading));
    if (bundle.inventory->findings.empty())
        m_content->addWidget(makeLabel(tr("No Kaspersky product.")));
    int number = 0;
    for (const Finding &finding : bundle.inventory->findings) {
        auto *card = new Card(QStringLiteral("bundleFinding%1").arg(++number), look::Tone::Plain,
                              safeText(finding.fullName()), QStringLiteral("found"));
        card->addText(texts::kind(finding.kind));
        if (!finding.installFolder.isEmpty())
            card->addHint(texts::path(safeText(finding.installFolder)));
        m_content->addWidget(card);
    }
}

void BundleDialog::showSettings(const QJsonObject &settings)
{
    int number = 0;
    for (const QJsonValue one : settings.value(QLatin1String("products")).toArray()) {
        const QJsonObject product = one.toObject();
        const QStringList words = settingsInWords(product);
        if (words.isEmpty())
            continue;
        auto *card = new Card(QStringLiteral("bundleSettings%1").arg(++number), look::Tone::Plain,
                              tr("Settings of %1").arg(safeText(product.value(QLatin1String("name")).toString())),
                              QStringLiteral("info"));
        for (const QString &line : words)
            card->addText(safeText(line));
        m_content->addWidget(card);
    }
}

void BundleDialog::showContents(const SavedBundle &bundle)
{
    for (const QString &problem : bundle.problems) {
        auto *card = new Card(QStringLiteral("bundleProblem"), look::Tone::Warning, tr("A part cannot be shown"));
        card->addText(safeText(problem));
        m_content->addWidget(card);
    }
    const BundleManifest &manifest = bundle.manifest;
    auto *files = new Fold(QStringLiteral("bundleFiles"),
                           tr("All that it holds: %1 files").arg(QLocale().toString(qint64(manifest.files.size()))));
    files->fillWhenOpened([files, list = manifest.files] {
        for (size_t i = 0; i < list.size() && i < fewFiles; ++i)
            files->addText(
                QStringLiteral("%1  (%2)").arg(safeText(list[i].name), QLocale().formattedDataSize(list[i].size)));
        if (list.size() > fewFiles)
            files->addText(tr("and %1 more").arg(list.size() - fewFiles));
    });
    m_content->addWidget(files);
    if (manifest.couldNotRead.empty())
        return;
    auto *unread =
        new Fold(QStringLiteral("bundleUnread"),
                 tr("What could not be saved: %1").arg(QLocale().toString(qint64(manifest.couldNotRead.size()))));
    unread->fillWhenOpened([unread, list = manifest.couldNotRead] {
        for (size_t i = 0; i < list.size() && i < fewFiles; ++i)
            unread->addText(safeText(list[i].place) + QLatin1Char('\n') + safeText(list[i].why, 1000));
    });
    m_content->addWidget(unread);
}

void BundleDialog::verify()
{
    m_verify->setEnabled(false);
    m_verified->hide();
    m_bar->setValue(0);
    m_bar->show();
    const auto sink = [this](const Progress &progress) {
        QMetaObject::invokeMethod(
            m_bar, [bar = m_bar, value = int(progress.fraction * 1000)] { bar->setValue(value); },
            Qt::QueuedConnection);
    };
    m_background.run([path = m_path, sink, cancel = m_cancel] { return verifyBundle(path, sink, cancel); },
                     [this](const Result<BundleCheck> &check) {
                         m_bar->hide();
                         m_verify->setEnabled(true);
                         QString text;
                         if (!check) {
                             text = safeText(check.error().text);
                         } else if (check->isGood()) {
                             text = tr("Good: everything is as it was saved.");
                         } else {
                             QStringList names;
                             for (const BundleProblem &problem : check->problems)
                                 names << safeText(problem.name);
                             text = tr("Damaged: %1 is not as it was saved. Look for another copy of this file.")
                                        .arg(names.mid(0, 5).join(QStringLiteral(", ")));
                         }
                         m_verified->setText(text);
                         m_verified->show();
                     });
}

} // namespace changeover
