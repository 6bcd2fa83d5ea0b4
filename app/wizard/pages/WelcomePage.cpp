// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WelcomePage.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"
#include "core/machine/practice/PracticeDisk.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace changeover {

namespace {
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
    m_thisComputerLine = addChoice(m_thisComputer, tr("&This computer"), {});
    addChoice(m_practice, tr("A &practice computer"),
              tr("Try the whole way on a sample. Nothing on your computer is changed."), m_practiceNames);
    m_body->addStretch();

    const bool isPractice = !m_session.target().practice.isEmpty();
    (isPractice ? m_practice : m_thisComputer)->setChecked(true);
    if (isPractice)
        m_practiceNames->setCurrentIndex(m_practiceNames->findData(m_session.target().practice));
    connect(m_practice, &QRadioButton::toggled, m_practiceNames, &QWidget::setEnabled);
    m_practiceNames->setEnabled(m_practice->isChecked());
    connect(m_resume, &QRadioButton::toggled, this, &Page::changed);
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
            tr("&This computer (%1)").arg(withoutMnemonics(safeText(m_session.computerName()))));
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
    return {m_practice->isChecked() ? m_practiceNames->currentData().toString() : QString(), false};
}

bool WelcomePage::next()
{
    // Back and forth again on the same computer begins nothing new.
    const Target wanted = target();
    if (!m_session.hasBegun() || wanted.resume || wanted.practice != m_session.target().practice)
        m_session.begin(wanted);
    return true;
}

} // namespace changeover
