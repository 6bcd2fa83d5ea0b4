// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/gui/WizardRun.h"

#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PatientWait.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QtTest>

#include <functional>

using namespace changeover;

namespace {
constexpr int patienceMs = 60000; // real installers under Wine, with sanitizers, on a busy machine
constexpr int settleMs = 30;      // new widgets are shown and laid out by the event loop

bool waitFor(const char *what, const std::function<bool()> &isThere)
{
    return waitPatiently(what, isThere, patienceMs);
}
} // namespace

WizardRun::WizardRun(const QString &folder, WatchTimes watch)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
    Session::Options options;
    options.folder = m_folder;
    options.watch = watch;
    m_session = std::make_unique<Session>(options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->move(0, 0);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    if (!waitFor("it had looked at this computer", [this] { return m_session->isPrepared(); }))
        trouble(QStringLiteral("the wizard never looked at this computer"));
}

bool WizardRun::trouble(const QString &what)
{
    m_trouble = QStringLiteral("%1 (on %2)\n%3").arg(what, pageName(page()), words());
    return false;
}

bool WizardRun::click(const QString &name)
{
    // The page is made anew when work is done: a person waits for what is not there yet.
    QWidget *widget = nullptr;
    waitFor("what is to be clicked was there", [&] {
        widget = find(name);
        return widget && widget->isEnabled();
    });
    if (!widget)
        return trouble(QStringLiteral("there is no ") + name);
    if (!hand::click(widget))
        return trouble(QStringLiteral("cannot click ") + name);
    QTest::qWait(settleMs);
    return true;
}

bool WizardRun::waitForWork()
{
    const bool ended = waitFor("the work was done", [this] { return m_session->work() == Work::None; });
    QTest::qWait(settleMs);
    return ended || trouble(QStringLiteral("the work does not end"));
}

bool WizardRun::next()
{
    auto *button = find<QAbstractButton>(QStringLiteral("nextButton"));
    if (!waitFor("it could go on", [button] { return button->isEnabled(); }))
        return trouble(QStringLiteral("the button that goes on stays disabled"));
    if (!click(QStringLiteral("nextButton")))
        return false;
    return waitForWork();
}

bool WizardRun::back()
{
    return click(QStringLiteral("backButton")) && waitForWork();
}

bool WizardRun::goTo(PageId wanted)
{
    for (int presses = 0; page() != wanted; ++presses) {
        if (presses > 2 * pageCount)
            return trouble(QStringLiteral("never came to ") + pageName(wanted));
        if (page() == PageId::Hazards && !acceptHazards())
            return false;
        if (!next())
            return false;
    }
    return true;
}

bool WizardRun::startPractice(const QString &name)
{
    if (!click(QStringLiteral("welcomePractice")))
        return false;
    auto *names = find<QComboBox>(QStringLiteral("welcomePracticeNames"));
    // By keys, as the list of a combo box is a window of its own.
    if (!names || !hand::click(names) || !hand::press(Qt::Key_Home))
        return trouble(QStringLiteral("the list of practice computers does not open"));
    for (int i = 0; i < names->findData(name); ++i)
        if (!hand::press(Qt::Key_Down))
            return trouble(QStringLiteral("cannot choose ") + name);
    if (!hand::press(Qt::Key_Return) || names->currentData().toString() != name)
        return trouble(QStringLiteral("cannot choose ") + name);
    return next();
}

// The test's keyboard has US-ASCII only; the rest is pasted.
bool WizardRun::write(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7F; });
    if (plain)
        return hand::type(text);
    QGuiApplication::clipboard()->setText(text);
    return hand::press(Qt::Key_V, Qt::ControlModifier) || trouble(QStringLiteral("cannot paste ") + text);
}

bool WizardRun::acceptHazards()
{
    for (QLineEdit *line : findAll<QLineEdit>(QStringLiteral("hazard")))
        if (line->objectName().endsWith(QLatin1String("Accept")) && line->text().isEmpty() &&
            (!click(line->objectName()) || !write(line->placeholderText())))
            return false;
    return true;
}

bool WizardRun::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("CHANGEOVER_SCREENSHOTS", QDir::tempPath());
    auto *area = find<QScrollArea>(QStringLiteral("pageScroll"));
    QTest::qWait(50);
    if (!area || !QDir().mkpath(folder) || !area->widget()->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
        return trouble(QStringLiteral("no picture ") + name);
    return true;
}

QString WizardRun::words() const
{
    QStringList all;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            all << QString(label->text()).remove(QChar(0x200B));
    return all.join(QLatin1Char('\n'));
}
