// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

/// "What could I lose?"
class HazardsPage : public Page
{
    Q_OBJECT

public:
    explicit HazardsPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showHazard(const Hazard &hazard, int number);

    QVBoxLayout *m_results;
};

} // namespace changeover
