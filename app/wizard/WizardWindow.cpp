// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/WizardWindow.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/look/Look.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/StepList.h"
#include "app/wizard/widgets/Texts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace changeover {

namespace {
// Narrower than this the list of steps would take the page's room.
constexpr int widthForSteps = 820;

QSize firstSize(const QWidget *window)
{
    const QSize room = window->screen()->availableSize();
    return QSize(980, 720).boundedTo(room - QSize(0, look::icon::large)); // some room for the title bar
}
} // namespace

WizardWindow::WizardWindow(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("wizardWindow"));
    setWindowIcon(programIcon());
    setMinimumSize(420, 300);
    makeFrame();
    resize(firstSize(this));
    connect(&m_session, &Session::changed, this, &WizardWindow::refreshButtons);
    connect(&m_session, &Session::finished, this, [this] {
        m_mayClose = true;
        close();
    });
    rebuild();
    m_next->setFocus(); // else the menu has it, and Enter opens that
}

void WizardWindow::makeFrame()
{
    m_steps = new StepList;
    m_stepLine = makeHint({});
    m_stepLine->setObjectName(QStringLiteral("stepLine"));
    m_stepLine->setWordWrap(false);
    m_menu = makeButton(QStringLiteral("menuButton"), {});
    m_menu->setFlat(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_stepLine);
    top->addStretch();
    top->addWidget(m_menu);

    m_standIn = new QWidget;
    m_standIn->setLayout(new QVBoxLayout);
    m_standIn->layout()->setContentsMargins(0, 0, 0, 0);

    m_question = makeLabel({}, look::Type::Title);
    m_question->setObjectName(QStringLiteral("question"));
    m_lead = makeLabel({});
    m_lead->setObjectName(QStringLiteral("lead"));

    // Heading and page scroll together: in a small window the page needs the room.
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(look::space::xl, 0, look::space::xl, look::space::m);
    column->setSpacing(look::space::m);
    column->addWidget(m_standIn);
    column->addWidget(m_question);
    column->addWidget(m_lead);
    m_pagePlace = new QVBoxLayout;
    column->addLayout(m_pagePlace, 1);
    inside->setMaximumWidth(look::textWidth);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_stopPlace = new QVBoxLayout;
    m_stopPlace->setContentsMargins(look::space::xl, 0, look::space::xl, 0);

    m_stop = makeButton(QStringLiteral("stopButton"), {});
    m_back = makeButton(QStringLiteral("backButton"), {});
    m_next = makeButton(QStringLiteral("nextButton"), {});
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(look::space::xl, look::space::s, look::space::xl, look::space::m);
    footer->addWidget(m_stop);
    footer->addStretch();
    footer->addWidget(m_back);
    footer->addWidget(m_next);
    connect(m_stop, &QPushButton::clicked, this, &WizardWindow::askToStop);
    connect(m_back, &QPushButton::clicked, this, &WizardWindow::goBack);
    connect(m_next, &QPushButton::clicked, this, &WizardWindow::goNext);

    auto *main = new QVBoxLayout;
    main->setSpacing(look::space::s);
    auto *topPlace = new QVBoxLayout;
    topPlace->setContentsMargins(look::space::xl, look::space::s, look::space::m, 0);
    topPlace->addLayout(top);
    main->addLayout(topPlace);
    main->addWidget(m_scroll, 1);
    main->addLayout(m_stopPlace);
    main->addLayout(footer);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, look::space::l, 0, look::space::l);
    side->addWidget(m_steps);
    layout->addLayout(side);
    layout->addLayout(main, 1);

    // From the question's own controls to the buttons, then back to the top.
    setTabOrder(m_menu, m_scroll);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_stop);
}

void WizardWindow::rebuild()
{
    setWindowTitle(tr("Changeover"));
    QStringList names;
    QStringList icons;
    for (int i = 0; i < pageCount; ++i) {
        names << pageName(PageId(i));
        icons << pageIcon(PageId(i));
    }
    m_steps->setSteps(names, icons);
    m_stop->setText(tr("Stop &here"));
    m_stop->setToolTip(tr("Close Changeover and go on another time"));
    m_back->setText(tr("&Back"));
    m_back->setIcon(icon(QStringLiteral("back"), look::colours().text));
    setPrimary(m_next, true);
    const std::pair<QLabel *, look::Type> frame[] = {
        {m_stepLine, look::Type::Small}, {m_question, look::Type::Title}, {m_lead, look::Type::Body}};
    for (const auto &[label, type] : frame) {
        alignToStart(label);
        label->setFont(look::font(type));
    }
    makeMenu();
    hideStop();
    showPage();
}

void WizardWindow::goTo(PageId id)
{
    m_current = id;
    showPage();
    m_page->enter();
    m_scroll->verticalScrollBar()->setValue(0);
    // Where the person begins: the button that goes on, but never the one that cannot be taken back.
    m_focusNext = true;
    m_stop->setFocus();
    refreshButtons();
}

void WizardWindow::showPage()
{
    const bool again = m_page != nullptr;
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = makePage(m_current, m_session);
    m_pagePlace->addWidget(m_page);
    connect(m_page, &Page::changed, this, &WizardWindow::refreshButtons);
    setTabOrder(m_menu, m_page);
    setTabOrder(m_page, m_next);
    m_steps->setCurrent(int(m_current));
    clear(m_standIn->layout());
    if (again && m_rebuilding)
        m_page->enter();
    refreshButtons();
}

void WizardWindow::refreshButtons()
{
    m_question->setText(m_page->question());
    m_lead->setText(m_page->lead());
    m_lead->setVisible(!m_lead->text().isEmpty());
    m_page->setAccessibleName(m_page->question());
    m_stepLine->setText(tr("Step %1 of %2: %3")
                            .arg(QLocale().toString(int(m_current) + 1), QLocale().toString(pageCount))
                            .arg(pageName(m_current)));

    // Nobody may take what is shown for this computer.
    if (m_standIn->layout()->count() == 0) {
        if (m_session.isPractice())
            m_standIn->layout()->addWidget(new Card(
                QStringLiteral("practiceCard"), look::Tone::Info,
                tr("Practice: this is a sample. Nothing on your computer is changed."), QStringLiteral("practice")));
        else if (m_session.isOnlyLookedAt())
            m_standIn->layout()->addWidget(
                new Card(QStringLiteral("diskCard"), look::Tone::Info,
                         tr("A disk from another computer. It is only looked at: nothing on it is changed."),
                         QStringLiteral("folder")));
    }
    m_standIn->setVisible(m_session.isPractice() || m_session.isOnlyLookedAt());

    m_next->setText(m_page->nextText());
    m_next->setEnabled(m_page->isComplete());
    if (m_focusNext && m_next->isEnabled() && m_session.work() == Work::None) {
        m_focusNext = false;
        if (m_stop->hasFocus() && !m_page->isCommit()) // nobody has gone elsewhere meanwhile
            m_next->setFocus();
    }
    m_back->setVisible(m_current != PageId::Welcome);
    m_back->setEnabled(m_page->mayGoBack());

    // A case that could not be opened leads nowhere else.
    if (m_current > PageId::Found && !m_session.hasBegun() && m_session.errorOf(Work::Looking))
        QTimer::singleShot(0, this, [this] { goTo(PageId::Found); });

    if (m_closeWhenIdle && m_session.work() == Work::None) {
        m_mayClose = true;
        QTimer::singleShot(0, this, &QWidget::close);
    }
}

void WizardWindow::goNext()
{
    hideStop();
    if (!m_page->isComplete())
        return;
    if (!m_page->next()) {
        m_focusNext = true; // when the work is done
        return;
    }
    PageId following = PageId(int(m_current) + 1);
    if (m_current == PageId::Welcome && m_session.unfinished() && m_session.target().resume)
        switch (m_session.unfinished()->stage) {
        case Stage::Saved:
            following = PageId::Protection;
            break;
        case Stage::Removed:
        case Stage::Checked:
            following = PageId::Check;
            break;
        case Stage::Looked:
        case Stage::Closed:
            break;
        }
    goTo(following);
}

void WizardWindow::goOnByItself()
{
    // The welcome page has chosen it already when it hears of it.
    connect(
        &m_session, &Session::changed, this,
        [this] {
            if (m_current == PageId::Welcome && m_session.unfinished() && m_session.isPrepared() &&
                !m_session.hasBegun() && m_session.work() == Work::None)
                goNext();
        },
        Qt::QueuedConnection);
}

void WizardWindow::goBack()
{
    hideStop();
    if (m_page->mayGoBack() && m_current != PageId::Welcome)
        goTo(PageId(int(m_current) - 1));
}

QString WizardWindow::whatStoppingMeans() const
{
    switch (m_session.work()) {
    case Work::Saving:
        return tr("Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.");
    case Work::Removing:
        return m_session.progress().canCancel
                   ? tr("A program is being removed. It can still be stopped, and stays as it was.")
                   : tr("A program is being removed right now. Breaking that off could harm the computer, so "
                        "Changeover finishes this program, leaves the others, and closes then.");
    case Work::Cleaning:
        return tr("Traces are being taken away. What is away already lies in a backup, and can be put back.");
    case Work::RestorePoint:
        return tr("Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.");
    case Work::ToolRun:
        return tr(
            "The maker's clean-up tool is open. Changeover waits until you have finished with it, and closes then.");
    case Work::ToolCheck:
    case Work::Looking:
    case Work::Checking:
    case Work::Restarting:
    case Work::Collecting:
    case Work::None:
        break;
    }
    if (!m_session.hasBegun())
        return tr("Nothing has been changed.");
    return tr("What is done so far is kept in %1. When you open Changeover again, you can go on from here.")
        .arg(texts::path(m_session.folder()));
}

void WizardWindow::askToStop()
{
    hideStop();
    auto *card = new Card(QStringLiteral("stopCard"), look::Tone::Warning, tr("Stop here?"), QStringLiteral("pause"));
    card->addText(whatStoppingMeans());
    QPushButton *yes = makeButton(QStringLiteral("stopYes"), tr("C&lose Changeover"));
    QPushButton *no = makeButton(QStringLiteral("stopNo"), tr("&Keep going"));
    connect(yes, &QPushButton::clicked, this, &WizardWindow::stopAndClose);
    connect(no, &QPushButton::clicked, this, [this] {
        hideStop();
        m_stop->setFocus();
    });
    card->addButtons({yes, no});
    m_stopPlace->addWidget(card);
    yes->setFocus();
}

void WizardWindow::hideStop()
{
    clear(m_stopPlace);
}

void WizardWindow::stopAndClose()
{
    hideStop();
    if (m_session.work() == Work::None) {
        m_mayClose = true;
        close();
        return;
    }
    m_closeWhenIdle = true;
    m_session.cancel();
    refreshButtons();
}

bool WizardWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Only when the person sees the window does the work begin.
        QTimer::singleShot(0, this, [this] {
            Q_EMIT painted();
            m_session.prepare();
        });
    }
    return handled;
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool concerns = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
                          event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange;
    if (!concerns || m_rebuilding || !m_page)
        return;
    // Several of these come at once; one rebuild, after all of them.
    m_rebuilding = true;
    QTimer::singleShot(0, this, [this] {
        rebuild();
        m_rebuilding = false;
    });
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    // Closing before anything began asks nothing; later it says what is kept.
    if (m_mayClose || !m_session.hasBegun()) {
        event->accept();
        return;
    }
    event->ignore();
    askToStop();
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_stopPlace->isEmpty())
            askToStop();
        else
            hideStop();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isEnabled() && !m_page->isCommit() && m_stopPlace->isEmpty()) {
        m_next->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_steps->setVisible(width() >= widthForSteps);
    m_stepLine->setVisible(width() < widthForSteps);
}

} // namespace changeover
