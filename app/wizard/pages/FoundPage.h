// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

/// "What do I have?"
class FoundPage : public Page
{
    Q_OBJECT

public:
    explicit FoundPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showFinding(const Finding &finding, int number);
    void showBlindSpots(const std::vector<BlindSpot> &spots);

    QVBoxLayout *m_results;
};

} // namespace changeover
