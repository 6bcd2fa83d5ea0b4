// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/PasswordFields.h"

#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Labels.h"
#include "core/base/SafeText.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace changeover {

PasswordFields::PasswordFields(const std::vector<PasswordQuestion> &questions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    int number = 0;
    for (const PasswordQuestion &question : questions) {
        const QString name = QStringLiteral("password%1").arg(++number);
        auto *card = new Card(name + QStringLiteral("Card"), look::Tone::Plain,
                              tr("Password of %1").arg(safeText(question.program)), QStringLiteral("key"));
        card->addText(tr("If a password protects this program, type it here. If not, leave it empty. It is used once "
                         "and kept nowhere."));
        auto *form = new QWidget;
        auto *rows = new QFormLayout(form);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
        Field field{question.stepId, nullptr, new QLineEdit};
        const auto addRow = [&](const QString &label, QLineEdit *edit) {
            auto *words = new QLabel(label);
            words->setBuddy(edit);
            edit->setAccessibleName(label);
            edit->setAccessibleDescription(safeText(question.program));
            rows->addRow(words, edit);
        };
        if (question.takesLogin) {
            field.login = new QLineEdit;
            field.login->setObjectName(name + QStringLiteral("Login"));
            addRow(tr("User name"), field.login);
        }
        field.password->setObjectName(name);
        field.password->setEchoMode(QLineEdit::Password);
        field.password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
        addRow(tr("Password"), field.password);
        card->addWidget(form);
        layout->addWidget(card);
        m_fields.push_back(field);
    }
}

std::vector<Credentials> PasswordFields::take()
{
    std::vector<Credentials> typed;
    for (const Field &field : m_fields) {
        QString password = field.password->text();
        // Overwritten before it is cleared: the field keeps its buffer.
        field.password->setText(QString(password.size(), QLatin1Char('*')));
        field.password->clear();
        if (!password.isEmpty())
            typed.push_back({field.stepId, field.login ? field.login->text() : QString(), Secret(std::move(password))});
    }
    return typed;
}

} // namespace changeover
