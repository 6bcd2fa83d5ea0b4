// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

class PasswordFields;
struct PasswordQuestion;

/// "Keep my things."
class SavePage : public Page
{
    Q_OBJECT

public:
    explicit SavePage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void enter() override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool next() override;

private:
    [[nodiscard]] bool hasSomethingToSave() const;
    [[nodiscard]] std::vector<PasswordQuestion> questions() const;
    [[nodiscard]] QWidget *passwordManagerFold() const;
    void showBefore();
    void showSaved();

    QVBoxLayout *m_before;
    QVBoxLayout *m_results;
    PasswordFields *m_passwords = nullptr;
};

} // namespace changeover
