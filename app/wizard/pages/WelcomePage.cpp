// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WelcomePage.h"

#include "app/wizard/BundleDialog.h"
#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/machine/practice/PracticeDisk.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace changeover {

namespace {
constexpr int diskFolderWidth = 200; // beside its button there is room for it at 200 %, too

QWidget *makePromise(const char *iconName, const QString &text)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::m);
    auto *picture = new QLabel;
    picture->setPixmap(iconPixmap(QLatin1String(iconName), {look::icon::normal, look::icon::normal},
                                  line->devicePixelRatioF(), look::colours().accent));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(makeLabel(text), 1);
    return line;
}
} // namespace

WelcomePage::WelcomePage(Session &session)
    : Page(session)
    , m_resume(new QRadioButton)
    , m_thisComputer(new QRadioButton)
    , m_practice(new QRadioButton)
    , m_disk(new QRadioButton)
    , m_diskFolder(new QLineEdit)
    , m_practiceNames(new QComboBox)
    , m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_body->addWidget(makePromise("found", tr("It looks for Kaspersky programs. Looking changes nothing.")));
    m_body->addWidget(makePromise("save", tr("It saves your settings and lists to one file that you keep.")));
    m_body->addWidget(
        makePromise("remove", tr("After your yes, it removes the programs with their maker's own uninstaller.")));
    m_body->addWidget(makePromise("check", tr("It checks that they are gone and that something protects you.")));
    m_body->addWidget(makePromise("lock", tr("It installs nothing, downloads nothing and sends nothing.")));
    m_body->addSpacing(look::space::s);
    m_body->addWidget(makeLabel(tr("What would you like to do?"), look::Type::Heading));

    m_resume->setObjectName(QStringLiteral("welcomeResume"));
    m_thisComputer->setObjectName(QStringLiteral("welcomeThisComputer"));
    m_practice->setObjectName(QStringLiteral("welcomePractice"));
    m_practiceNames->setObjectName(QStringLiteral("welcomePracticeNames"));
    m_practiceNames->setAccessibleName(tr("Which practice computer"));
    const QStringList names = PracticeDisk::names();
    for (const QString &name : names)
        m_practiceNames->addItem(name == QLatin1String("home-pc")     ? tr("A computer at home")
                                 : name == QLatin1String("office-pc") ? tr("A computer in an office")
                                                                      : name,
                                 name);
    m_resumeLine = addChoice(m_resume, {}, {});
    m_thisComputerLine = addChoice(m_thisComputer, tr("This co&mputer"), {});
    addChoice(m_practice, tr("A &practice computer"),
              tr("Try the whole way on a sample. Nothing on your computer is changed."), m_practiceNames);
    m_disk->setObjectName(QStringLiteral("welcomeDisk"));
    addChoice(m_disk, tr("A &disk from another computer"),
              tr("For a computer that does not start. Connect its disk, then choose the drive or folder where it "
                 "appears. It is only looked at."),
              makeDiskChoice());
    QPushButton *saved =
        makeButton(QStringLiteral("welcomeOpenBundle"), tr("Look into a file that Changeover saved …"));
    saved->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(saved, &QPushButton::clicked, this, [this] { BundleDialog::choose(m_session.folder(), window()); });
    m_body->addWidget(saved, 0, Qt::AlignLeading);
    m_body->addStretch();

    const bool isDisk = !m_session.target().disk.isEmpty();
    const bool isPractice = !m_session.target().practice.isEmpty();
    (isDisk ? m_disk : isPractice ? m_practice : m_thisComputer)->setChecked(true);
    if (isPractice)
        m_practiceNames->setCurrentIndex(m_practiceNames->findData(m_session.target().practice));
    connect(m_practice, &QRadioButton::toggled, m_practiceNames, &QWidget::setEnabled);
    m_practiceNames->setEnabled(m_practice->isChecked());
    connect(m_resume, &QRadioButton::toggled, this, &Page::changed);
    connect(m_disk, &QRadioButton::toggled, this, &Page::changed);
    connect(m_diskFolder, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_disk->setChecked(true);
        Q_EMIT changed();
    });
    refresh();
}

ButtonLine *WelcomePage::addChoice(QRadioButton *button, const QString &text, const QString &hint, QWidget *extra)
{
    auto *line = new ButtonLine(button, text);
    m_choices->addButton(button);
    m_body->addWidget(line);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(look::space::xl, 0, 0, 0);
    below->setSpacing(look::space::xs);
    if (!hint.isEmpty()) {
        below->addWidget(makeHint(hint));
        button->setAccessibleDescription(hint);
    }
    if (extra) {
        extra->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        below->addWidget(extra, 0, Qt::AlignLeading);
    }
    m_body->addLayout(below);
    return line;
}

QWidget *WelcomePage::makeDiskChoice()
{
    m_diskFolder->setObjectName(QStringLiteral("welcomeDiskFolder"));
    m_diskFolder->setAccessibleName(tr("Where the disk appears"));
    m_diskFolder->setLayoutDirection(Qt::LeftToRight); // as paths are written in every language
    m_diskFolder->setText(QDir::toNativeSeparators(m_session.target().disk));
    m_diskFolder->setMinimumWidth(diskFolderWidth);
    QPushButton *choose = makeButton(QStringLiteral("welcomeChooseDisk"), tr("&Choose …"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Where does the disk appear?"), m_diskFolder->text());
        if (!chosen.isEmpty())
            m_diskFolder->setText(QDir::toNativeSeparators(chosen));
    });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(m_diskFolder);
    layout->addWidget(choose);
    return line;
}

bool WelcomePage::isComplete() const
{
    return Page::isComplete() && (!m_disk->isChecked() || !m_diskFolder->text().trimmed().isEmpty());
}

QString WelcomePage::question() const
{
    return tr("What will happen to my computer?");
}

QString WelcomePage::lead() const
{
    return tr("Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.");
}

void WelcomePage::refresh()
{
    if (m_session.isPrepared() && m_session.target().practice.isEmpty())
        m_thisComputerLine->setText(
            tr("This co&mputer (%1)").arg(withoutMnemonics(safeText(m_session.computerName()))));
    const std::optional<Unfinished> &waiting = m_session.unfinished();
    m_resumeLine->setVisible(waiting.has_value());
    m_resume->setVisible(waiting.has_value()); // else the arrow keys find it all the same
    if (!waiting || m_resumeOffered)
        return;
    m_resumeOffered = true;
    const QString day = texts::day(waiting->begun.toLocalTime().date());
    m_resumeLine->setText(waiting->target.practice.isEmpty()
                              ? tr("&Go on with what you began on %1").arg(day)
                              : tr("&Go on with the practice that you began on %1").arg(day));
    m_resume->setChecked(true);
}

QString WelcomePage::nextText() const
{
    return m_session.unfinished() && m_resume->isChecked() ? tr("&Go on", "button") : tr("&Start", "button");
}

Target WelcomePage::target() const
{
    if (m_session.unfinished() && m_resume->isChecked())
        return m_session.unfinished()->target;
    if (m_disk->isChecked())
        return {{}, false, QDir::fromNativeSeparators(m_diskFolder->text().trimmed())};
    return {m_practice->isChecked() ? m_practiceNames->currentData().toString() : QString(), false, {}};
}

bool WelcomePage::next()
{
    // Back and forth again on the same computer begins nothing new.
    const Target wanted = target();
    if (!m_session.hasBegun() || wanted.resume || !wanted.isSameComputer(m_session.target()))
        m_session.begin(wanted);
    return true;
}

} // namespace changeover
