// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/AboutDialog.h"
#include "app/wizard/BundleDialog.h"
#include "app/wizard/OverviewDialog.h"
#include "app/wizard/Settings.h"
#include "app/wizard/WizardWindow.h"
#include "app/wizard/look/Icons.h"
#include "app/wizard/look/Look.h"
#include "app/wizard/model/ReportPdf.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/Language.h"
#include "core/base/SafeText.h"
#include "core/report/Checklist.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover {

// The window's menu: what belongs to no step of the way.

void WizardWindow::makeMenu()
{
    m_menu->setText(language::nameOf(language::current()));
    m_menu->setIcon(icon(QStringLiteral("language"), look::colours().muted));
    m_menu->setAccessibleName(tr("Language, look, about"));
    m_menu->setToolTip(m_menu->accessibleName());
    delete m_menu->menu();
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(QStringLiteral("mainMenu"));
    auto *languages = new QActionGroup(menu);
    for (const QString &code : language::available()) {
        QAction *action = menu->addAction(language::nameOf(code));
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setChecked(code == language::current());
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            look::speak(code);
            settings::keepLanguage(code);
            m_session.look(); // what core wrote into findings and hazards is in the old language
        });
    }
    menu->addSeparator();
    auto *schemes = new QActionGroup(menu);
    const std::pair<look::Scheme, QString> all[] = {{look::Scheme::System, tr("Look as the system does")},
                                                    {look::Scheme::Light, tr("Light")},
                                                    {look::Scheme::Dark, tr("Dark")},
                                                    {look::Scheme::Contrast, tr("High contrast")}};
    for (const auto &[scheme, name] : all) {
        QAction *action = menu->addAction(name);
        action->setObjectName(QStringLiteral("scheme-") + look::schemeNames.name(scheme));
        action->setCheckable(true);
        action->setChecked(scheme == look::chosenScheme());
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [chosen = scheme] {
            look::apply(*qApp, chosen);
            settings::keepScheme(chosen);
        });
    }
    menu->addSeparator();
    auto *sizes = new QActionGroup(menu);
    const std::pair<look::TextSize, QString> letters[] = {{look::TextSize::Normal, tr("Normal letters")},
                                                          {look::TextSize::Large, tr("Large letters")},
                                                          {look::TextSize::VeryLarge, tr("Very large letters")}};
    for (const auto &[size, name] : letters) {
        QAction *action = menu->addAction(name);
        action->setObjectName(QStringLiteral("letters-") + look::textSizeNames.name(size));
        action->setCheckable(true);
        action->setChecked(size == look::chosenTextSize());
        sizes->addAction(action);
        connect(action, &QAction::triggered, this, [chosen = size] {
            look::setTextSize(chosen);
            settings::keepTextSize(chosen);
        });
    }
    menu->addSeparator();
    QAction *saved = menu->addAction(tr("Look into a saved file …"));
    saved->setObjectName(QStringLiteral("openBundleAction"));
    connect(saved, &QAction::triggered, this, [this] { BundleDialog::choose(m_session.folder(), this); });
    QAction *office = menu->addAction(tr("Overview of an office …"));
    office->setObjectName(QStringLiteral("overviewAction"));
    connect(office, &QAction::triggered, this, [this] { OverviewDialog::choose(m_session.folder(), this); });
    QAction *checklist = menu->addAction(tr("A checklist on paper …"));
    checklist->setObjectName(QStringLiteral("checklistAction"));
    connect(checklist, &QAction::triggered, this, &WizardWindow::makeChecklist);
    QAction *about = menu->addAction(tr("About Changeover"));
    about->setObjectName(QStringLiteral("aboutAction"));
    connect(about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_menu->setMenu(menu);
}

void WizardWindow::makeChecklist()
{
    const QString place = QFileDialog::getSaveFileName(this, tr("Where shall the checklist be kept?"),
                                                       QDir::homePath() + QStringLiteral("/changeover-checklist.pdf"),
                                                       QStringLiteral("PDF (*.pdf)"));
    if (place.isEmpty())
        return;
    hideStop();
    const Status written = writePdf(checklistHtml({}), place, html::TypeSize::Normal);
    if (written && QDesktopServices::openUrl(QUrl::fromLocalFile(place)))
        return;
    auto *card = new Card(QStringLiteral("checklistCard"), written ? look::Tone::Ok : look::Tone::Danger,
                          written ? tr("The checklist is made") : tr("No checklist was made"));
    card->addText(written ? texts::path(place) : safeText(written.error().full(), 1000));
    m_stopPlace->addWidget(card);
}

} // namespace changeover
