// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/SavePage.h"

#include "app/wizard/BundleDialog.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/ExclusionsPanel.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/PasswordFields.h"
#include "app/wizard/widgets/PasswordsPanel.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/WorkPanel.h"
#include "core/base/SafeText.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover {

SavePage::SavePage(Session &session)
    : Page(session)
    , m_before(new QVBoxLayout)
    , m_results(new QVBoxLayout)
{
    setObjectName(QStringLiteral("savePage"));
    m_before->setSpacing(look::space::m);
    m_results->setSpacing(look::space::m);
    m_body->addLayout(m_before);
    m_body->addWidget(new WorkPanel(m_session));
    m_body->addLayout(m_results);
    m_body->addStretch();
}

QString SavePage::question() const
{
    return tr("Keep my things");
}

QString SavePage::lead() const
{
    return tr("When an antivirus program goes, its settings and its list of locked-away files go with it. Save them "
              "first, to one file that is yours.");
}

bool SavePage::hasSomethingToSave() const
{
    return m_session.hasWork();
}

bool SavePage::isComplete() const
{
    return m_session.work() == Work::None;
}

QString SavePage::nextText() const
{
    const bool leave = !hasSomethingToSave() || m_session.isSaved() || m_session.decisions.withoutSaving;
    return leave ? Page::nextText() : tr("&Save now", "button");
}

bool SavePage::next()
{
    if (!hasSomethingToSave() || m_session.isSaved() || m_session.decisions.withoutSaving)
        return true;
    if (m_passwords)
        m_session.decisions.credentials = m_passwords->take();
    m_session.save();
    return false;
}

void SavePage::enter()
{
    showBefore();
    refresh();
}

// Only programs whose own export takes a password.
std::vector<PasswordQuestion> SavePage::questions() const
{
    std::vector<PasswordQuestion> asked;
    for (const PlanStep &step : m_session.chosenSteps())
        if (const Finding *finding = m_session.looked()->inventory.find(step.id);
            finding && m_session.looked()->exportsThatTakeAPassword.contains(step.id))
            asked.push_back({step.id, finding->fullName(), step.takesLogin});
    return asked;
}

// What is asked stays as it is while the work runs and after it failed.
void SavePage::showBefore()
{
    clear(m_before);
    m_passwords = nullptr;
    if (!hasSomethingToSave() || m_session.isSaved())
        return;
    auto *what = new Card(QStringLiteral("saveWhat"), look::Tone::Plain, tr("What is saved"), QStringLiteral("save"));
    what->addText(tr("The list of files in quarantine, the programs' settings, and a report of what was found. Your "
                     "own documents stay where they are; they are not touched."));
    auto *containers = new QCheckBox;
    containers->setObjectName(QStringLiteral("saveContainers"));
    containers->setChecked(m_session.decisions.withContainers);
    connect(containers, &QCheckBox::toggled, this, [this](bool on) { m_session.decisions.withContainers = on; });
    what->addWidget(
        new ButtonLine(containers, tr("Also copy the &files in quarantine. They stay locked away: nothing in "
                                      "them can start.")));
    m_before->addWidget(what);

    auto *where = new Card(QStringLiteral("saveWhere"), look::Tone::Plain, tr("Where"), QStringLiteral("folder"));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(
        m_session.decisions.saveFolder.isEmpty() ? m_session.folder() : m_session.decisions.saveFolder));
    folder->setLayoutDirection(Qt::LeftToRight); // as paths are written in every language
    folder->setObjectName(QStringLiteral("saveFolder"));
    folder->setAccessibleName(tr("Folder for the file"));
    connect(folder, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_session.decisions.saveFolder = QDir::fromNativeSeparators(text.trimmed());
    });
    QPushButton *choose = makeButton(QStringLiteral("saveChooseFolder"), tr("&Choose a folder …"));
    choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where should the file go?"), folder->text());
        if (!chosen.isEmpty())
            folder->setText(QDir::toNativeSeparators(chosen));
    });
    where->addWidget(folder);
    where->addButtons({choose});
    m_before->addWidget(where);

    auto *exclusions =
        new Fold(QStringLiteral("saveExclusions"), tr("I told it to leave some folders or programs alone"));
    exclusions->fillWhenOpened(
        [this, exclusions] { exclusions->content()->addWidget(new ExclusionsPanel(m_session)); });
    exclusions->setOpen(!m_session.decisions.exclusions.isEmpty());
    m_before->addWidget(exclusions);
    m_before->addWidget(passwordManagerFold());

    m_passwords = new PasswordFields(questions());
    m_before->addWidget(m_passwords);
    if (m_session.willAskForRights())
        m_before->addWidget(makeHint(tr("Reading the quarantine and the settings needs an administrator's rights. The "
                                        "system will ask for them after you press \"Save now\".")));
}

// Its passwords go their own way, whenever the person wants: they are never in the bundle.
QWidget *SavePage::passwordManagerFold() const
{
    auto *fold = new Fold(QStringLiteral("savePasswords"), tr("I keep passwords in Kaspersky Password Manager"));
    fold->fillWhenOpened([fold] { fold->content()->addWidget(new PasswordsPanel); });
    return fold;
}

void SavePage::refresh()
{
    clear(m_results);
    if (m_session.work() != Work::None)
        return;
    if (!hasSomethingToSave() && !m_session.isSaved()) {
        auto *none = new Card(QStringLiteral("nothingToSave"), look::Tone::Ok, tr("There is nothing to save"));
        none->addText(m_session.isOnlyLookedAt()
                          ? tr("A disk from another computer is only looked at. What its programs keep stays on it.")
                          : tr("Changeover will remove nothing from this computer, so nothing can be lost."));
        m_results->addWidget(none);
        return;
    }
    if (m_session.isSaved()) {
        clear(m_before);
        m_passwords = nullptr;
        showSaved();
        return;
    }
    if (QWidget *error =
            makeErrorCard(Work::Saving, m_session.errorOf(Work::Saving) &&
                                                m_session.errorOf(Work::Saving)->kind == ErrorKind::Cancelled
                                            ? tr("Saving was stopped. Nothing was lost.")
                                            : tr("Saving did not work. Nothing was lost.")))
        m_results->addWidget(error);
    auto *skip = new QCheckBox;
    skip->setObjectName(QStringLiteral("saveSkip"));
    skip->setChecked(m_session.decisions.withoutSaving);
    connect(skip, &QCheckBox::toggled, this, [this](bool on) {
        m_session.decisions.withoutSaving = on;
        Q_EMIT changed();
    });
    m_results->addWidget(
        new ButtonLine(skip, tr("Go on without saving. I know that these things are gone afterwards.")));
}

void SavePage::showSaved()
{
    const SaveResult &saved = m_session.theCase().saved;
    auto *done = new Card(QStringLiteral("savedCard"), look::Tone::Ok, tr("Your things are saved"));
    done->addText(texts::path(saved.bundle));
    for (const QString &line : saved.saved)
        done->addText(safeText(line));
    QPushButton *look = makeButton(QStringLiteral("lookIntoBundle"), tr("&Look into it"));
    connect(look, &QPushButton::clicked, this, [this, path = saved.bundle] { BundleDialog::open(path, window()); });
    done->addButtons({look, makeLink(QStringLiteral("openSaveFolder"), tr("Open the folder"),
                                     QUrl::fromLocalFile(QFileInfo(saved.bundle).absolutePath()).toString())});
    m_results->addWidget(done);
    m_results->addWidget(passwordManagerFold());
    if (saved.notSaved.empty())
        return;
    // What was left out on purpose is no failure, and a second try would not change it.
    const auto onPurpose = [](const BlindSpot &spot) { return spot.why.kind == ErrorKind::Unsupported; };
    const auto showSpots = [&](Card *card, bool wanted) {
        for (const BlindSpot &spot : saved.notSaved)
            if (onPurpose(spot) == wanted) {
                card->addText(safeText(spot.why.text, 1000));
                card->addHint(safeText(spot.place));
            }
        m_results->addWidget(card);
    };
    if (std::any_of(saved.notSaved.begin(), saved.notSaved.end(), onPurpose))
        showSpots(
            new Card(QStringLiteral("leftOutCard"), look::Tone::Plain, tr("This was left out"), QStringLiteral("info")),
            true);
    if (std::all_of(saved.notSaved.begin(), saved.notSaved.end(), onPurpose))
        return;
    showSpots(new Card(QStringLiteral("notSavedCard"), look::Tone::Warning, tr("This could not be saved"),
                       QStringLiteral("unknown")),
              false);
    QPushButton *again = makeButton(QStringLiteral("saveAgainButton"), tr("S&ave again"));
    again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *passwords = new PasswordFields(questions());
    m_results->addWidget(passwords);
    connect(again, &QPushButton::clicked, this, [this, passwords] {
        m_session.decisions.credentials = passwords->take();
        m_session.save();
    });
    m_results->addWidget(again, 0, Qt::AlignLeading);
}

} // namespace changeover
