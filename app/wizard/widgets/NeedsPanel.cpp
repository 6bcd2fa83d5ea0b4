// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/NeedsPanel.h"

#include "app/wizard/look/Look.h"
#include "app/wizard/widgets/ButtonLine.h"
#include "app/wizard/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace changeover {

namespace {
// What the answers "2 to 5" and "6 or more" stand for.
constexpr int some = 2;
constexpr int many = 6;
} // namespace

NeedsPanel::NeedsPanel(const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(look::space::xs);
    m_owner = addChoice(QStringLiteral("needsOwner"), tr("&Whose computer is it?"),
                        {{tr("mine"), int(Owner::Mine)},
                         {tr("my family's"), int(Owner::Family)},
                         {tr("an office's", "a computer"), int(Owner::Office)}},
                        int(needs.owner));
    m_computers = addChoice(QStringLiteral("needsComputers"), tr("How &many computers?"),
                            {{tr("this one"), 1}, {tr("2 to 5"), some}, {tr("6 or more"), many}},
                            needs.computers >= many   ? many
                            : needs.computers >= some ? some
                                                      : 1);
    m_manager = addChoice(QStringLiteral("needsManager"), tr("Who &looks after it?"),
                          {{tr("I do"), 0}, {tr("somebody else"), 1}}, needs.othersManage ? 1 : 0);
    m_free = addCheck(QStringLiteral("needsFree"), tr("It must be &free."), needs.mustBeFree);
    m_children = addCheck(QStringLiteral("needsChildren"), tr("&Children use it."), needs.children);
    m_vpn = addCheck(QStringLiteral("needsVpn"), tr("I want a &VPN."), needs.vpn);
    m_passwords = addCheck(QStringLiteral("needsPasswords"), tr("I want a passwor&d manager."), needs.passwordManager);
    m_server = addCheck(QStringLiteral("needsServer"), tr("It is a &server."), needs.server);
}

Needs NeedsPanel::needs() const
{
    Needs needs;
    needs.owner = Owner(m_owner->currentData().toInt());
    needs.computers = m_computers->currentData().toInt();
    needs.othersManage = m_manager->currentData().toInt() == 1;
    needs.mustBeFree = m_free->isChecked();
    needs.children = m_children->isChecked();
    needs.vpn = m_vpn->isChecked();
    needs.passwordManager = m_passwords->isChecked();
    needs.server = m_server->isChecked();
    return needs;
}

QComboBox *NeedsPanel::addChoice(const QString &objectName, const QString &question,
                                 const QList<std::pair<QString, int>> &answers, int chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    for (const auto &[text, value] : answers)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(chosen));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(question);
    label->setBuddy(box);
    box->setAccessibleName(QString(question).remove(QLatin1Char('&')));
    auto *line = new FlowLayout(look::space::s);
    line->addWidget(label);
    line->addWidget(box);
    m_lines->addLayout(line);
    connect(box, &QComboBox::currentIndexChanged, this, &NeedsPanel::answered);
    return box;
}

QAbstractButton *NeedsPanel::addCheck(const QString &objectName, const QString &text, bool checked)
{
    auto *box = new QCheckBox;
    box->setObjectName(objectName);
    box->setChecked(checked);
    m_lines->addWidget(new ButtonLine(box, text));
    connect(box, &QCheckBox::toggled, this, &NeedsPanel::answered);
    return box;
}

} // namespace changeover
