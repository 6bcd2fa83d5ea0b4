// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include <QPointer>

class QLabel;

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
    void showProtection();
    /// How long it is still looked for protection, where it is.
    void showWatch();

    QVBoxLayout *m_results;
    QVBoxLayout *m_protection = nullptr; ///< what the watch changes by itself; of m_results
    QPointer<QLabel> m_countdown;
};

} // namespace changeover
