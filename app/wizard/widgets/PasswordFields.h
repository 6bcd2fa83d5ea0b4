// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/Removal.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace changeover {

/// A program that may ask for a password.
struct PasswordQuestion
{
    QString stepId; ///< also the finding's id
    QString program;
    bool takesLogin = false;
};

/// Asks for the passwords of programs. None is required: most have none.
class PasswordFields : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordFields(const std::vector<PasswordQuestion> &questions, QWidget *parent = nullptr);

    /// What was typed; the fields are empty afterwards.
    [[nodiscard]] std::vector<Credentials> take();

private:
    struct Field
    {
        QString stepId;
        QLineEdit *login = nullptr;
        QLineEdit *password = nullptr;
    };
    std::vector<Field> m_fields;
};

} // namespace changeover
