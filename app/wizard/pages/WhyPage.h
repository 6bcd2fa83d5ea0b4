// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include "core/guide/Timeline.h"

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
    void showAnswers();

    Timeline m_timeline;
    QVBoxLayout *m_answers;
};

} // namespace changeover
