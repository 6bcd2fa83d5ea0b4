// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

class PasswordFields;

/// "Do it."
class RemovePage : public Page
{
    Q_OBJECT

public:
    explicit RemovePage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void enter() override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool isCommit() const override;
    [[nodiscard]] bool mayGoBack() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool next() override;

private:
    [[nodiscard]] bool hasWork() const;
    void showPlan();
    void showStep(const PlanStep &step, int number);
    [[nodiscard]] QString nameOf(const JobRecord &record) const;
    void showRecords();

    QVBoxLayout *m_plan;
    QVBoxLayout *m_results;
    PasswordFields *m_passwords = nullptr;
};

} // namespace changeover
