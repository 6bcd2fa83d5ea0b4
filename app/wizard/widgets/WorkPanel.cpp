// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/WorkPanel.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Labels.h"
#include "core/base/SafeText.h"
#include "core/run/TimeLeft.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace changeover {

WorkPanel::WorkPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_now(makeLabel({}))
    , m_left(makeHint({}))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(QStringLiteral("cancelWorkButton"), QString()))
{
    m_now->setObjectName(QStringLiteral("workNow"));
    m_bar->setObjectName(QStringLiteral("workProgress"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_cancel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(m_now);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);

    connect(m_cancel, &QPushButton::clicked, &m_session, &Session::cancel);
    connect(&m_session, &Session::progressed, this, &WorkPanel::refresh);
    connect(&m_session, &Session::changed, this, &WorkPanel::refresh);
    refresh();
}

// What happens where nobody can say how far it is.
QString WorkPanel::uncounted(Work work)
{
    switch (work) {
    case Work::RestorePoint:
        return tr("Windows makes a restore point. This can take some minutes …");
    case Work::ToolCheck:
        return tr("Checking the file …");
    case Work::ToolRun:
        return tr("The maker's clean-up tool is open. Answer its questions in its own window …");
    case Work::Collecting:
        return tr("Collecting what is known …");
    case Work::Restarting:
        return tr("Restarting …");
    case Work::Checking:
        return tr("Checking what is left on this computer …");
    default:
        return tr("Looking at this computer. Nothing is changed …");
    }
}

void WorkPanel::refresh()
{
    const Work work = m_session.work();
    setVisible(work != Work::None);
    if (work == Work::None)
        m_since.invalidate();
    else if (!m_since.isValid())
        m_since.start();
    const bool counted = work == Work::Saving || work == Work::Removing || work == Work::Cleaning;
    m_cancel->setVisible(counted);
    // Of the vendor's uninstaller nobody knows how long it takes.
    const QString left = work == Work::Saving ? timeLeft(m_since.elapsed(), m_session.progress().fraction) : QString();
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
    m_cancel->setText(work == Work::Saving     ? tr("Stop sa&ving")
                      : work == Work::Cleaning ? tr("Stop cleanin&g")
                                               : tr("Stop re&moving"));
    if (!counted) {
        m_bar->setRange(0, 0);
        m_now->setText(uncounted(work));
        return;
    }
    const Progress progress = m_session.progress();
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(progress.fraction * 1000));
    m_cancel->setEnabled(progress.canCancel && !m_session.isCancelling());
    const QString now = m_session.isCancelling() ? tr("Stopping …")
                        : progress.now.isEmpty() ? tr("Starting …")
                                                 : breakable(safeText(progress.now));
    if (now == m_now->text())
        return;
    m_now->setText(now);
    // A screen reader says what happens without being asked.
    QAccessibleEvent said(m_now, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace changeover
