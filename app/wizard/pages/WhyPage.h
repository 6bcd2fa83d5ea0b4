// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include "core/guide/Timeline.h"

class QComboBox;

namespace changeover {

/// "Must I? By when?"
class WhyPage : public Page
{
    Q_OBJECT

public:
    explicit WhyPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;

private:
    void addQuestion(QComboBox *box, const QString &name, const QString &label);
    void fillRoles();
    void showAnswers();
    void showThisComputer();

    Timeline m_timeline;
    QComboBox *m_countries;
    QComboBox *m_roles;
    QVBoxLayout *m_answers;
};

} // namespace changeover
