// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/PasswordsPanel.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover {

namespace {
// Beside the export, and never over a file that is there.
QString freePlace(const QString &exported, PasswordTarget target)
{
    const QString stem =
        QFileInfo(exported).absolutePath() + QStringLiteral("/passwords-for-") + passwordTargetNames.name(target);
    QString path = stem + QStringLiteral(".csv");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.csv").arg(stem).arg(number);
    return path;
}
} // namespace

PasswordsPanel::PasswordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLineEdit)
    , m_target(new QComboBox)
    , m_make(makeButton(QStringLiteral("passwordsMake"), tr("&Make the file")))
    , m_said(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(makeLabel(tr("Open Kaspersky Password Manager and go to its settings, \"Import/Export\". Choose "
                                   "\"Export to text file\". Then give that file here.")));
    layout->addWidget(
        makeHint(tr("The file has every password in plain words. Keep it on this computer, mail it to nobody, "
                    "and delete it when you are done.")));

    m_file->setObjectName(QStringLiteral("passwordsFile"));
    m_file->setAccessibleName(tr("The exported text file"));
    m_file->setLayoutDirection(Qt::LeftToRight); // as paths are written in every language
    QPushButton *choose = makeButton(QStringLiteral("passwordsChoose"), tr("Choose …"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getOpenFileName(this, tr("Which exported file?"), m_file->text(),
                                                            tr("Text files (*.txt);;All files (*)"));
        if (!chosen.isEmpty())
            m_file->setText(QDir::toNativeSeparators(chosen));
    });
    layout->addWidget(m_file);

    m_target->setObjectName(QStringLiteral("passwordsTarget"));
    m_target->setAccessibleName(tr("Which program shall read it"));
    for (const auto &one : passwordTargetNames.entries)
        m_target->addItem(one.value == PasswordTarget::Chrome ? tr("Chrome or Edge")
                                                              : QLatin1String(formatOf(one.value).product),
                          int(one.value));
    m_make->setEnabled(false);
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_make->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_make, &QPushButton::clicked, this, &PasswordsPanel::make);
    auto *row = new FlowLayout(look::space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{choose, m_target, m_make})
        row->addWidget(widget);
    layout->addLayout(row);
    m_said->setSpacing(look::space::s);
    layout->addLayout(m_said);
}

void PasswordsPanel::make()
{
    clear(m_said);
    m_make->setEnabled(false);
    const QString from = QDir::fromNativeSeparators(m_file->text().trimmed());
    const auto target = PasswordTarget(m_target->currentData().toInt());
    m_background.run(
        [from, target]() -> Result<Made> {
            Result<KpmExport> exported = readKpmFile(from);
            if (!exported)
                return exported.error();
            const QString to = freePlace(from, target);
            const Result<PasswordConversion> done = savePasswords(*exported, target, to, IfThere::Refuse);
            if (!done)
                return done.error();
            return Made{std::move(exported).value(), *done, to, from};
        },
        [this](const Result<Made> &made) {
            m_make->setEnabled(true);
            if (made) {
                showMade(*made);
                return;
            }
            auto *error = new Card(QStringLiteral("passwordsError"), look::Tone::Danger, tr("No file was made"));
            error->addText(safeText(made.error().text, 1000));
            error->addHint(tr("The exported file was not changed."));
            m_said->addWidget(error);
        });
}

void PasswordsPanel::showMade(const Made &made)
{
    auto *done = new Card(QStringLiteral("passwordsMade"), look::Tone::Ok, tr("The file is made"));
    done->addText(texts::path(made.file));
    for (const auto &section : kpmSectionNames.entries)
        if (const int found = made.from.count(section.value); found > 0)
            done->addText(tr("%1: %2 of %3")
                              .arg(sectionTitle(section.value),
                                   QString::number(made.conversion.written(section.value, made.from)),
                                   QString::number(found)));
    done->addText(
        tr("Open the passwords page of the new program and choose \"Import\" there. Look whether all is there, "
           "then delete both files here."));
    m_said->addWidget(done);
    if (!made.conversion.isComplete() || !made.from.problems.empty()) {
        auto *missing =
            new Card(QStringLiteral("passwordsMissing"), look::Tone::Warning, tr("Not everything is in it"));
        for (const Unfit &one : made.conversion.unfit)
            missing->addText(QStringLiteral("%1: %2 (%3)")
                                 .arg(sectionTitle(one.section), QString::number(one.count), reasonText(one.reason)));
        for (const KpmProblem &problem : made.from.problems)
            missing->addText(safeText(problem.text, 1000));
        if (!made.conversion.isComplete()) {
            QStringList names;
            for (const PasswordTarget target : targetsForAll(made.from))
                names << QLatin1String(formatOf(target).product);
            missing->addHint(tr("These have a place for everything: %1. Or copy the rest by hand.")
                                 .arg(names.join(QStringLiteral(", "))));
        }
        m_said->addWidget(missing);
    }
    addDelete(QStringLiteral("passwordsDeleteNew"), tr("Delete the new file"), made.file);
    addDelete(QStringLiteral("passwordsDeleteExport"), tr("Delete the exported text file"), made.original);
}

void PasswordsPanel::addDelete(const QString &objectName, const QString &text, const QString &path)
{
    QPushButton *button = makeButton(objectName, text);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QLabel *said = makeHint(plainFileWarning());
    connect(button, &QPushButton::clicked, this, [button, said, path] {
        const Status deleted = deletePlainFile(path);
        said->setText(deleted ? tr("Deleted.") + QLatin1Char(' ') + plainFileWarning()
                              : safeText(deleted.error().text));
        button->setEnabled(!deleted);
    });
    m_said->addWidget(button, 0, Qt::AlignLeading);
    m_said->addWidget(said);
}

} // namespace changeover
