// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

/// "Is it gone? Am I protected?"
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void enter() override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showVerdict(const Verdict &verdict);
    void showLeftovers(const Verdict &verdict);
    void showCleaning();

    QVBoxLayout *m_results;
};

} // namespace changeover
