// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/OfficePanel.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace changeover {

namespace {
constexpr int longestName = 100;

// Who was there last is most likely who is there now.
const OfficeEntry *newest(const std::vector<OfficeEntry> &entries)
{
    const auto found = std::max_element(entries.begin(), entries.end(),
                                        [](const OfficeEntry &a, const OfficeEntry &b) { return a.when < b.when; });
    return found == entries.end() ? nullptr : &*found;
}
} // namespace

OfficePanel::OfficePanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_put(makeButton(QStringLiteral("officePut"), tr("P&ut this computer on the list")))
    , m_said(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(
        makeLabel(tr("Choose a folder that goes along: on a stick, or one that all computers see. It keeps "
                     "one list of them all, with who did what.")));
    m_folder = addLine(QStringLiteral("officeFolder"), tr("Folder for the list"), layout);
    m_folder->setLayoutDirection(Qt::LeftToRight); // as paths are written in every language
    QPushButton *choose = makeButton(QStringLiteral("officeChoose"), tr("Choose …"));
    choose->setAccessibleName(tr("Choose the folder for the list"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Which folder goes along?"), m_folder->text());
        if (chosen.isEmpty())
            return;
        m_folder->setText(QDir::toNativeSeparators(chosen));
        fillIn();
    });
    m_person = addLine(QStringLiteral("officePerson"), tr("Your name"), layout);
    m_initials = addLine(QStringLiteral("officeInitials"), tr("Your initials"), layout);
    auto *row = new FlowLayout(look::space::s);
    row->addWidget(choose);
    row->addWidget(m_put);
    layout->addLayout(row);
    m_said->setSpacing(look::space::s);
    layout->addLayout(m_said);
    m_put->setEnabled(false);
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_put->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_folder, &QLineEdit::editingFinished, this, &OfficePanel::fillIn);
    connect(m_put, &QPushButton::clicked, this, &OfficePanel::put);
}

QLineEdit *OfficePanel::addLine(const QString &objectName, const QString &words, QVBoxLayout *layout)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(words);
    QLabel *label = makeLabel(words);
    label->setBuddy(line);
    layout->addWidget(label);
    layout->addWidget(line);
    return line;
}

QString OfficePanel::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void OfficePanel::fillIn()
{
    const QString folder = this->folder();
    if (folder.isEmpty() || !m_person->text().isEmpty())
        return;
    m_background.run([folder] { return officelist::load(folder); },
                     [this](const Result<std::vector<OfficeEntry>> &list) {
                         const OfficeEntry *last = list ? newest(*list) : nullptr;
                         if (!last || !m_person->text().isEmpty())
                             return;
                         m_person->setText(last->person.left(longestName));
                         m_initials->setText(last->initials.left(longestName));
                     });
}

OfficeEntry OfficePanel::entry() const
{
    const bool gone = m_session.verdict() && (m_session.verdict()->state() == VerdictState::Clean ||
                                              m_session.verdict()->state() == VerdictState::Leftovers);
    const bool isProtected =
        m_session.protectionNow() && m_session.protectionNow()->state == ProtectionState::Protected;
    OfficeEntry entry;
    entry.computer = m_session.computerName();
    entry.state = gone && isProtected && !m_session.isRestartToCome()    ? OfficeState::Done
                  : m_session.theCase().removal.records.empty() && !gone ? OfficeState::Begun
                                                                         : OfficeState::Removed;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.person = m_person->text().trimmed().left(longestName);
    entry.initials = m_initials->text().trimmed().left(longestName);
    entry.file = m_session.theCase().saved.bundle;
    return entry;
}

void OfficePanel::put()
{
    m_put->setEnabled(false);
    const QString folder = this->folder();
    m_background.run(
        [folder, entry = entry()] {
            Put put{officelist::put(folder, entry), {}};
            if (const auto list = officelist::load(folder))
                put.list = *list;
            return put;
        },
        [this, folder](const Put &put) {
            m_put->setEnabled(true);
            showList(folder, put);
        });
}

void OfficePanel::showList(const QString &folder, const Put &put)
{
    clear(m_said);
    if (!put.written) {
        auto *error = new Card(QStringLiteral("officeError"), look::Tone::Danger, tr("The list was not changed"));
        error->addText(safeText(put.written.error().full(), 1000));
        m_said->addWidget(error);
        return;
    }
    auto *done = new Card(QStringLiteral("officeDone"), look::Tone::Ok, tr("This computer is on the list"),
                          QStringLiteral("people"));
    for (const OfficeEntry &one : put.list)
        done->addText(QStringLiteral("%1: %2, %3")
                          .arg(safeText(one.computer), officelist::stateInWords(one.state), safeText(one.initials)));
    done->addHint(tr("Next computer: take the folder there, open Changeover, and go the same way."));
    done->addButtons({makeLink(QStringLiteral("officeOpen"), tr("Open the list to print it"),
                               QUrl::fromLocalFile(officelist::pageIn(folder)).toString())});
    m_said->addWidget(done);
}

} // namespace changeover
